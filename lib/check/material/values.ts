import type { ContentSource } from '../../content';
import type { Place } from '../../problem';
import { placesIn, type Places } from './places';

/** A text in YAML, and where its characters stand. */
export interface Value {
  /** As editors write it down: `venue.city`, `[1].label`. */
  readonly name: string;
  readonly text: string;
  placeOf(index: number): Place;
}

/** Keys whose values are names, addresses and words of ours rather than text; each has a rule or a schema of its own. */
const formal = new Set(
  'id url link photo zone state lang layout roles navigation repository theme sort draft nav accent image icon src site attribute endpoint youtubeid'.split(
    ' ',
  ),
);

/** Deeper than any schema goes. */
const deepest = 12;

/**
 * Lists the texts in a file's YAML.
 *
 * @param source a content file
 * @returns every string that is not merely formal, in the order of the file
 */
export function valuesOf(source: ContentSource): Value[] {
  const values: Value[] = [];
  const places = placesIn(source.file, source.text);
  visit(source.yaml.data, []);
  return values;

  function visit(data: unknown, path: readonly PropertyKey[]): void {
    if (typeof data === 'string') {
      values.push({
        name: nameOf(path),
        text: data,
        placeOf: (index) => placeIn(source, places, path, data, index),
      });
    } else if (typeof data === 'object' && data !== null && path.length < deepest) {
      for (const [key, inner] of Object.entries(data)) {
        if (!formal.has(key)) visit(inner, [...path, Array.isArray(data) ? Number(key) : key]);
      }
    }
  }
}

/** A value that is quoted with escapes, or folded over lines, is searched for the word that stands at the index. */
function placeIn(
  { text, yaml }: ContentSource,
  places: Places,
  path: readonly PropertyKey[],
  value: string,
  index: number,
) {
  const place = yaml.placeOf(path);
  const start = places.offsetOf(place);
  const first = start + (/["']/.test(text.charAt(start)) ? 1 : 0);
  if (text.startsWith(value, first)) return places.at(first + index);
  const word = /^\S+/.exec(value.slice(index))?.[0] ?? '';
  const found = word === '' ? -1 : text.indexOf(word, start);
  return found < 0 || found > start + 2 * value.length + 200 ? place : places.at(found);
}

/**
 * Writes the way to a value down as editors would: `venue.city`, `[1].label`.
 *
 * @param path from the root of the file
 */
export function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
