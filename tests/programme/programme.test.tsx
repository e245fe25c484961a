import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, test } from 'vitest';
import { bindTags } from '../../app/mdx-components';
import { PageHead } from '../../app/page-head';
import { SessionPage } from '../../app/session-page';
import { pieceNames } from '../../app/tags/context';
import { tags } from '../../components/tags';
import { loadWorkshop, type Workshop } from '../../lib/content';
import { readBody, renderBody } from '../../lib/mdx';
import { siteWith, temporaryWorkshop } from '../support/temporary-workshop';

const full = loadWorkshop('tests/fixtures/workshops/full/content');

async function htmlOf(element: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(<Suspense>{element}</Suspense>);
  const html = await new Response(prelude).text();
  return html.replace(/<!--.*?-->/g, '');
}

async function programmeOf(workshop: Workshop, text = '<Programme />'): Promise<string> {
  const read = readBody({ file: 'page.mdx', text, line: 1 }, tags);
  return htmlOf(
    await renderBody(
      read,
      bindTags({ workshop, url: '/', outline: read.outline, pictures: [], pieces: pieceNames() }),
    ),
  );
}

async function pageOf(workshop: Workshop, id: string): Promise<string> {
  const route = workshop.routes.find((one) => one.url === `/sessions/${id}`);
  if (route?.kind !== 'session') throw new Error(`no page of ${id}`);
  return htmlOf(<SessionPage workshop={workshop} day={route.day} session={route.session} url={route.url} />);
}

/** What a reader reads of it. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function entryOf(html: string, id: string): string {
  const [, after = ''] = html.split(`id="session-${id}"`);
  return after.split('id="session-')[0] ?? '';
}

async function homeOf(workshop: Workshop): Promise<string> {
  const home = workshop.pages.find(({ url }) => url === '/');
  if (!home) throw new Error('no home page');
  return textOf(await htmlOf(<PageHead workshop={workshop} page={home} />));
}

const settled = (days: string, more: Readonly<Record<string, string>> = {}) =>
  loadWorkshop(temporaryWorkshop({ 'schedule.yaml': `zone: Europe/Malta\n${days}`, ...more }));

describe('the programme', async () => {
  const html = await programmeOf(full);

  test('has a heading for the day and one for every session, in the order of time', () => {
    const headings = [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/\1>/gs)].map(
      ([, level, text = '']) => `${level} ${textOf(text)}`,
    );
    expect(headings).toEqual([
      'h2 The one day',
      'h3 Opening',
      'h3 Keynote Everything is possible',
      'h3 Break',
      'h3 Oral presentations Proofs that nearly work',
      'h3 Discussion Counterexamples, quietly',
      'h3 Break',
      'h3 Invited talk To be announced',
      'h3 Posters',
      'h3 Panel Does it matter?',
      'h3 To be announced',
      'h3 Social event Excursion cancelled',
      'h3 Social event Party',
    ]);
  });

  test('names the day, that it is not settled, and the zone, once', () => {
    expect(textOf(html)).toContain(
      'The one day August 1 or 2, 2031 one of these days; which one is not settled All times are Sao Paulo time, UTC−3.',
    );
    expect(html.match(/UTC−3/g)).toHaveLength(1);
  });

  test('gives no machine a day that is not settled, only the hour', () => {
    const datetimes = [...html.matchAll(/dateTime="([^"]*)"/g)].map(([, value]) => value);
    expect(datetimes.length).toBeGreaterThan(20);
    expect(datetimes.filter((value = '') => !/^\d\d:\d\d$/.test(value))).toEqual([]);
  });

  test('says what has moved, and what is cancelled, in words', () => {
    expect(textOf(entryOf(html, 'proofs'))).toContain('Moved from 10:15, Attic; changed on June 1, 2031');
    expect(entryOf(html, 'excursion')).toContain('<s>Excursion</s>');
  });

  test('links titles, people and papers to their pages, and nobody who has withdrawn', () => {
    expect(entryOf(html, 'keynote-ada')).toContain(
      '<a href="/sessions/keynote-ada">Everything is <em>possible</em></a>',
    );
    expect(entryOf(html, 'keynote-ada')).toContain('<a href="/people/ada-conjecture">');
    expect(entryOf(html, 'proofs')).toContain('<a href="/papers/1">');
    expect(textOf(html)).not.toContain('Gone');
    expect(html).not.toContain('/people/gone-home');
  });

  test('computes the times of items, and gives posters none', () => {
    expect([...entryOf(html, 'proofs').matchAll(/>(\d\d:\d\d)</g)].map(([, time]) => time)).toEqual([
      '10:30',
      '11:45',
      '10:30',
      '10:55',
      '11:20',
    ]);
    expect([...entryOf(html, 'posters').matchAll(/>(\d\d:\d\d)</g)]).toHaveLength(2);
  });

  test('offers streams with the time from which they are of use, and slides', () => {
    expect(textOf(entryOf(html, 'keynote-ada'))).toContain('Watch live, from 09:00 Slides');
  });

  test('puts what overlaps into one group that says so', () => {
    expect(textOf(html)).toContain('10:30 – 11:45 2 sessions at the same time');
    expect(html).toContain('data-grid="few"');
  });
});

describe('a settled day', () => {
  const days = `days:
  - date: 2033-03-26
    sessions:
      - { id: a, kind: talk, title: Early, start: 09:00, end: 10:00 }
      - { id: night, kind: social, title: Night, start: 23:00, end: 00:30 }
  - date: 2033-03-28
    sessions:
      - { id: b, kind: talk, title: Late, start: 09:00, end: 10:00 }
`;

  test('has instants, also after midnight, and days to jump to', async () => {
    const html = await programmeOf(settled(days));
    expect(entryOf(html, 'night')).toContain(
      '<time dateTime="2033-03-26T22:00:00Z">23:00</time>–<time dateTime="2033-03-26T23:30:00Z">00:30</time>',
    );
    expect(html).toContain('<a href="#programme-day-2">Monday, March 28, 2033</a>');
    expect(html.indexOf('id="session-night"')).toBeLessThan(html.indexOf('id="programme-day-2"'));
    expect(html).not.toContain('data-grid');
  });

  test('can be shown alone, by its number or its date', async () => {
    const workshop = settled(days);
    for (const day of ['2', '2033-03-28']) {
      const html = await programmeOf(workshop, `<Programme day="${day}" />`);
      expect(textOf(html)).toContain('Late');
      expect(textOf(html)).not.toContain('Early');
      expect(html).toContain('id="programme-day-2"');
      expect(html).not.toContain('<nav');
    }
  });

  test('on which clocks change has the place for its zone, since no offset holds all day', async () => {
    const early = days.replace('2033-03-26', '2033-03-27').replace('start: 09:00', 'start: 00:30');
    const workshop = settled(`day-begins: 00:00\n${early}`);
    expect(textOf(await programmeOf(workshop))).toContain('All times are Malta time.');
  });
});

describe('the page of a session', () => {
  test('says when, where, who, what is at the same time, and the way back', async () => {
    const html = await pageOf(full, 'proofs');
    const text = textOf(html);
    expect(html).toContain('<h1');
    expect(text).toContain('Oral presentations');
    expect(text).toContain('August 1 or 2, 2031, 10:30 – 11:45');
    expect(text).toContain('Great Hall, ground floor, 200 seats · Proofs');
    expect(text).toContain('Sao Paulo time, UTC−3');
    expect(text).toContain('At the same time Counterexamples, quietly 10:30–11:30, Attic');
    expect(text).toContain('Before Everything is possible 09:15–10:00, Great Hall');
  });

  test('names the day of what is on another', async () => {
    const talk = (id: string) =>
      `      - { id: ${id}, title: Talk ${id}, start: 09:00, end: 10:00, abstract: On. }`;
    const workshop = settled(
      `days:\n  - date: 2033-03-26\n    sessions:\n${talk('a')}\n  - date: 2033-03-27\n    sessions:\n${talk('b')}\n`,
    );
    expect(textOf(await pageOf(workshop, 'a'))).toContain('After Talk b Sunday, March 27, 2033, 09:00–10:00');
  });

  test('of a speaker who has withdrawn says that it is to be announced, and no more', async () => {
    const html = await pageOf(full, 'nobody');
    expect(textOf(/<h1.*?<\/h1>/.exec(html)?.[0] ?? '')).toBe('To be announced');
    expect(html).not.toContain('gone-home');
    expect(html).not.toContain('Speaker');
  });

  test('says the name of a speaker in its own script too, as the list of speakers does', async () => {
    const session = '{ id: a, kind: talk, people: [hanako], start: 09:00, end: 10:00 }';
    const workshop = settled(`days:\n  - date: 2033-03-26\n    sessions:\n      - ${session}\n`, {
      'people/hanako.mdx': '---\nname: Hanako Rei\nnative: 例文 花子\nrole: Speaker\n---\n',
    });
    expect(await pageOf(workshop, 'a')).toMatch(/Hanako Rei<\/a> <bdi[^>]*>例文 花子<\/bdi>/);
  });

  test('leads back to the page that shows its day', async () => {
    const workshop = settled(
      `days:\n  - date: 2033-03-26\n    sessions:\n      - { id: a, kind: talk, people: [{ name: Ada A }], start: 09:00, end: 10:00 }\n`,
      { 'pages/days/one.mdx': '---\ntitle: Saturday\n---\n\n<Programme day="1" />\n' },
    );
    const html = await pageOf(workshop, 'a');
    expect(html).toContain('<a href="/days/one#session-a">Saturday</a>');
    expect(textOf(/<h1.*?<\/h1>/.exec(html)?.[0] ?? '')).toBe('Talk: Ada A');
  });
});

describe('the head of the home page', () => {
  const dates = '- { id: day, label: Workshop, date: 2033-03-26, zone: UTC }\n';
  const more = {
    'dates.yaml': dates,
    'site.yaml': siteWith('date: day'),
    'pages/index.mdx': '---\ntitle: Home\nlayout: page\n---\n\nText.\n',
  };
  const days = (...dated: readonly string[]) =>
    `days:\n${dated.map((day) => `  - ${day}\n    sessions: []\n`).join('')}`;

  test.each([
    ['one day', days('date: 2033-03-26'), 'March 26, 2033'],
    ['several days', days('date: 2033-03-26', 'date: 2033-03-27', 'date: 2033-03-28'), 'March 26–28, 2033'],
    ['days that begin on another', days('date: 2033-03-25', 'date: 2033-03-26'), 'March 26, 2033'],
    [
      'a day that is not settled',
      days('date: 2033-03-26', 'either: [2033-03-27, 2033-03-28]'),
      'March 26, 2033',
    ],
  ])('says when a programme of %s takes place', async (_, schedule, when) => {
    expect(await homeOf(settled(schedule, more))).toMatch(new RegExp(`(?:^|\\s)${when}(?:\\s|$)`));
  });
});
