import { checkWorkshop } from '../lib/check';
import { formatProblem } from '../lib/problem';

/**
 * Prints every problem of the content.
 *
 * @param root the content folder
 * @returns whether it can be published: warnings do not stand in the way
 */
export async function check(root: string): Promise<boolean> {
  const problems = await checkWorkshop(root, { drafts: true });
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) console.log(`${root}: nothing wrong`);
  else console.error(`${root}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
  return errors === 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = (await check(process.env.CONTENT_DIR ?? 'content')) ? 0 : 1;
}
