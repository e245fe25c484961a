import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWorkshop } from '../../lib/check';
import { activitiesOf, addressOf, loadWorkshop, parallelTo, readWorkshop } from '../../lib/content';

const site = `title: T
name: A Workshop
edition: 2033
zone: Europe/Berlin
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/, author: A, year: 2033 }
`;

/** Writes a workshop of one page and these files. */
function workshopOf(files: Readonly<Record<string, string>>): string {
  const root = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-routes-')), 'content');
  const all = { 'site.yaml': site, 'dates.yaml': '[]\n', 'pages/index.mdx': '---\ntitle: Home\n---\n', ...files };
  for (const [name, text] of Object.entries(all)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  return root;
}

const schedule = `rooms: [{ id: a, name: A }, { id: b, name: B }]
days:
  - date: 2033-03-21
    sessions:
      - { id: coffee, start: 09:00, end: 09:15, kind: break }
      - { id: welcome, start: 09:15, end: 09:20, kind: opening, room: a }
      - { id: one, start: 09:30, end: 10:30, title: 'About *one*', room: a, people: [ada], abstract: 'Of one.' }
      - { id: two, start: 10:00, end: 11:00, title: Two, room: b, papers: [7], chairs: [bo] }
      - { id: gone, start: 11:00, end: 12:00, title: Gone, room: a, people: [cy], abstract: 'Secret.' }
`;

const full = {
  'schedule.yaml': schedule,
  'people/ada.mdx': '---\nname: Ada A\n---\n',
  'people/bo.mdx': '---\nname: Bo B\n---\n',
  'people/cy.mdx': '---\nname: Cy C\nstate: withdrawn\n---\nA life.\n',
  'people/silent.mdx': '---\nname: Si Lent\nroles: [reviewer]\n---\n',
  'papers/7.mdx': '---\ntitle: Seven\nauthors: [bo]\n---\n',
  'news/2033-01-01-out.mdx': '---\ntitle: Out\ndate: 2033-01-01\n---\nText.\n',
};

describe('addresses', () => {
  test('are of pages, of those who do something, and of what there is more to say about', () => {
    const workshop = loadWorkshop(workshopOf(full));
    expect(workshop.routes.map(({ url }) => url)).toEqual([
      '/',
      '/live/a',
      '/live/b',
      '/my-programme',
      '/news/2033-01-01-out',
      '/papers/7',
      '/people/ada',
      '/people/bo',
      '/search',
      '/sessions/gone',
      '/sessions/one',
      '/sessions/two',
    ]);
    expect(addressOf(workshop, 'person', 'ada')).toBe('/people/ada');
    expect(addressOf(workshop, 'person', 'silent')).toBeUndefined();
  });

  test('are not there where the site does not want them', () => {
    const pages =
      'pages: { people: false, sessions: false, papers: false, news: false, live: false, mine: false }\nsearch: false\n';
    const { routes } = loadWorkshop(workshopOf({ ...full, 'site.yaml': site + pages }));
    expect(routes.map(({ url }) => url)).toEqual(['/']);
  });

  test('belong to one', () => {
    const { problems } = readWorkshop(workshopOf({ ...full, 'pages/people/ada.mdx': '---\ntitle: Ada\n---\n' }));
    expect(problems.map(({ file, message }) => `${file.slice(file.indexOf('pages'))}: ${message}`)).toEqual([
      'pages/people/ada.mdx: the address /people/ada belongs to the person of that id',
    ]);
  });
});

describe('a speaker who has withdrawn', () => {
  test('leaves a slot that says nothing of the talk, at the address it had', () => {
    const { schedule: linked } = loadWorkshop(workshopOf(full));
    const gone = linked?.days[0]?.sessions.find(({ id }) => id === 'gone');
    expect(gone).toMatchObject({ state: 'to-be-announced', people: [], hasPage: true });
    expect([gone?.title, gone?.abstract]).toEqual([undefined, undefined]);
  });
});

describe('what somebody does', () => {
  test('is talks, chairing and papers', () => {
    const workshop = loadWorkshop(workshopOf(full));
    expect(activitiesOf(workshop, 'ada').talks.map(({ session }) => session.id)).toEqual(['one']);
    const { chaired, papers } = activitiesOf(workshop, 'bo');
    expect([chaired.map(({ session }) => session.id), papers.map(({ id }) => id)]).toEqual([['two'], ['7']]);
  });

  test('runs beside what shares a minute with it', () => {
    const day = loadWorkshop(workshopOf(full)).schedule?.days[0];
    const [one] = day?.sessions.filter(({ id }) => id === 'one') ?? [];
    expect(day && one && parallelTo(day, one).map(({ id }) => id)).toEqual(['two']);
  });
});

describe('Markdown in YAML', () => {
  test('is checked where it stands', async () => {
    const text = `days:
  - date: 2033-03-21
    sessions:
      - id: one
        start: 09:30
        end: 10:30
        title: "About [one](/nowhere)"
        abstract: |
          Of one, and of
          [two](javascript:alert(1)).
`;
    const problems = await checkWorkshop(workshopOf({ 'schedule.yaml': text }));
    const found = problems.filter(({ rule }) => /link/.test(rule));
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '7:23 no page at /nowhere',
      '10:11 the link "javascript:alert(1)" begins with javascript:',
    ]);
  });
});
