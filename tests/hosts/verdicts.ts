const failures: string[] = [];

/**
 * Says how something stands, and remembers what does not.
 *
 * @param subject what was looked at
 * @param problems what is wrong with it; nothing when all is well
 */
export function judge(subject: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${subject}`);
  for (const problem of problems.slice(0, 10)) console.log(`        ${problem}`);
  failures.push(...problems);
}

/** Says what was not looked at, and why. */
export function skip(subject: string, reason: string): void {
  console.log(`skip  ${subject}: ${reason}`);
}

/** How many problems there were. */
export function failed(): number {
  return failures.length;
}
