import fs from 'node:fs';
import path from 'node:path';
import { checkWorkshop } from '../../lib/check';
import { formatProblem, type Problem } from '../../lib/problem';
import { temporaryWorkshop } from './temporary-workshop';

/**
 * Checks a small workshop that differs from `minimal` in a few files.
 *
 * @param files by their way below the content folder; a page without front matter gets some
 * @param today the date of the check
 * @returns the problems, with `content/…` as their files
 */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  today = '2030-01-15',
): Promise<readonly Problem[]> {
  const content = temporaryWorkshop(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, withFrontMatter(name, text)])),
  );
  const problems = await checkWorkshop(content, { today });
  const short = content.split(path.sep).join('/');
  return problems.map((problem) => ({ ...problem, file: problem.file.replace(short, 'content') }));
}

function withFrontMatter(name: string, text: string): string {
  return name.startsWith('pages/') && !text.startsWith('---') ? `---\ntitle: Page\n---\n${text}` : text;
}

/**
 * Checks a text as the body of a page: its first line is line 4 of the file.
 *
 * @param rule whose findings are wanted
 * @param text Markdown with tags
 * @param files see {@link checkFiles}
 * @param today see {@link checkFiles}
 * @returns what the rule says, as an editor reads it
 */
export async function saysOf(
  rule: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
  today?: string,
): Promise<string> {
  return printed(rule, await checkFiles({ 'pages/page.mdx': text, ...files }, today));
}

/**
 * Writes the findings of one rule.
 *
 * @param rule the rule's id
 * @param problems what was found
 * @returns one text
 */
export function printed(rule: string, problems: readonly Problem[]): string {
  const own = problems.filter((problem) => problem.rule === rule).map(formatProblem);
  return own.length === 0 ? 'nothing' : `\n${own.join('\n')}\n`;
}

/** A site file with some lines more. */
export function siteWith(lines: string): string {
  return `${fs.readFileSync('tests/fixtures/workshops/minimal/content/site.yaml', 'utf8').trimEnd()}\n${lines}\n`;
}

/**
 * Makes the mendings that rules offer in one text.
 *
 * @param text the whole file
 * @param problems of that file
 * @returns the file after them
 */
export function mended(text: string, problems: readonly Problem[]): string {
  const lines = text.split('\n');
  for (const { fix } of [...problems].reverse()) {
    if (!fix) continue;
    const line = lines[fix.line - 1] ?? '';
    const before = line.slice(0, fix.column - 1);
    if (!line.startsWith(fix.old, before.length))
      throw new Error(`"${fix.old}" does not stand where the fix says`);
    lines[fix.line - 1] = before + fix.new + line.slice(before.length + fix.old.length);
  }
  return lines.join('\n');
}
