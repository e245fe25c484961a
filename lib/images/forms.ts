import { readYaml } from '../yaml';
import { wayBeside } from './beside';
import type { Form } from './variants';

/** The photo of a person's file: the line, and those that go on with it. */
const photos = /^(?:photo|"photo"|'photo')[ \t]*:.*(?:\n[ \t]+.*)*/gm;
/** The tags that show a square of a picture. */
const squares = /<(?:SpeakerCard|GalleryFigure)\b(?:[^"'<>]|"[^"]*"|'[^']*')*?\simg=(["'])(.*?)\1/g;

/**
 * Finds out of content files which forms of which pictures they show, so that no other is made. Whoever is found too
 * often costs a little time; a form that is not found here is not made, and the next larger one is shown instead.
 *
 * @param names of the pictures; one that lies beside a page is found by the last part of its name
 * @param texts content files as they are
 * @returns the forms by name; none for a picture that no file names
 */
export function formsIn(
  names: readonly string[],
  texts: readonly string[],
): ReadonlyMap<string, readonly Form[]> {
  const all = texts.join('\n');
  const square = new Set([
    ...[...all.matchAll(photos)].map(([lines]) => photoOf(lines)),
    ...[...all.matchAll(squares)].map(([, , name]) => name),
  ]);
  const isSquare = (name: string, written: string) =>
    name === written ? square.has(name) : [...square].some((one) => one?.endsWith(written));
  const elsewhere = all.replaceAll(photos, '');
  return new Map(
    names.map((name) => {
      const written = wayBeside(name)?.replace(/^.*\//, '') ?? name;
      const isShown = elsewhere.includes(written) || elsewhere.includes(encodeURI(written));
      const forms: Form[] = [
        ...(isShown ? ['full' as const] : []),
        ...(isSquare(name, written) ? ['square' as const] : []),
      ];
      return [name, forms];
    }),
  );
}

/** As YAML reads it: without quotes, and without a comment behind it. */
function photoOf(lines: string): string | undefined {
  const { data } = readYaml('photo', lines);
  if (typeof data !== 'object' || data === null || !('photo' in data)) return undefined;
  return typeof data.photo === 'string' ? data.photo : undefined;
}
