import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { loadWorkshop } from '../../lib/content';
import { writeAtom } from '../../lib/feeds/atom/write';
import { origin, pathsOf, textOf } from '../support/feed-text';
import { settledWorkshop } from '../support/settled';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads XML with namespaces by a parser that is not ours; it throws when the text is not well formed. */
function read(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const node: Node = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [feed = root] = root.children;
  return feed;
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const one = (node: Node, name: string) => all(node, name)[0]?.text;
const hrefs = (node: Node) => all(node, 'link').map(({ attributes }) => [attributes.rel, attributes.href]);

/** What RFC 4287 asks of every feed (4.1.1) and entry (4.1.2). */
function expectValid(feed: Node) {
  expect(feed.name).toBe('feed');
  const entries = all(feed, 'entry');
  expect(entries.length).toBeGreaterThan(0);
  for (const node of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(all(node, name), name).toHaveLength(1);
    expect(one(node, 'id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(one(node, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    for (const [, href] of hrefs(node)) expect(href).toMatch(/^https:\/\//);
  }
  expect(all(feed, 'author')).toHaveLength(1);
  expect(one(feed, 'updated')).toBe(
    entries
      .map((entry) => one(entry, 'updated'))
      .sort()
      .at(-1),
  );
  const ids = entries.map((entry) => one(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
}

const workshop = settledWorkshop();

describe('the feed of the news', () => {
  const feed = read(textOf(workshop, 'news.atom'));

  test('is valid, and knows where it is', () => {
    expectValid(feed);
    expect(hrefs(feed)).toEqual([
      ['self', `${origin}/files/news.atom`],
      ['alternate', `${origin}/`],
    ]);
  });

  test('has the latest news first, each with its page and its text', () => {
    expect(
      all(feed, 'entry').map((entry) => [
        one(entry, 'title'),
        one(entry, 'updated'),
        hrefs(entry)[0]?.[1],
        one(entry, 'content'),
      ]),
    ).toEqual([
      ['Two weeks more', '2031-02-10T00:00:00Z', `${origin}/news/2031-02-10-longer`, 'See the dates.'],
      [
        'The call is out: <b> & "quotes"',
        '2031-01-02T00:00:00Z',
        `${origin}/news/2031-01-02-call`,
        'Read it.\n\nTwice.',
      ],
    ]);
  });

  test('does not exist without news, or while nobody knows the address of the site', () => {
    expect(pathsOf(loadWorkshop('tests/fixtures/workshops/unsettled/content'))).not.toContain('news.atom');
    const paths = pathsOf(loadWorkshop('content'), undefined);
    expect(paths.filter((path) => path.endsWith('.atom'))).toEqual([]);
  });
});

describe('the feed of changes', () => {
  const feed = read(textOf(workshop, 'changes.atom'));

  test('says what was and what is, of dates and sessions whose change has a day', () => {
    expectValid(feed);
    expect(
      all(feed, 'entry').map((entry) => [one(entry, 'title'), one(entry, 'updated'), one(entry, 'content')]),
    ).toEqual([
      [
        'Proofs that nearly work: moved to August 1, 2031, 10:30–11:45, Great Hall, Sao Paulo time, UTC−3',
        '2031-06-01T00:00:00Z',
        'August 1, 2031, 10:30–11:45, Great Hall, Sao Paulo time, UTC−3; previously 10:15, Attic',
      ],
      [
        'Papers due: extended to March 1, 2031, AoE (UTC−12)',
        '2031-02-10T00:00:00Z',
        'March 1, 2031, AoE (UTC−12); previously February 15, 2031',
      ],
    ]);
  });

  test('does not exist while no change has a day', () => {
    expect(pathsOf(loadWorkshop('content'), origin)).not.toContain('changes.atom');
  });
});

test('feeds have the same bytes as when they were last looked at', async () => {
  await expect(textOf(workshop, 'news.atom')).toMatchFileSnapshot('golden/news.atom');
  await expect(textOf(workshop, 'changes.atom')).toMatchFileSnapshot('golden/changes.atom');
});

test('any text is read back as it was written', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (title, content) => {
      const entry = {
        id: 'urn:uuid:1',
        title,
        updated: '2031-01-01T00:00:00Z',
        url: 'https://a.example/?a&b',
        text: content,
      };
      const common = {
        id: 'urn:uuid:2',
        title,
        lang: 'en',
        author: title,
        self: 'https://a.example/',
        url: 'https://a.example/',
      };
      const [read1] = all(read(writeAtom({ ...common, entries: [entry] })), 'entry');
      const held = (written: string) =>
        written.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').replace(/\r\n?/g, '\n');
      expect([read1 && one(read1, 'title'), read1 && one(read1, 'content')]).toEqual([
        held(title),
        held(content),
      ]);
    }),
    { numRuns: 300 },
  );
});
