import type { Outline } from '../../mdx';
import type { Passage } from './passages';
import { placesIn } from './places';
import type { Text } from '../rule';

/** Attributes that hold text for people. */
const textual = new Set(
  'alt caption title header heading text button button-text name role affiliation label summary'.split(' '),
);

/**
 * Lists the texts that stand in attributes of tags and in the alternative texts of pictures.
 *
 * @param text a parsed text
 */
export function attributesOf({ source, outline }: Text): Passage[] {
  const { body } = source;
  if (!body) return [];
  const places = placesIn(source.file, body.text, body.line);
  const uses: Pick<Outline['tags'][number], 'attributes' | 'place'>[] = [...outline.tags];
  for (const { alt, place } of outline.images) uses.push({ attributes: { alt }, place });
  return uses.flatMap(({ attributes, place }) =>
    Object.entries(attributes)
      .filter(([name, text]) => textual.has(name) && text !== '')
      .map(([name, text]): Passage => {
        const start = places.offsetOf(place);
        const near = body.text.slice(start, start + 5000);
        const named = new RegExp(`\\b${name}\\s*=\\s*["']?`).exec(near);
        const at = near.indexOf(text, named ? named.index + named[0].length : 0);
        const placeOf = (index: number) => (at < 0 ? place : places.at(start + at + index));
        return { source, kind: 'attribute', name, text, placeOf };
      }),
  );
}
