import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { checkWorkshop } from '../../lib/check';
import { begin } from '../../lib/starters';
import { pageKinds } from '../../lib/starters/page-kinds';
import { newFolder } from '../support/new-folder';
import { asPrinted } from '../support/problems';

let root = '';
beforeEach(() => {
  root = path.join(newFolder(), 'content');
  fs.cpSync('tests/fixtures/workshops/full', path.dirname(root), { recursive: true });
  // The dates that a call customarily has.
  const dates = path.join(root, 'dates.yaml');
  const more = [
    '- { id: camera-ready, label: Final papers, date: 2031-06-01, zone: AoE }',
    '- { id: workshop, label: The workshop, date: 2031-08-01, zone: America/Sao_Paulo }',
  ];
  fs.writeFileSync(dates, `${fs.readFileSync(dates, 'utf8').trimEnd()}\n${more.join('\n')}\n`);
  fs.rmSync(path.join(root, 'pages'), { recursive: true });
  fs.mkdirSync(path.join(root, 'pages'));
  fs.writeFileSync(path.join(root, 'pages/index.mdx'), '---\ntitle: Home\nlayout: page\n---\n\nWelcome.\n');
  const site = path.join(root, 'site.yaml');
  fs.writeFileSync(site, fs.readFileSync(site, 'utf8').replace(/^navigation: .*$/m, 'navigation: []'));
});

const run = (...args: string[]) => begin(['page', ...args], { root, today: '2024-01-10' });
const pageText = (id: string) => fs.readFileSync(path.join(root, `pages/${id}.mdx`), 'utf8');
const gap = /\[\[[^[\]]+\?\]\]/g;

/** What concerns the page alone: other files are not used by it. */
const problemsOf = async (id: string) =>
  (await checkWorkshop(root, { drafts: true, today: '2031-01-01' })).filter(({ file }) =>
    file.endsWith(`/${id}.mdx`),
  );

describe('npm run new page -- --kind', () => {
  test('there is a draft for each kind, and a kind for each draft', () => {
    const files = fs.readdirSync('lib/starters/pages').map((name) => name.replace('.mdx', ''));
    expect(files.sort()).toEqual([...pageKinds].sort());
  });

  test.each(pageKinds)(
    '%s: a draft whose gaps are warnings, and errors once it is published',
    async (kind) => {
      const outcome = await run('--kind', kind);
      expect(outcome.ok, outcome.message).toBe(true);
      const [, url = ''] = /It is at \/(\S+)/.exec(outcome.message) ?? [];
      const text = pageText(url);
      const { length } = text.match(gap) ?? [];
      expect(length).toBeGreaterThan(3);
      const drafted = await problemsOf(url);
      expect(new Set(drafted.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
        new Set(['warning gap']),
      );
      expect(drafted).toHaveLength(Math.min(length, 51));
      fs.writeFileSync(path.join(root, `pages/${url}.mdx`), text.replace(/^draft: .*\n/m, ''));
      const published = await problemsOf(url);
      expect(new Set(published.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
        new Set(['error gap']),
      );
    },
  );

  test.each(pageKinds)('%s: with its gaps filled, nothing is wrong with it', async (kind) => {
    const outcome = await run('--kind', kind, '--id', 'the-page', '--draft', 'false');
    expect(outcome.ok, outcome.message).toBe(true);
    let count = 0;
    const filled = pageText('the-page').replace(gap, () => `answer ${(count += 1)}`);
    fs.writeFileSync(path.join(root, 'pages/the-page.mdx'), filled);
    expect(asPrinted(await problemsOf('the-page'))).toBe('\n\n');
  });

  test.each(pageKinds)(
    '%s: has 150 to 400 words below headings, and names only tags that there are',
    (kind) => {
      const text = fs
        .readFileSync(`lib/starters/pages/${kind}.mdx`, 'utf8')
        .replace(/^---[\s\S]*?^---\n/m, '');
      const words = text.replace(gap, 'gap').match(/\p{L}[\p{L}’'-]*/gu) ?? [];
      expect(words.length).toBeGreaterThanOrEqual(150);
      expect(words.length).toBeLessThanOrEqual(400);
      expect(text.match(/^## /gm)?.length).toBeGreaterThanOrEqual(2);
      for (const [, name = ''] of text.matchAll(/<([A-Z]\w*)/g)) expect(Object.keys(tags)).toContain(name);
    },
  );

  test('title and description are those of the kind, unless somebody says otherwise', async () => {
    await run('--kind', 'visa', '--title', 'Coming from afar', '--nav', 'yes');
    expect(pageText('coming-from-afar').split('\n').slice(0, 8)).toEqual([
      '---',
      'title: Coming from afar',
      'description: Who may need a visa, how to ask for a letter of invitation, and when to begin.',
      'nav: true',
      'draft: true # take this line out when the page is ready',
      '---',
      '',
      '<!-- Each question in double brackets is a gap: npm run check lists them, and publishes none. Change every word you like. -->',
    ]);
  });

  test('a kind that there is not is refused', async () => {
    const { ok, message } = await run('--kind', 'visum');
    expect(ok).toBe(false);
    expect(message).toMatchInlineSnapshot(`
      "kind must be one of registration, travel, visa, code-of-conduct, submission-policy, shared-task, faq, programme, papers, sponsors, venue, news, committee
        A draft to begin with, in which only facts are missing: registration, travel, visa, code-of-conduct, submission-policy, shared-task, faq, programme, papers, sponsors, venue, news, committee."
    `);
    expect(fs.readdirSync(path.join(root, 'pages'))).toEqual(['index.mdx']);
  });
});
