import type { Outline } from '../mdx';
import { didYouMean } from '../nearest';
import type { Problem } from '../problem';
import type { Material, Rule } from './rule';

type Tag = Outline['tags'][number];

/** Every id and picture that a tag names exists: `of`, `person`, `img`. */
export const tagReferences: Rule = {
  id: 'reference',
  find: (material) =>
    material.texts.flatMap(({ outline }) => outline.tags.flatMap((tag) => look(material, tag))),
};

function look({ workshop, pictures }: Material, { name, attributes, place }: Tag): Problem[] {
  const problems: Problem[] = [];
  const resolve = (attribute: string, what: string, where: string, known: readonly string[]) => {
    for (const word of (attributes[attribute] ?? '').split(/[\s,]+/u).filter(Boolean)) {
      if (known.includes(word)) continue;
      const hint = didYouMean(word, known) ?? `Put it into ${where}, or name one that is there.`;
      const message = `<${name} ${attribute}>: no ${what} "${word}"`;
      problems.push({ ...place, severity: 'error', rule: 'reference', message, hint });
    }
  };
  const people = workshop.people.map(({ id }) => id);
  if (name === 'Date')
    resolve(
      'of',
      'date',
      'content/dates.yaml',
      workshop.dates.map(({ id }) => id),
    );
  if (name === 'Speakers') resolve('of', 'person', 'content/people/', people);
  if (name === 'SpeakerCard') resolve('person', 'person', 'content/people/', people);
  if (attributes.img && !pictures.some((picture) => picture.name === attributes.img)) {
    const names = pictures.map((picture) => picture.name);
    const hint = didYouMean(attributes.img, names) ?? 'Put the file into public/images/.';
    const message = `<${name} img>: no picture "${attributes.img}"`;
    problems.push({ ...place, severity: 'error', rule: 'reference', message, hint });
  }
  return problems;
}
