import { prerender } from 'react-dom/static';
import { describe, expect, test } from 'vitest';
import { MachineFacts } from '../app/machine-facts';
import { pageMetadata } from '../app/page-metadata';
import { searchEntries } from '../app/search-entries';
import { DateText } from '../components/dates/date-text';
import { tags } from '../components/tags';
import { loadWorkshop } from '../lib/content';
import { plainLine, plainTitle } from '../lib/feeds';
import { plainParagraphs } from '../lib/feeds/plain';
import { readBody, sectionsOf } from '../lib/mdx';
import { wordsFor } from '../lib/words';
import { textOf } from './support/feed-text';
import { siteWith, temporaryWorkshop } from './support/temporary-workshop';

const sentence = 'Papers are due on <Date of="submission" />.';
const said = 'Papers are due on January 10, 2024, AoE (UTC−12).';

const workshop = loadWorkshop(
  temporaryWorkshop({
    'dates.yaml':
      '- { id: submission, label: Papers, date: 2024-01-10, zone: AoE }\n- { id: day, label: Day, date: 2024-03-21, zone: America/Los_Angeles }\n',
    'site.yaml': siteWith('date: day'),
    'news/2024-01-02-due.mdx': `---\ntitle: A *new* day\ndate: 2024-01-02\n---\n\n${sentence}\n`,
    'pages/questions.mdx': `---\ntitle: Questions\nfaq: true\n---\n\n<Accordion><AccordionItem title="When?">\n\n${sentence}\n\n</AccordionItem></Accordion>\n\n## <Icon name="geo" /> Venue\n\nA xylophone hall with H<sub>2</sub>O.\n\n## Due <Date of="submission" />\n\nLate [call][c]s.\n\n[c]: /\n`,
  }),
);

async function htmlOf(element: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(element);
  return new Response(prelude).text();
}

function routeOf(url: string) {
  const route = workshop.routes.find((one) => one.url === url);
  if (!route) throw new Error(`no page at ${url}`);
  return route;
}

describe('a date that a tag shows', () => {
  test('stands in what is said of a page', async () => {
    const { description } = await pageMetadata(workshop, routeOf('/news/2024-01-02-due'));
    expect(description).toBe(said);
  });

  test('stands in the feed of news', () => {
    expect(textOf(workshop, 'news.atom')).toContain(`<content type="text">${said}</content>`);
  });

  test('stands in the answers that search engines are told', async () => {
    expect(await htmlOf(<MachineFacts workshop={workshop} route={routeOf('/questions')} />)).toContain(
      `"text":"${said}"`,
    );
  });

  test('can be searched for', () => {
    const [page] = searchEntries(workshop).filter(({ url }) => url === '/questions');
    expect(page?.text).toContain(said);
  });

  test('is the instant at which a deadline has passed, but of the workshop itself a day', async () => {
    const html = (id: string) => {
      const date = workshop.dates.find((one) => one.id === id);
      if (!date) throw new Error(`no date ${id}`);
      return htmlOf(<DateText date={date} lang="en" words={wordsFor('en')} event={workshop.site.date} />);
    };
    expect(await html('submission')).toContain('<time dateTime="2024-01-11T12:00:00Z">');
    expect(await html('day')).toContain('<time dateTime="2024-03-21">March 21, 2024</time>');
  });
});

describe('the words of a text', () => {
  test('are those below each heading, whatever stands in it', () => {
    const parts = searchEntries(workshop).filter(({ url }) => url.startsWith('/questions#'));
    expect(parts.map(({ heading, text }) => [heading, text])).toEqual([
      ['Venue', 'A xylophone hall with H2O.'],
      ['Due January 10, 2024, AoE (UTC−12)', 'Late calls.'],
    ]);
  });

  test('keep their lines apart, and are without marks', () => {
    const text = `See [the call][c] and a note.[^1]\n\n- one\n- two **three**\n\n<Alert text="Be *early*" />\n\nA line\\\nand another.\n\n[c]: /\n[^1]: Unseen.\n`;
    expect(plainParagraphs(text, workshop)).toBe(
      'See the call and a note.\n\none\ntwo three\n\nBe early\n\nA line and another.',
    );
  });

  test('of two headings that are alike stand below their own', () => {
    const read = readBody({ file: '', text: '## <b>A</b>\n\nx\n\n## A\n\ny\n', line: 1 }, tags);
    expect(sectionsOf(read)).toEqual([
      { heading: { text: 'A', id: 'a' }, text: 'x' },
      { heading: { text: 'A', id: 'a-1' }, text: 'y' },
    ]);
  });
});

test('a title is Markdown where the page shows it so, and else as it stands there', () => {
  expect(plainTitle(routeOf('/news/2024-01-02-due'), workshop)).toBe('A *new* day');
  expect(plainLine('A *new* day', workshop)).toBe('A new day');
});
