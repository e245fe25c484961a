import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadWorkshop } from '../../lib/content';
import { feedFiles, offersOf, siteOffers } from '../../lib/feeds';
import { uuid5, workshopId } from '../../lib/feeds/identity';
import { origin, pathsOf } from '../support/feed-text';
import { settledWorkshop } from '../support/settled';

const workshop = settledWorkshop();

describe('the files of a workshop', () => {
  test('have names of their own, types, and something in them', () => {
    const files = feedFiles({ workshop, origin });
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(files.length).toBeGreaterThan(20);
    for (const { path, type, write } of files) {
      expect(type, path).toMatch(
        /^(?:text\/calendar; charset=utf-8|application\/(?:x-bibtex|atom\+xml); charset=utf-8|application\/json)$/,
      );
      expect(write().length, path).toBeGreaterThan(50);
    }
  });

  test('are the same bytes when they are made again, of the same data read again', () => {
    const texts = () =>
      feedFiles({ workshop: settledWorkshop(), origin }).map(({ path, write }) => [path, write()]);
    expect(texts()).toEqual(texts());
  });

  test('of the shipped site are its papers and its deadlines, for its day is not settled', () => {
    const shipped = pathsOf(loadWorkshop('content'), undefined);
    expect(shipped).toHaveLength(14);
    expect(shipped.filter((path) => !path.startsWith('papers/'))).toEqual(['papers.bib', 'deadlines.ics']);
  });

  test('are each described in docs/files.md', () => {
    const guide = fs.readFileSync('docs/files.md', 'utf8');
    const shapes = new Set(pathsOf(workshop).map((path) => path.replace(/\/[^/]+\./, '/….')));
    expect(shapes.size).toBe(10);
    for (const shape of shapes) expect(guide, shape).toContain(`/files/${shape}`);
  });
});

describe('offers', () => {
  const source = { workshop, origin };

  test('of a page are the files that exist for it', () => {
    expect(offersOf(source, 'session', 'party')).toEqual([
      {
        subject: 'session',
        label: 'Add to calendar',
        href: '/files/sessions/party.ics',
        type: 'text/calendar; charset=utf-8',
        subscribe: 'webcal://wir.example/files/sessions/party.ics',
      },
    ]);
    expect(offersOf(source, 'session', 'coffee')).toEqual([]);
    expect(offersOf(source, 'paper', '1').map(({ label, href }) => [label, href])).toEqual([
      ['BibTeX', '/files/papers/1.bib'],
    ]);
    expect(offersOf(source, 'paper', 'withdrawn')).toEqual([]);
    expect(offersOf({ workshop: loadWorkshop('content') }, 'session', 'panel')).toEqual([]);
  });

  test('cannot be subscribed to while nobody knows the address of the site', () => {
    expect(offersOf({ workshop }, 'session', 'party')[0]?.subscribe).toBeUndefined();
  });

  test('of the whole site name the whole programme last', () => {
    expect(siteOffers(source).map(({ subject }) => subject)).toEqual([
      'deadlines',
      'news',
      'changes',
      'papers',
      'schedule',
      'programme',
    ]);
  });
});

describe('what machines know things by', () => {
  test('a UUID of a name is as the standard has it', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('the workshop is known by title and edition', () => {
    expect(workshopId({ title: 'PERSONALIZE@EACL2024', edition: 2024 })).toBe('personalize-eacl2024');
    expect(workshopId({ title: 'Grüße', edition: 2031 })).toBe('grusse-2031');
    expect(workshopId({ title: '山田', edition: 2031 })).toBe('workshop-2031');
  });
});
