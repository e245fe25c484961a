import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWorkshop, readWorkshop } from '../../lib/content';
import { ContentError } from '../../lib/problem';
import { asPrinted } from '../support/problems';

const fixture = (name: string) => `tests/fixtures/workshops/${name}/content`;

describe('a whole workshop', () => {
  test('the shipped one loads, in its order', () => {
    const { site, navigation, routes, people } = loadWorkshop('content');
    expect(site.title).toBe('PERSONALIZE@EACL2024');
    expect(navigation.map(({ label }) => label)).toEqual([
      'Home',
      'Call for Papers',
      'Programme',
      'Papers',
      'Organizers',
    ]);
    const pages = routes.filter(({ kind }) => kind === 'page');
    expect(pages.map(({ url }) => url)).toEqual([
      '/',
      '/call-for-papers',
      '/organizers',
      '/papers',
      '/programme',
    ]);
    const theirs = routes.filter(({ kind }) => kind === 'person');
    expect(theirs.map(({ title }) => title)).toEqual([
      'Ahmad Beirami',
      'Fazl Barez',
      'Fenia Christopoulou',
      'Hannaneh Hajishirzi',
      'Julian De Freitas',
      'Leonardo Ranaldi',
      'Marco Valentino',
      'Myra Cheng',
      'Sheila Jasanoff',
      'Simone Balloccu',
      'Tanmay Rajpurohit',
      'Ted Chiang',
    ]);
    const organizers = people.filter(({ roles }) => roles.includes('organizer'));
    expect(organizers.map(({ name }) => name)).toEqual([
      'Ameet Deshpande',
      'EunJeong Hwang',
      'Ashwin Kalyan',
      'Vishvak Murahari',
      'Karthik Narasimhan',
      'Joon Sung Park',
      'Ashish Sabharwal',
      'Diyi Yang',
    ]);
  });

  test('the smallest needs little, and gets its defaults', () => {
    const { site, people, dates, routes } = loadWorkshop(fixture('minimal'));
    expect({ lang: site.lang, noindex: site.noindex, accent: site.theme.accent }).toEqual({
      lang: 'en',
      noindex: false,
      accent: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    expect({ people, dates, urls: routes.map(({ url }) => url) }).toEqual({ people: [], dates: [], urls: ['/', '/search'] });
  });

  test('the full one has folders, labels, and drafts only when they are asked for', () => {
    const { navigation, routes } = loadWorkshop(fixture('full'));
    expect(navigation.map(({ label, page }) => [label, page.url])).toEqual([
      ['Home', '/'],
      ['What happens', '/programme'],
      ['Earlier workshops', '/archive'],
    ]);
    expect(routes.map(({ url }) => url)).not.toContain('/archive/plans');
    const withDrafts = loadWorkshop(fixture('full'), { drafts: true });
    expect(withDrafts.routes.map(({ url }) => url)).toContain('/archive/plans');
  });

  test('nothing of it can be changed after loading', () => {
    const workshop = loadWorkshop(fixture('full'));
    expect(Object.isFrozen(workshop)).toBe(true);
    expect(Object.isFrozen(workshop.people[0]?.roles)).toBe(true);
    expect(Object.isFrozen(workshop.site.theme)).toBe(true);
  });

  test('a text knows the line of its file on which it begins', () => {
    const { pages } = loadWorkshop(fixture('full'));
    const programme = pages.find(({ id }) => id === 'programme');
    const lines = fs.readFileSync(`${fixture('full')}/pages/programme.mdx`, 'utf8').split('\n');
    expect(lines.slice((programme?.body.line ?? 0) - 1).join('\n')).toBe(programme?.body.text);
  });
});

describe('a workshop full of mistakes', () => {
  test('gets every message at once, each with its place and its cure', () => {
    expect(asPrinted(readWorkshop(fixture('broken')).problems)).toMatchSnapshot();
  });

  test('does not load, and says all of it', () => {
    const load = () => loadWorkshop(fixture('broken'));
    expect(load).toThrow(ContentError);
    expect(load).toThrow(/site\.yaml:5:1 {2}navigaton is not known\n {2}Did you mean "navigation"\?/);
    expect(load).toThrow(/dates\.yaml:3:9/);
  });
});

describe('files that are no text, or not where they seem', () => {
  const write = (name: string, bytes: Uint8Array | string) => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-'));
    fs.cpSync(fixture('minimal'), root, { recursive: true });
    fs.writeFileSync(path.join(root, 'pages', name), bytes);
    return root;
  };
  const messages = (root: string) => readWorkshop(root).problems.map(({ message }) => message);

  test('a byte-order mark and Windows line ends are accepted', () => {
    const root = write('a.mdx', '\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n');
    expect(messages(root)).toEqual([]);
    const page = readWorkshop(root).workshop.pages.find(({ id }) => id === 'a');
    expect(page).toMatchObject({ title: 'A', body: { text: '\nText.\n', line: 4 } });
  });

  test('UTF-16, NUL bytes and other encodings are refused by name', () => {
    expect(messages(write('a.mdx', Buffer.from('\uFEFF---\ntitle: A\n---\n', 'utf16le')))).toEqual([
      'this file is saved as UTF-16',
    ]);
    expect(messages(write('a.mdx', '---\ntitle: A\n---\n\0'))).toEqual([
      'this file holds a NUL byte, so it is not text',
    ]);
    expect(messages(write('a.mdx', Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1')))).toEqual([
      'this file is not saved as UTF-8',
    ]);
  });

  test('a link out of the content folder is not followed', () => {
    const root = write('a.mdx', '---\ntitle: A\n---\n');
    fs.symlinkSync(path.resolve('package.json'), path.join(root, 'pages/stolen.mdx'));
    expect(messages(root)).toEqual(['this is a link, and links are not followed']);
  });

  test('a missing site.yaml is one message, not a crash', () => {
    const root = write('a.mdx', '---\ntitle: A\n---\n');
    fs.rmSync(path.join(root, 'site.yaml'));
    expect(asPrinted(readWorkshop(root).problems)).toContain('site.yaml:1:1  this file is missing');
  });
});
