/** One or two digits, what divides them from the name, and the name; four digits are a year and part of the name. */
const numbered = /^(\d{1,2})(?:-|_|\. ?)(?=[^\s])(.+)$/;

/**
 * The id of a page: the name of its file without the numbers that only order files, `02-call` → `call`,
 * `03-archive/01-2023` → `archive/2023`.
 *
 * @param name the file's way below `content/pages`, without ending; with the numbers or without
 */
export function pageIdOf(name: string): string {
  return name.split('/').map(withoutNumber).join('/');
}

/**
 * The address of a page.
 *
 * @param name the file's way below `content/pages`, without ending
 * @returns the path, without numbers that order files and without trailing slash: `index` is `/`, `archive/index` is
 *   `/archive`
 */
export function urlOf(name: string): string {
  return `/${stepsOf(name).map(withoutNumber).join('/')}`;
}

/**
 * Where a page stands among the others: by the numbers that lead the names of its file and folders, then by the names.
 *
 * @param name the file's way below `content/pages`, without ending
 * @returns a text to be compared with those of other pages by `<`; pages without a number come last
 */
export function orderOf(name: string): string {
  return stepsOf(name)
    .map((step) => {
      const [, digits, rest] = numbered.exec(step) ?? [];
      return digits === undefined ? `~${step}` : `${digits.padStart(2, '0')} ${rest}`;
    })
    .join('\0');
}

function stepsOf(name: string): string[] {
  const steps = name.split('/');
  if (withoutNumber(steps.at(-1) ?? '') === 'index') steps.pop();
  return steps;
}

function withoutNumber(step: string): string {
  return numbered.exec(step)?.[2] ?? step;
}
