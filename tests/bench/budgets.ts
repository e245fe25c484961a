const broken: string[] = [];

/**
 * Prints a figure beside what it may be at most, and remembers it when it is more.
 *
 * @param subject what was measured, with its unit
 * @param value what came out; undefined where it cannot be measured here
 * @param most its budget
 */
export function hold(subject: string, value: number | undefined, most: number): void {
  const isHeld = value === undefined || value <= most;
  if (!isHeld) broken.push(subject);
  const verdict = value === undefined ? 'none' : isHeld ? 'ok  ' : 'OVER';
  console.log(
    `${verdict}  ${subject}: ${value === undefined ? 'not measured here' : inWords(value)} (at most ${inWords(most)})`,
  );
}

/** Prints what is about to be measured, and in which unit. */
export function say(title: string): void {
  console.log(`\n${title}\n`);
}

/** How many budgets were not held. */
export function overBudget(): number {
  return broken.length;
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;
}

/** As tables show it: `1 : 8.4` says that ours is so many times less. */
export function ratio(plain: number, ours: number): string {
  return ours === 0 ? 'none' : `1 : ${(plain / ours).toFixed(1)}`;
}

function inWords(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 1 ? 3 : 2);
}
