import { slotsOf, type Workshop } from '../../content';
import { nameOf } from '../material/values';
import type { Passage } from '../material/passages';
import type { Finding, Rule } from '../rule';

/** The data forget who has withdrawn by themselves; what was written by hand does not. */
export const withdrawnNames: Rule = {
  id: 'withdrawn-name',
  about: 'Whoever has withdrawn is not named in texts, apart from news and the authors of papers.',
  severity: 'warning',
  example: { wrong: 'Ada Lovelace will open the workshop.', right: 'The workshop opens at nine.' },
  find: ({ workshop, passages }) => {
    const gone = goneFrom(workshop);
    if (gone.length === 0) return [];
    const hidden = hiddenIn(workshop);
    return passages
      .filter((passage) => !isLeftAlone(passage, hidden))
      .flatMap((passage) =>
        gone.flatMap(({ id, name, pattern }) =>
          passage.source.kind === 'person' && passage.source.id === id
            ? []
            : [...passage.text.matchAll(pattern)].map(({ index }): Finding => {
                const message = `${name} has withdrawn (people/${id}.mdx), and is named here`;
                const hint = 'Take the name out; what tags and the programme show of it is gone already.';
                return { ...passage.placeOf(index), message, hint };
              }),
        ),
      );
  },
};

/** Whoever has withdrawn, and no namesake has not; a single word may as well mean something else. */
function goneFrom({ people }: Workshop) {
  const present = new Set(people.filter(({ state }) => state !== 'withdrawn').map(({ name }) => name));
  return people
    .filter(({ name, state }) => state === 'withdrawn' && /\s/u.test(name) && !present.has(name))
    .map(({ id, name }) => ({ id, name, pattern: patternOf(name) }));
}

function patternOf(name: string): RegExp {
  const words = name.split(/\s+/u).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
}

/** The slots of which nothing is shown any more. */
function hiddenIn({ schedule }: Workshop): string[] {
  return (schedule?.days ?? [])
    .flatMap(slotsOf)
    .filter(({ slot }) => slot.state === 'to-be-announced')
    .map(({ slot }) => `${nameOf(slot.path)}.`);
}

/** News tell what was true on their day, and an author stays an author; people of the programme are the data's. */
function isLeftAlone({ source, name }: Passage, hidden: readonly string[]): boolean {
  if (source.kind === 'news' || source.kind === 'paper') return true;
  if (source.kind !== 'schedule') return false;
  return /(?:people|chairs)\[\d+\]/.test(name) || hidden.some((slot) => name.startsWith(slot));
}
