import { Row } from '../components/row/row';
import type { Components } from '../lib/mdx';
import { Slot } from './bind-tag';
import { materialOf, type TagContext } from './tags/context';
import { bindBoxes } from './tags/boxes';
import { bindDates } from './tags/dates';
import { bindElements } from './tags/elements';
import { bindPapers } from './tags/papers';
import { bindFolds } from './tags/folds';
import { bindLayout } from './tags/layout';
import { bindFilms } from './tags/films';
import { bindEvent } from './tags/event';
import { bindPeople } from './tags/people';
import { bindPictures } from './tags/pictures';
import { bindProgramme } from './tags/programme';
import { bindSite } from './tags/site';

/**
 * The one place where data meet tags: gives every tag of `components/tags.ts` what it shows.
 *
 * @param context what tags can show
 * @returns components by the names of their tags, and those that stand for Markdown's own elements
 */
export function bindTags(context: TagContext): Components {
  const material = materialOf(context);
  return {
    Slot,
    Row,
    ...bindElements(material),
    ...bindBoxes(material),
    ...bindDates(material),
    ...bindPapers(material),
    ...bindFolds(material),
    ...bindLayout(material),
    ...bindFilms(material),
    ...bindEvent(material),
    ...bindPeople(material),
    ...bindPictures(material),
    ...bindProgramme(material),
    ...bindSite(material),
  };
}
