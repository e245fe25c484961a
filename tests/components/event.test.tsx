import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { newsHome } from '../../app/news-home';
import { summaryOf } from '../../app/news-summary';
import { levelWithin } from '../../app/tags/level';
import { DeadlineBanner } from '../../components/dates/deadline-banner';
import { ImportantDates } from '../../components/dates/important-dates';
import { PreviousNext } from '../../components/frame/previous-next';
import { NewsList } from '../../components/news/news';
import { Sponsors } from '../../components/sponsors/sponsors';
import { tags } from '../../components/tags';
import { Venue } from '../../components/venue/venue';
import { loadWorkshop, readWorkshop } from '../../lib/content';
import { plainText, readBody, readLine, renderBody } from '../../lib/mdx';
import { importantDates, type ImportantDate } from '../../lib/schema/important-date';
import { wordsFor } from '../../lib/words';
import { page, temporaryWorkshop } from '../support/temporary-workshop';

const words = wordsFor('en');
const html = (node: React.ReactElement) => renderToStaticMarkup(node).replaceAll(/ class="[^"]*"/g, '');
/** What is read, without what only a preview shows. */
const textOf = (node: React.ReactElement) =>
  html(node)
    .replaceAll(/<span hidden="" data-preview[^]*?<\/a><\/span>/g, '')
    .replaceAll(/<\/(?:p|div|a|tr|td|th|dt|dd)>/g, ' | ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/(?: \| )+/g, ' | ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const workshop = loadWorkshop('tests/fixtures/workshops/full/content');

function dated(fields: object): ImportantDate {
  const [date] = importantDates.parse([{ id: 'a', label: 'Papers due', zone: 'AoE', ...fields }]);
  if (!date) throw new Error('no date');
  return date;
}

describe('a deadline banner', () => {
  const says = (fields: object, lang = 'en') =>
    textOf(<DeadlineBanner date={dated(fields)} lang={lang} words={wordsFor(lang)} />);

  test.each([
    [
      { date: '2024-01-10' },
      'Papers due | January 10, 2024 | Anywhere on Earth: until 12:00 UTC on the next day |',
    ],
    [
      { date: '2024-01-10T17:00' },
      'Papers due | January 10, 2024, 17:00 | Anywhere on Earth, UTC−12 (05:00 UTC on January 11, 2024) |',
    ],
    [
      { date: '2024-07-10', zone: 'Europe/Malta' },
      'Papers due | July 10, 2024 | Until the end of the day, Malta time, UTC+2 (22:00 UTC on July 10, 2024) |',
    ],
    [
      { date: '2024-01-10T17:00', zone: 'Asia/Kathmandu' },
      'Papers due | January 10, 2024, 17:00 | Kathmandu time, UTC+5:45 (11:15 UTC on January 10, 2024) |',
    ],
    [{ date: '2024-01-10', zone: 'UTC' }, 'Papers due | January 10, 2024 | Until the end of the day, UTC |'],
    [{ date: '2024-01-10T17:00', zone: 'UTC' }, 'Papers due | January 10, 2024, 17:00 | UTC |'],
    [{ date: '2024-01-10', zone: 'unknown' }, 'Papers due | January 10, 2024 | time zone not stated |'],
    [
      { date: '2024-01-10', previously: ['2023-12-18'], link: 'https://www.submit.example/x' },
      'Papers due | previously December 18, 2023 extended to January 10, 2024 | Anywhere on Earth: until 12:00 UTC on the next day | Go to submit.example |',
    ],
    [
      { date: '2024-01-10T12:00', previously: ['2024-01-10T17:00'], zone: 'UTC' },
      'Papers due | previously January 10, 2024, 17:00 moved to January 10, 2024, 12:00 | UTC |',
    ],
    [
      { date: '2024-01-10', state: 'cancelled', link: 'https://submit.example/' },
      'Papers due | January 10, 2024 | cancelled |',
    ],
    [
      { date: '2024-01-10', state: 'tentative', track: 'Demos' },
      'Papers due Demos | January 10, 2024 | tentative | Anywhere on Earth: until 12:00 UTC on the next day |',
    ],
    [
      { either: ['2024-01-10', '2024-01-11'] },
      'Papers due | January 10 or 11, 2024 | one of these days; which one is not settled |',
    ],
  ])('%j', (fields, text) => expect(says(fields)).toBe(text));

  test('in German', () => {
    expect(says({ date: '2024-01-10' }, 'de')).toBe(
      'Papers due | 10. Januar 2024 | Überall auf der Erde (AoE): bis 12:00 UTC am Folgetag |',
    );
    expect(says({ date: '2024-01-10T17:00', zone: 'Europe/Malta' }, 'de')).toBe(
      'Papers due | 10. Januar 2024, 17:00 | Ortszeit Malta, UTC+1 (10. Januar 2024, 16:00 UTC) |',
    );
  });

  test('holds the machine’s instant', () => {
    const node = <DeadlineBanner date={dated({ date: '2024-01-10' })} lang="en" words={words} />;
    expect(html(node)).toContain('<time dateTime="2024-01-11T12:00:00Z">');
  });
});

describe('important dates', () => {
  const dates = [dated({ date: '2024-01-10', track: 'Demos' }), dated({ id: 'b', date: '2024-01-11T17:00' })];
  const shown = (layout: 'table' | 'list', some = dates) => (
    <ImportantDates dates={some} layout={layout} lang="en" words={words} />
  );

  test('as a list are terms and what is said of them', () => {
    expect(html(shown('list'))).toMatch(
      /<dl><div data-state="announced"><dt>Papers due<span> Demos<\/span><\/dt><dd>/,
    );
    expect(textOf(shown('list'))).toContain('| January 11, 2024, 17:00 AoE (UTC−12) |');
  });

  test('say a track where there are several, and not where all are of one', () => {
    expect(textOf(shown('table'))).toContain('Papers due Demos |');
    expect(textOf(shown('table', dates.slice(0, 1)))).not.toContain('Demos');
  });
});

describe('sponsors', () => {
  const logo = { src: '/images/a.svg', width: 20, height: 10 };
  const shown = (sponsor: object) =>
    html(
      <Sponsors
        level="h3"
        tiers={[{ name: 'Gold', size: 'large', sponsors: [{ name: 'Clay & Co', ...sponsor }] }]}
      />,
    );

  test('have a logo for each scheme, and their name stands for it', () => {
    const both = shown({ logo, darkLogo: { ...logo, src: '/images/b.svg' }, url: 'https://clay.example/' });
    expect(both).toContain(
      '<a href="https://clay.example/"><picture><source media="screen and (prefers-color-scheme: dark)" srcSet="/images/b.svg" width="20" height="10"/><img src="/images/a.svg" alt="Clay &amp; Co" width="20" height="10" loading="lazy" decoding="async" style="inline-size:20px"/></picture></a>',
    );
    expect(shown({ logo })).not.toContain('<source');
  });

  test('without a logo are named, once', () => {
    expect(shown({}).match(/Clay/g)).toHaveLength(1);
    expect(shown({})).toContain('<h3>Gold</h3>');
  });

  test('of an empty tier are not announced', () => {
    expect(html(<Sponsors level="h2" tiers={[{ name: 'Gold', size: 'small', sponsors: [] }]} />)).toBe('');
  });
});

describe('the venue', () => {
  test('shows what is known of it, and loads no map', () => {
    const room = { id: 'hall', name: 'Great Hall', floor: 'ground floor', capacity: 200 };
    const full = html(
      <Venue
        name="Old Observatory"
        address={['Rua 31', 'São Paulo, Brazil']}
        map="https://maps.example/x"
        plan={{ picture: { src: '/images/plan.svg', width: 2, height: 1 }, alt: 'The hall is left.' }}
        rooms={[room]}
        level="h3"
        words={words}
      />,
    );
    expect(full).toContain(
      '<address><strong>Old Observatory</strong><span>Rua 31</span><span>São Paulo, Brazil</span></address>',
    );
    expect(full).toContain('<a href="https://maps.example/x">Map of Old Observatory</a>');
    expect(full).toContain('alt="The hall is left."');
    expect(full).toContain('<strong>Great Hall</strong><span>ground floor · 200 places</span>');
    expect(full).not.toContain('iframe');
    const bare = html(<Venue address={['A, B']} rooms={[]} level="h3" words={words} />);
    expect(bare).toBe('<div><address><span>A, B</span></address></div>');
  });
});

describe('news', () => {
  test('are listed with their day, and linked where they have a page', () => {
    const list = html(
      <NewsList
        lang="en"
        news={[
          { id: 'a', title: 'Out', date: '2031-01-01', href: '/news/a', summary: 'It is.' },
          { id: 'b', title: 'Soon', date: '2030-01-01' },
        ]}
        more={{ href: '/news', label: 'All news' }}
      />,
    );
    expect(list).toContain('<time dateTime="2031-01-01">January 1, 2031</time>');
    expect(list).toContain('<p><a href="/news/a"><bdi>Out</bdi></a></p><p><bdi>It is.</bdi></p>');
    expect(list).toContain('<p><bdi>Soon</bdi></p></div>');
    expect(list).toContain('<a href="/news">All news</a>');
    expect(html(<NewsList lang="en" news={[]} />)).toBe('');
  });

  test('lead to their neighbours and to the list; alone, to nothing', () => {
    const link = (title: string) => ({ href: `/${title}`, title, label: title });
    const links = html(<PreviousNext label="More" previous={link('o')} next={link('n')} all={link('all')} />);
    expect([...links.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/o', '/n', '/all']);
    expect(html(<PreviousNext label="More" />)).toBe('');
  });

  test('are summed up by their summary, else by their first paragraph', () => {
    const summaries = workshop.news.map((news) => summaryOf(news));
    expect(summaries).toEqual([
      'התוכנית של הסדנה מוכנה, מלבד מה שעדיין לא ידוע.',
      undefined,
      'The keynote has a speaker, and a title that *may* hold.',
      'Papers are now due on <Date of="submission" />. The *old* day was a conjecture, see [the call](https://conjectures.example/).',
    ]);
  });

  test('lead back to the page that lists all of them, else to the first with any', () => {
    const homeOf = (files: Readonly<Record<string, string>>) =>
      newsHome(readWorkshop(temporaryWorkshop(files)).workshop)?.url;
    expect(homeOf({ 'pages/a.mdx': page('<News />'), 'pages/b.mdx': page('<News count="all" />') })).toBe(
      '/b',
    );
    expect(homeOf({ 'pages/a.mdx': page('<News />') })).toBe('/a');
    expect(homeOf({ 'pages/a.mdx': page('Write `<News />`.') })).toBeUndefined();
  });
});

test('headings that a tag brings are one level below the one it stands under', () => {
  const levelIn = (text: string) =>
    levelWithin(readBody({ file: '', text, line: 1 }, tags).outline, 'Sponsors');
  expect(levelIn('<Sponsors />\n\n## Later')).toBe('h2');
  expect(levelIn('## Thanks\n\n<Sponsors />')).toBe('h3');
  expect(levelIn('## Thanks\n\n### All\n\n<Sponsors />\n\n## Later')).toBe('h4');
});

test('in a line of data nothing is put between two parts', async () => {
  const text = 'See [the call](https://a.example/), *now*.';
  const line = renderToStaticMarkup(await renderBody(readLine({ file: '', text, line: 1 }, {}), {}));
  expect(line).toBe('<p>See <a href="https://a.example/">the call</a>, <em>now</em>.</p>');
  expect(plainText(text)).toBe('See the call, now.');
});
