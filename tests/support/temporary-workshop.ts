import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkWorkshop, type CheckOptions } from '../../lib/check';
import { formatProblem, type Problem } from '../../lib/problem';

/** Files by their ways below the workshop's folder: `content/…` may be left out, `public/…` may not. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes a small workshop: the minimal fixture, and the given files over it.
 *
 * @param files such as `{ 'pages/a.mdx': '…', 'public/images/x.png': buffer }`
 * @returns its content folder; it is removed after the last test
 */
export function temporaryWorkshop(files: Files): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workshop-'));
  fs.cpSync('tests/fixtures/workshops/minimal', folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name.startsWith('public/') ? name : `content/${name}`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return path.join(folder, 'content');
}

/**
 * A page: a title, and a text that begins on line 5.
 *
 * @param text Markdown
 */
export function page(text: string): string {
  return `---\ntitle: A page\n---\n\n${text}\n`;
}

/** `site.yaml` of the minimal fixture with more lines below it, the first of which is line 10. */
export function siteWith(yaml: string): string {
  return `${fs.readFileSync('tests/fixtures/workshops/minimal/content/site.yaml', 'utf8').trimEnd()}\n${yaml}\n`;
}

/**
 * Checks a small workshop by some of the rules.
 *
 * @param files over the minimal fixture
 * @param rules whose problems are wanted; all without it
 * @param options see {@link CheckOptions}
 */
export async function problemsOf(files: Files, rules: readonly string[] = [], options: CheckOptions = {}) {
  const root = temporaryWorkshop(files);
  const folder = path.dirname(root);
  const problems = await checkWorkshop(root, { drafts: true, ...options });
  return problems
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map((problem): Problem => ({ ...problem, file: path.relative(folder, problem.file) }));
}

/**
 * The same as an editor reads it.
 *
 * @param files over the minimal fixture
 * @param rules whose problems are wanted; all without it
 * @param options see {@link CheckOptions}
 */
export async function checkPrinted(files: Files, rules?: readonly string[], options?: CheckOptions) {
  const problems = await problemsOf(files, rules, options);
  return `\n${problems.map(formatProblem).join('\n\n')}\n`;
}
