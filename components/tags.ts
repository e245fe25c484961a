import type { z } from 'zod';
import type { TagPlace } from '../lib/schema/parts';
import { agreeOnOpen, accordionAttributes, accordionItemAttributes } from './accordion/accordion.attributes';
import { agreeOnWidths, columnAttributes, columnsAttributes } from './columns/columns.attributes';
import { alertAttributes } from './alert/alert.attributes';
import { buttonAttributes } from './button/button.attributes';
import { cardAttributes } from './card/card.attributes';
import { creditsAttributes } from './credits/credits.attributes';
import { dateAttributes, deadlineBannerAttributes, importantDatesAttributes } from './dates/dates.attributes';
import { figureAttributes } from './figure/figure.attributes';
import { galleryAttributes, galleryFigureAttributes } from './gallery/gallery.attributes';
import { iconAttributes } from './icon/icon.attributes';
import { jumbotronAttributes } from './jumbotron/jumbotron.attributes';
import { modalAttributes } from './modal/modal.attributes';
import { newsAttributes } from './news/news.attributes';
import { paperListAttributes } from './paper/paper-list.attributes';
import { peopleAttributes } from './people/people.attributes';
import { programmeAttributes } from './programme/programme.attributes';
import { questionAttributes, solutionAttributes } from './question/question.attributes';
import { speakerCardAttributes } from './speaker-card/speaker-card.attributes';
import { speakersAttributes } from './speaker-card/speakers.attributes';
import { sponsorsAttributes } from './sponsors/sponsors.attributes';
import { tableAttributes } from './table/table.attributes';
import { tocAttributes } from './toc/toc.attributes';
import { venueAttributes } from './venue/venue.attributes';
import { videoAttributes } from './video/video.attributes';

/** What an editor may write inside a tag. */
interface Tag<Attributes extends z.ZodObject> extends TagPlace {
  readonly attributes: Attributes;
  readonly children: 'none' | 'markdown';
  /** Whether it stands within a sentence, so that it does not end a paragraph when it is alone on a line. */
  readonly inline?: boolean;
  /**
   * Whether what stands between the tags can stand in the attribute `text` instead, and whether there must be some;
   * `either` also lets the one follow the other.
   */
  readonly text?: 'needed' | 'optional' | 'either';
  /** Whether several that follow each other stand side by side where there is room. */
  readonly row?: boolean;
}

function tag<Attributes extends z.ZodObject>(
  attributes: Attributes,
  children: Tag<Attributes>['children'] = 'none',
  place: TagPlace = {},
): Tag<Attributes> {
  return { attributes, children, ...place };
}

/** The tags that an editor can use, by name. */
export const tags = {
  Accordion: tag(accordionAttributes, 'markdown', {
    parts: { of: 'AccordionItem', number: 'some', agree: agreeOnOpen },
  }),
  AccordionItem: tag(accordionItemAttributes, 'markdown', { within: 'Accordion', anchor: 'title' }),
  Column: tag(columnAttributes, 'markdown', { within: 'Columns' }),
  Columns: tag(columnsAttributes, 'markdown', {
    parts: { of: 'Column', number: 'or-text', agree: agreeOnWidths },
  }),
  Alert: { ...tag(alertAttributes, 'markdown'), text: 'needed' as const },
  Button: { ...tag(buttonAttributes), inline: true },
  Card: { ...tag(cardAttributes, 'markdown'), text: 'optional' as const, row: true },
  Credits: { ...tag(creditsAttributes, 'markdown'), text: 'optional' as const },
  Date: { ...tag(dateAttributes), inline: true },
  DeadlineBanner: tag(deadlineBannerAttributes),
  Figure: tag(figureAttributes),
  Gallery: tag(galleryAttributes, 'markdown', { parts: { of: 'GalleryFigure', number: 'some' } }),
  GalleryFigure: tag(galleryFigureAttributes, 'none', { within: 'Gallery' }),
  Icon: { ...tag(iconAttributes), inline: true },
  ImportantDates: tag(importantDatesAttributes),
  Jumbotron: tag(jumbotronAttributes),
  Modal: { ...tag(modalAttributes, 'markdown'), text: 'needed' as const, row: true },
  News: tag(newsAttributes),
  PaperList: tag(paperListAttributes),
  People: tag(peopleAttributes),
  Programme: tag(programmeAttributes),
  Question: { ...tag(questionAttributes, 'markdown', { anchor: 'header' }), text: 'either' as const },
  Solution: tag(solutionAttributes, 'markdown', { within: 'Question' }),
  SpeakerCard: { ...tag(speakerCardAttributes, 'markdown'), text: 'optional' as const },
  Speakers: tag(speakersAttributes),
  Sponsors: tag(sponsorsAttributes),
  Table: tag(tableAttributes, 'markdown', { parts: { of: 'table', number: 'one' } }),
  Toc: tag(tocAttributes),
  Venue: tag(venueAttributes),
  Video: tag(videoAttributes),
};
