/** Chance that is the same on every machine and in every run. */
export interface Chance {
  /** A number from 0 up to, and without, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  /** Several different ones, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[];
}

/**
 * Makes a source of chance (mulberry32, 32 bits).
 *
 * @param seed a whole number; the same seed gives the same chances
 */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    const found = from[between(0, from.length - 1)];
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  };
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = from.map((_, index) => index);
    const taken = new Set<number>();
    while (taken.size < Math.min(count, from.length))
      taken.add(left.splice(between(0, left.length - 1), 1)[0] ?? 0);
    return from.filter((_, index) => taken.has(index));
  };
  return { next, between, pick, some };
}
