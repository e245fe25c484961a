import type { Problem } from '../problem';
import { pageIdOf } from './page-id';

/** Names that Windows keeps for devices, with any ending; a repository that holds one cannot be checked out there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Holds the name of a content file to what makes a good address, and a good id.
 *
 * @param file the path to name in problems
 * @param id its way below its folder, without ending
 * @param mayNest whether folders may stand in the folder, and numbers before the names, as pages have them
 */
export function refuseName(file: string, id: string, mayNest: boolean): Problem[] {
  const problem = { file, line: 1, column: 1, severity: 'error', rule: 'file-name' } as const;
  const steps = id.split('/');
  const ending = /\.[^./]*$/.exec(file)?.[0] ?? '';
  if (!mayNest && steps.length > 1) {
    const hint = `Move it up, as ${addressOf(steps.at(-1) ?? '')}${ending}`;
    return [{ ...problem, message: 'no folders stand in this folder', hint }];
  }
  const device = steps.find((step) => devices.test(step));
  if (device !== undefined) {
    const hint = `Give it another name, for example ${device.toLowerCase()}-page.`;
    return [{ ...problem, message: `Windows has no files that are called "${device}"`, hint }];
  }
  const names = mayNest ? pageIdOf(id).split('/') : steps;
  if (names.every((step) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(step) && step.length <= 100)) return [];
  const hint = `Rename it to ${steps.map(addressOf).join('/')}${ending}`;
  return [{ ...problem, message: 'the name of this file makes a poor address', hint }];
}

const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

function addressOf(step: string): string {
  const plain = step.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const ascii = plain.replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? '');
  const address = ascii.replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
  return address || 'a-name-in-latin-letters';
}

/**
 * Finds names that macOS or Windows take for one: they differ only in case or in how accents are written.
 *
 * @param names of files
 * @returns pairs, of which the second is the later one
 */
export function colliding(names: readonly string[]): [first: string, second: string][] {
  const seen = new Map<string, string>();
  return names.flatMap((name): [string, string][] => {
    const folded = name.toLowerCase().normalize('NFC');
    const first = seen.get(folded);
    if (first !== undefined) return [[first, name]];
    seen.set(folded, name);
    return [];
  });
}
