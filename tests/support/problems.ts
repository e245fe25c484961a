import { formatProblem, type Problem } from '../../lib/problem';

/**
 * Writes problems as an editor reads them, for snapshots.
 *
 * @param problems what was found
 * @returns one text, with the paths of fixtures shortened
 */
export function asPrinted(problems: readonly Problem[]): string {
  return `\n${problems.map(formatProblem).join('\n\n').replaceAll('tests/fixtures/workshops/', '')}\n`;
}
