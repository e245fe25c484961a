import { describe, expect, test } from 'vitest';
import { loadWorkshop, neighboursOf, titleOf, wholeTitle } from '../../lib/content';
import { wordsFor } from '../../lib/words';

const en = wordsFor('en').programme;
const full = loadWorkshop('tests/fixtures/workshops/full/content');
const [day] = full.schedule?.days ?? [];
const sessionOf = (id: string) => {
  const session = day?.sessions.find((one) => one.id === id);
  if (!session) throw new Error(`no session ${id}`);
  return session;
};

describe('a session', () => {
  test.each([
    ['keynote-ada', 'Everything is *possible*', 'with its own title'],
    ['opening', 'Opening', 'of a kind and nothing more'],
    ['nobody', 'To be announced', 'whose speaker has withdrawn'],
    ['never-announced', 'To be announced', 'that was never announced'],
  ])('"%s" is called "%s": one %s', (id, title) => {
    expect(wholeTitle(sessionOf(id), en)).toBe(title);
  });

  test('is called by its kind and its people when it has no title', () => {
    const person = (name: string, index: number) => ({ name, index });
    const talk = { ...sessionOf('opening'), kind: 'invited-talk' as const };
    const people = ['Ada *A*', 'Bo', 'Cy', 'Di'].map(person);
    expect(wholeTitle({ ...talk, people: people.slice(0, 1) }, en)).toBe('Invited talk: Ada \\*A\\*');
    expect(wholeTitle({ ...talk, people: people.slice(1, 3) }, en)).toBe('Invited talk: Bo, Cy');
    expect(wholeTitle({ ...talk, people }, en)).toBe('Invited talk');
    expect(wholeTitle({ ...talk, people: people.slice(1, 2) }, wordsFor('de').programme)).toBe(
      'Eingeladener Vortrag: Bo',
    );
  });

  test('that presents one paper is called by it', () => {
    const [paper] = full.papers;
    expect(paper && wholeTitle({ ...sessionOf('opening'), papers: [paper] }, en)).toBe(paper?.title);
  });

  test('has its kind said beside the title, unless the title says it', () => {
    expect(titleOf(sessionOf('panel'), en)).toEqual({
      text: 'Does it matter?',
      kind: 'Panel',
      from: 'title',
    });
    expect(titleOf({ ...sessionOf('panel'), title: 'A panel of one' }, en).kind).toBeUndefined();
    expect(titleOf({ ...sessionOf('coffee'), title: 'Coffee' }, en).kind).toBeUndefined();
  });

  test('is called so at its address', () => {
    const titles = full.routes.flatMap((route) =>
      route.kind === 'session' ? [[route.url, route.title]] : [],
    );
    expect(titles).toContainEqual(['/sessions/nobody', 'To be announced']);
    expect(titles.every(([, title]) => title !== '')).toBe(true);
  });
});

describe('before and after a session', () => {
  const around = (id: string) => {
    const { previous, next } = day && full.schedule ? neighboursOf(full.schedule, day, sessionOf(id)) : {};
    return [previous?.session.id, next?.session.id];
  };

  test('is what has a page and starts next, in the same room where several do', () => {
    expect(around('keynote-ada')).toEqual([undefined, 'proofs']);
    expect(around('side-event')).toEqual(['keynote-ada', 'nobody']);
    expect(around('party')).toEqual(['panel', undefined]);
  });

  test('goes on with the next day', () => {
    const workshop = loadWorkshop('tests/fixtures/workshops/large/content');
    const [first, second] = workshop.schedule?.days ?? [];
    const last = first?.sessions.filter(({ hasPage }) => hasPage).sort((a, b) => b.start - a.start)[0];
    const next = workshop.schedule && first && last && neighboursOf(workshop.schedule, first, last).next;
    expect(next?.day).toBe(second);
  });
});
