import type { Problem } from '../problem';

/** Of one kind in one file: more than anybody mends before looking again. */
const MOST = 50;

/**
 * Shortens what a broken or hostile file can bring forth without end.
 *
 * @param problems in the order in which they are shown
 * @returns of every kind in every file the first, and how many there are besides
 */
export function withoutFloods(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const keyOf = ({ file, rule, severity }: Problem): string => `${severity} ${rule} ${file}`;
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const shown = new Map<string, number>();
  return problems.flatMap((problem): Problem[] => {
    const key = keyOf(problem);
    const before = shown.get(key) ?? 0;
    shown.set(key, before + 1);
    const more = (counts.get(key) ?? 0) - MOST;
    if (before < MOST) return [problem];
    if (before > MOST) return [];
    const { file, line, column, rule, severity } = problem;
    return [
      { file, line, column, rule, severity, message: `and ${more} more of the same kind from here on` },
    ];
  });
}
