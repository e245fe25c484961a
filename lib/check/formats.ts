import type { Problem } from '../problem';
import type { Inspection } from './index';

/** How a check is printed: for people, for GitHub Actions, for editors and other programs. */
export type Format = (inspection: Inspection) => string;

/** The formats by the names that `--format` takes. */
export const formats = { text: asText, github: asGitHub, json: asJson } satisfies Record<string, Format>;

/** Whether a word names a format. */
export function isFormat(word: string): word is keyof typeof formats {
  return Object.hasOwn(formats, word);
}

/** Each problem with the line it stands in and a mark below it; then how many there are. */
function asText({ problems, sources }: Inspection): string {
  const texts = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  const blocks = problems.map((problem) => {
    const { file, line, column, severity, rule, message, hint } = problem;
    const source = texts.get(file)?.[line - 1];
    const head = `${file}:${line}:${column}  ${severity}: ${message}  [${rule}]`;
    return [head, ...(source?.trim() ? pointAt(source, column) : []), ...(hint ? indent(hint) : [])].join(
      '\n',
    );
  });
  return [...blocks, countOf(problems)].join('\n\n');
}

/** The line, shortened to a screen's width around the place, and a mark below the place. */
function pointAt(source: string, column: number): string[] {
  const from = Math.max(0, Math.min(column - 40, source.length - 90));
  const shown = source.slice(from, from + 90);
  const before = source.slice(from, column - 1).replaceAll(/[^\t]/gu, ' ');
  return [`  | ${from > 0 ? '…' : ''}${shown}`, `  | ${from > 0 ? ' ' : ''}${before}^`];
}

function indent(hint: string): string[] {
  return hint.split('\n').map((line) => `  ${line}`);
}

function countOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Nothing wrong.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

/** Annotations of GitHub Actions (docs.github.com, "Workflow commands"), and the count. */
function asGitHub({ problems }: Inspection): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const lines = problems.map(({ file, line, column, severity, rule, message, hint }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    return `::${severity} ${place}::${data(hint ? `${message}\n${hint}` : message)}`;
  });
  return [...lines, countOf(problems)].join('\n');
}

function asJson({ problems }: Inspection): string {
  return JSON.stringify(problems, undefined, 2);
}
