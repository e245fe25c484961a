import { describe, expect, test } from 'vitest';
import { loadWorkshop, type Workshop } from '../../lib/content';
import { textPage } from '../support/island-page';
import { settledWorkshop } from '../support/settled';

/** The links to files on a page: what a screen reader calls them, and where they lead. */
async function links(workshop: Workshop, text: string): Promise<string[]> {
  const page = await textPage(workshop, text);
  return [...page.matchAll(/<a href="([^"]*\/files\/[^"]*)">(.*?)<\/a>/g)].map(
    ([, href = '', label = '']) => `${label.replace(/<[^>]*>/g, '')}: ${href}`,
  );
}

describe('files about the whole workshop are offered below what they hold', () => {
  const settled = settledWorkshop();
  const workshop: Workshop = { ...settled, site: { ...settled.site, url: 'https://wir.example' } };

  test('deadlines, papers and news', async () => {
    expect(await links(workshop, '<ImportantDates />\n\n<PaperList />\n\n<News />')).toEqual([
      'Add the deadlines to a calendar: /files/deadlines.ics',
      'Subscribe (Add the deadlines to a calendar): webcal://wir.example/files/deadlines.ics',
      'BibTeX of all papers: /files/papers.bib',
      'Feed of the news: /files/news.atom',
    ]);
  });

  test('each day of the programme by itself, the whole programme last', async () => {
    expect(await links(workshop, '<Programme />')).toEqual([
      'Add to calendar (Friday, August 1, 2031): /files/days/2031-08-01.ics',
      'Subscribe (Friday, August 1, 2031): webcal://wir.example/files/days/2031-08-01.ics',
      'Feed of changes: /files/changes.atom',
      'For conference apps: /files/schedule.json',
      'Whole programme as a calendar: /files/programme.ics',
      'Subscribe (Whole programme as a calendar): webcal://wir.example/files/programme.ics',
    ]);
  });

  test('none that does not exist', async () => {
    const shipped = loadWorkshop('content');
    expect(await links(shipped, '<Programme />\n\n<News />')).toEqual([]);
  });
});
