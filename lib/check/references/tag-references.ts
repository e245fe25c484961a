import type { Outline } from '../../mdx';
import { didYouMean } from '../../nearest';
import type { Finding, Material, Rule } from '../rule';

type Tag = Outline['tags'][number];

/** Every id that a tag names exists: `of`, `person`. */
export const tagReferences: Rule = {
  id: 'reference',
  about: 'What a tag names exists: a person, a date.',
  severity: 'error',
  example: { wrong: '<Speakers of="ada-lovelase" />', right: '<Speakers of="ada-lovelace" />' },
  find: (material) =>
    material.texts.flatMap(({ outline }) => outline.tags.flatMap((tag) => look(material, tag))),
};

function look({ sources }: Material, { name, attributes, place }: Tag): Finding[] {
  const findings: Finding[] = [];
  const resolve = (attribute: string, what: string, where: string, known: readonly string[]) => {
    for (const word of (attributes[attribute] ?? '').split(/[\s,]+/u).filter(Boolean)) {
      // What is no id at all was reported where the attribute is read.
      if (known.includes(word) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)) continue;
      const hint = didYouMean(word, known) ?? `Put it into ${where}, or name one that is there.`;
      findings.push({ ...place, message: `<${name} ${attribute}>: no ${what} "${word}"`, hint });
    }
  };
  // A file that cannot be understood is there all the same: its own message is enough.
  const people = sources.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const dates = dateIds(sources);
  if (['Date', 'DeadlineBanner'].includes(name) && dates) resolve('of', 'date', 'dates.yaml', dates);
  if (name === 'People' || name === 'Speakers') resolve('of', 'person', 'people/', people);
  if (name === 'SpeakerCard') resolve('person', 'person', 'people/', people);
  return findings;
}

/** The ids in `dates.yaml`, also where an entry has other mistakes; undefined when the file cannot be read at all. */
function dateIds(sources: Material['sources']): string[] | undefined {
  const data = sources.find(({ kind }) => kind === 'dates')?.yaml.data;
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((entry: unknown) => {
    const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
