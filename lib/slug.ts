/** Letters that do not come apart into a letter of a–z and an accent. */
export const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** File names longer than this are cut between words. */
const longest = 60;

/**
 * Makes the name of a file, and so an id and an address, of words: `Zoë Łukasz` becomes `zoe-lukasz`.
 *
 * @param words a name or a title
 * @returns lower-case letters, digits and single hyphens; empty when the words have no letter that can be one of a–z
 */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const steps = plain.split(/[^a-z0-9]+/).filter((step) => step !== '');
  return shorten(steps).join('-');
}

function shorten([first = '', ...rest]: readonly string[]): string[] {
  const kept = first === '' ? [] : [first.slice(0, longest)];
  for (const step of rest) {
    if ([...kept, step].join('-').length > longest) break;
    kept.push(step);
  }
  return kept;
}
