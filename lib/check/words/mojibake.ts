import { placesIn } from '../material/places';
import type { Finding, Rule } from '../rule';

/** UTF-8 that was read as Latin-1 or Windows-1252; quotes of German („Ä“) and French are none. */
const broken =
  /[ÃÄÅÂ][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|Ã[ŠŒŽšœžŸƒ†‡•…‰‹›™–—]|â€[\u0080-\u00BF™œ“”˜¢¦]|\uFFFD/gu;

/** A file that was saved in one encoding and read in another has lost its accents. */
export const mojibake: Rule = {
  id: 'mojibake',
  about: 'Letters with accents are themselves, not what a wrong encoding makes of them.',
  severity: 'error',
  example: { wrong: 'name: JÃ¶rg', right: 'name: Jörg' },
  find: ({ sources }) =>
    sources.flatMap(({ file, text }) => {
      const places = placesIn(file, text);
      return [...text.matchAll(broken)].map(({ 0: found, index }): Finding => {
        const place = places.at(index);
        if (found === '\uFFFD') {
          const hint = 'Type the letter again, and save the file as UTF-8.';
          return { ...place, message: 'a letter was lost here when the file was saved', hint };
        }
        const meant = decode(found);
        const message = `"${found}" is what a wrong encoding makes of a letter`;
        if (meant === undefined)
          return { ...place, message, hint: 'Type the letter again, and save the file as UTF-8.' };
        return { ...place, message, hint: `Write ${meant}`, fix: { ...place, old: found, new: meant } };
      });
    }),
};

/** The quotes and dashes of word processors, by the last of the three characters that they have become. */
const typographic: Readonly<Record<string, string>> = {
  ...{ '™': '’', '˜': '‘', œ: '“', '“': '–', '”': '—', '¦': '…', '¢': '•' },
};

/** Undefined when the bytes are no letter after all. */
function decode(found: string): string | undefined {
  if (found.startsWith('â€')) return typographic[found.slice(2)];
  const bytes = [...found].map((one) => one.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 255)) return undefined;
  const text = new TextDecoder().decode(new Uint8Array(bytes));
  return text.includes('\uFFFD') ? undefined : text;
}
