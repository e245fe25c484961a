import { addressOf } from '../../content';
import { wordsFor } from '../../words';
import { types, type FeedFile, type FeedSource } from '../file';
import { guidOf } from '../identity';
import { plainParagraphs } from '../plain';
import { writeAtom } from './write';

/**
 * Makes the feed of the news. Readers of feeds want absolute addresses, so there is none while the site does not know
 * its own; nor without news.
 *
 * @param source the workshop and its address
 */
export function newsFiles({ workshop, origin }: FeedSource): FeedFile[] {
  const { site } = workshop;
  const news = workshop.news.filter(({ draft }) => !draft);
  if (origin === undefined || news.length === 0) return [];
  const path = 'news.atom';
  const write = () =>
    writeAtom({
      id: `urn:uuid:${guidOf(site, 'feed', 'news')}`,
      title: `${site.title}: ${wordsFor(site.lang).files.news}`,
      lang: site.lang,
      author: site.name,
      self: `${origin}/files/${path}`,
      url: `${origin}/`,
      entries: news.map(({ id, title, date, body }) => ({
        id: `urn:uuid:${guidOf(site, 'news', id)}`,
        title,
        updated: `${date}T00:00:00Z`,
        url: origin + (addressOf(workshop, 'news', id) ?? '/'),
        text: plainParagraphs(body.text, workshop),
      })),
    });
  return [{ path, type: types.atom, subject: 'news', write }];
}
