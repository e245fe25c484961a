import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkWorkshop } from '../../lib/check';
import { loadWorkshop } from '../../lib/content';
import { begin } from '../../lib/starters';
import { newFolder } from '../support/new-folder';
import { asPrinted } from '../support/problems';

let root = '';
beforeEach(() => {
  root = path.join(newFolder(), 'content');
  fs.cpSync('tests/fixtures/workshops/minimal/content', root, { recursive: true });
});

const run = (...args: string[]) => begin(args, { root, today: '2024-01-10' });
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const printed = ({ message }: { message: string }) => message.replaceAll(root, 'content');
const files = () => fs.readdirSync(root, { recursive: true }).sort();

describe('npm run new', () => {
  test('begins a page as a draft, and says where it is', async () => {
    const outcome = await run('page', '--title', 'Venue: how to get there', '--nav', 'yes');
    expect(printed(outcome)).toBe(
      'Wrote content/pages/venue-how-to-get-there.mdx\nIt is at /venue-how-to-get-there',
    );
    expect(read('pages/venue-how-to-get-there.mdx')).toMatchInlineSnapshot(`
      "---
      title: "Venue: how to get there"
      nav: true
      draft: true # take this line out when the page is ready
      ---

      <!-- The text stands here. Headings begin with ##; docs/writing.md shows the rest. -->
      "
    `);
    expect(loadWorkshop(root).routes.map(({ url }) => url)).toEqual(['/', '/search']);
  });

  test('divides authors as people write them, and gives a name without spaces its own form', async () => {
    const authors = 'Anna Smith; Bob Jones and Eve Lee, 王小明, { name: Plato }';
    await run('paper', '--title', 'On Names', '--authors', authors);
    expect(read('papers/on-names.mdx')).toMatchInlineSnapshot(`
      "---
      title: On Names
      authors:
        - Anna Smith
        - Bob Jones
        - Eve Lee
        - name: 王小明
        - name: Plato
      ---
      "
    `);
  });

  test('begins a page in a folder, and one that is no draft', async () => {
    expect(await run('page', '--title', '2023', '--id', 'archive/2023', '--draft', 'no')).toMatchObject({
      ok: true,
    });
    expect(loadWorkshop(root).routes.map(({ url }) => url)).toEqual(['/', '/archive/2023', '/search']);
  });

  test('begins a person', async () => {
    await run('person', '--name', 'Ada Lovelace', '--role', 'Mathematician', '--roles', 'speaker, organizer');
    expect(read('people/ada-lovelace.mdx')).toBe(
      '---\nname: Ada Lovelace\nrole: Mathematician\nroles: [speaker, organizer]\n---\n',
    );
    expect(loadWorkshop(root).people).toMatchObject([
      { id: 'ada-lovelace', roles: ['speaker', 'organizer'] },
    ]);
  });

  test('begins a paper', async () => {
    fs.mkdirSync(path.join(root, 'people'));
    fs.writeFileSync(path.join(root, 'people/ada-lovelace.mdx'), '---\nname: Ada Lovelace\n---\n');
    await run(
      'paper',
      '--title',
      '"Yes": a study of #1',
      '--authors',
      'ada-lovelace, Søren Ærø',
      '--id',
      '12',
    );
    expect(read('papers/12.mdx')).toBe(
      '---\ntitle: \'"Yes": a study of #1\'\nauthors: [ada-lovelace, Søren Ærø]\n---\n',
    );
  });

  test('begins a piece of news, of today if nobody says otherwise', async () => {
    await run('news', '--title', 'The programme is out');
    await run('news', '--title', 'The programme is out', '--date', '2024-02-01');
    expect(fs.readdirSync(path.join(root, 'news'))).toEqual([
      '2024-01-10-the-programme-is-out.mdx',
      '2024-02-01-the-programme-is-out.mdx',
    ]);
    expect(read('news/2024-01-10-the-programme-is-out.mdx')).toMatch(
      /^---\ntitle: The programme is out\ndate: 2024-01-10\n---\n/,
    );
  });

  test('writes nothing that check would complain about', async () => {
    await run('page', '--title', 'Venue', '--draft', 'false');
    await run('person', '--name', 'Ada Lovelace');
    await run('news', '--title', 'News');
    expect(files()).toHaveLength(9);
    expect(asPrinted(await checkWorkshop(root, { drafts: true }))).toBe('\n\n');
  });

  test('never writes over a file, in whatever capitals its name is', async () => {
    fs.mkdirSync(path.join(root, 'people'));
    fs.writeFileSync(path.join(root, 'people/Ada-Lovelace.mdx'), 'precious');
    const outcome = await run('person', '--name', 'Ada Lovelace');
    expect(outcome.ok).toBe(false);
    expect(printed(outcome)).toBe(
      'content/people/Ada-Lovelace.mdx is there already: choose another name with --id',
    );
    expect(files()).toContain('people/Ada-Lovelace.mdx');
    expect(read('people/Ada-Lovelace.mdx')).toBe('precious');
  });

  test.each(['🎉', '李明'])('asks for a name in a–z where it can make none of %s', async (name) => {
    const before = files();
    expect(printed(await run('person', '--name', name))).toBe(
      `no file can be named after "${name}": give a name in a–z with --id, for example --id li-ming`,
    );
    expect(files()).toEqual(before);
    expect(await run('person', '--name', name, '--id', 'li-ming')).toMatchObject({ ok: true });
    expect(read('people/li-ming.mdx')).toBe(`---\nname: ${name}\n---\n`);
  });

  test.each([
    [['page', '--title', 'Secret', '--id', '../secret']],
    [['person', '--name', 'A', '--id', 'a/b']],
    [['page', '--title', 'Files']],
    [['page', '--title', 'A', '--layout', 'wide']],
    [['page', '--title', 'A', '--titel', 'B']],
    [['person', '--name', 'Ada', 'Lovelace']],
    [['person', '--name', 'Ada', '--url', 'example.org']],
    [['person', '--name', '--dry-run']],
    [['person']],
    [['paper', '--title', 'A']],
    [['news', '--title', 'A', '--date', '2024-02-30']],
    [['persn']],
    [[]],
  ])('with %j says what is wrong, and writes nothing', async (args) => {
    const before = files();
    const outcome = await run(...args);
    expect(outcome.ok).toBe(false);
    expect(`\n${printed(outcome)}\n`).toMatchSnapshot();
    expect(files()).toEqual(before);
  });

  test('with --dry-run prints the file instead of writing it', async () => {
    const before = files();
    const outcome = await run('person', '--name', 'Ada', '--dry-run');
    expect(printed(outcome)).toBe('content/people/ada.mdx would hold:\n\n---\nname: Ada\n---\n');
    expect(files()).toEqual(before);
  });

  test('with --help says everything it can be told', async () => {
    expect(`\n${printed(await run('person', '--help'))}\n`).toMatchSnapshot();
  });
});

describe('npm run new at a terminal', () => {
  /** Somebody who types these lines, one for each question. */
  function typing(...lines: string[]) {
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      const line = lines.shift();
      if (line === undefined) throw new Error(`unexpected: ${question}`);
      return line;
    };
    return { ask, questions };
  }

  test('asks a few questions; Enter takes what stands in brackets', async () => {
    const { ask, questions } = typing('Ada Lovelace', 'Mathematician', '', 'https://example.org/', '', '');
    const outcome = await begin(['person'], { root, today: '2024-01-10' }, ask);
    expect(printed(outcome)).toBe('Wrote content/people/ada-lovelace.mdx');
    expect(read('people/ada-lovelace.mdx')).toBe(
      '---\nname: Ada Lovelace\nrole: Mathematician\nurl: https://example.org/\n---\n',
    );
    expect(`\n${questions.join('\n')}\n`).toMatchSnapshot();
  });

  test('asks again when an answer does not fit', async () => {
    const { ask, questions } = typing(
      '',
      '李明',
      '',
      '',
      'example.org',
      '',
      'speakr',
      'speaker',
      '',
      'Li Ming',
      'li-ming',
    );
    expect(await begin(['person'], { root, today: '2024-01-10' }, ask)).toMatchObject({ ok: true });
    expect(read('people/li-ming.mdx')).toBe('---\nname: 李明\nroles: [speaker]\n---\n');
    expect(`\n${questions.join('\n')}\n`).toMatchSnapshot();
  });

  test('does not ask for what the flags say, and asks nothing when they say enough', async () => {
    const { ask, questions } = typing();
    await begin(['page', '--title', 'Venue'], { root, today: '2024-01-10' }, ask);
    expect(questions).toEqual([]);
    expect(files()).toContain('pages/venue.mdx');
  });
});
