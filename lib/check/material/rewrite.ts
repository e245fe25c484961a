import type { ContentSource } from '../../content';
import type { Edit, Place } from '../../problem';
import { placesIn } from './places';

/**
 * Finds where an address or a name is written, so that it can be mended by itself.
 *
 * @param source the file
 * @param place where the link, the tag or the value begins
 * @param old what is written
 * @param fresh what should be
 * @returns the edit; undefined when the old text does not stand there as it is (it has entities, or stands elsewhere)
 */
export function rewrite(source: ContentSource, place: Place, old: string, fresh: string): Edit | undefined {
  const { file, text } = source;
  const places = placesIn(file, text);
  const from = places.offsetOf(place);
  const end = text.indexOf('\n\n', from);
  const around = text.slice(from, end < 0 ? undefined : end);
  // A value of YAML begins at its place; an address follows "](", a quote, or the colon of a definition.
  for (let at = around.indexOf(old); at >= 0; at = around.indexOf(old, at + 1)) {
    const before = around.slice(Math.max(0, at - 2), at);
    const after = around.charAt(at + old.length);
    if (!(at === 0 || /(?:\]\(|[<"'=]|, ?)$/.test(before)) || !/^[\s)>"',]?$/.test(after)) continue;
    return { ...places.at(from + at), old, new: fresh };
  }
  return undefined;
}
