import matter from 'gray-matter';
import { findConflicts } from './yaml/conflicts';
import type { Problem } from './problem';
import { readYaml, type YamlSource } from './yaml';

/** A content file in its two parts. */
export interface FrontMatter {
  readonly yaml: YamlSource;
  readonly body: { readonly text: string; readonly line: number };
  readonly problems: readonly Problem[];
}

/**
 * Splits a content file into front matter (plain YAML between two lines of three dashes) and body.
 *
 * gray-matter evaluates the fences `---js`, `--- js` and `---javascript` as code whatever language it is told, and
 * caches when it gets no options; so any fence but a bare `---` is refused before it sees the text, and it always
 * gets options.
 *
 * @param file the path to name in problems
 * @param text the file's text, with `\n` line ends and no byte-order mark
 * @returns the parts; without front matter the YAML is an empty mapping and the body the whole text
 */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  const refusals = refuse(file, text);
  if (refusals.length > 0) {
    const yaml = { ...readYaml(file, ''), data: undefined, problems: refusals };
    return { yaml, body: { text: '', line: 1 }, problems: refusals };
  }
  let yaml: YamlSource = readYaml(file, '{}');
  const parse = (source: string): object => {
    // The source begins with the line break after the fence, so its first line is the fence's own.
    yaml = readYaml(file, source, 1);
    return {};
  };
  const { content } = matter(text, { language: 'yaml', engines: { yaml: { parse, stringify: () => '' } } });
  const line = text.slice(0, text.length - content.length).split('\n').length;
  return { yaml, body: { text: content, line }, problems: yaml.problems };
}

/** Settings are short; gray-matter takes time in the square of their lines. */
const MOST_LINES = 2000;

function refuse(file: string, text: string): Problem[] {
  const conflicts = findConflicts(file, text);
  if (conflicts.length > 0) return conflicts;
  const found = wrongFence(text);
  return found ? [{ file, line: 1, column: 1, severity: 'error', rule: 'front-matter', ...found }] : [];
}

interface Found {
  readonly message: string;
  readonly hint: string;
  readonly line?: number;
  readonly column?: number;
}

function wrongFence(text: string): Found | undefined {
  const hint = 'Write --- and nothing else on the first line.';
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (first.startsWith('+++')) {
    return {
      message: 'the front matter is TOML, between lines of +++',
      hint: 'Write it as YAML: title: "…", between lines of ---.',
    };
  }
  if (/^[-–—―−]{1,3}\s*$/u.test(first) && !/^-{1,3}\s*$/.test(first)) {
    return { message: `the first line is "${first.trim()}", with a dash that is not -`, hint };
  }
  const isSettings = setting.test(lines[1] ?? '');
  if (/^\s+---\s*$/.test(first) && isSettings) {
    return { message: 'spaces stand before the three dashes that begin the front matter', hint };
  }
  if (!first.startsWith('---')) return late(lines) ?? headless(lines);
  if (first.startsWith('----'))
    return (headless(lines.slice(1)) ?? (isSettings && /^-+\s*$/.test(first)))
      ? { message: 'the first line has too many dashes', hint }
      : undefined;
  if (first.slice(3).trim() !== '') {
    const message = `the first line is "${first.slice(0, 40)}", where front matter begins with three dashes alone`;
    return { message, hint, column: 4 };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const closing = lines[end];
  if (closing === undefined) {
    const indented = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
    if (indented > 0) {
      const message = 'spaces stand before the three dashes that end the front matter';
      return { message, hint: 'Write --- and nothing else on this line.', line: indented + 1 };
    }
    const cure = 'Put a line with --- alone between the settings and the text.';
    return { message: 'the front matter is not closed', hint: cure };
  }
  if (closing.slice(3).trim() !== '') {
    const message = `the front matter ends with "${closing.slice(0, 40)}", not with three dashes alone`;
    return { message, hint: 'Write --- and nothing else on this line.', line: end + 1 };
  }
  if (end <= MOST_LINES) return undefined;
  return {
    message: `the front matter has ${end} lines`,
    hint: 'Move the text below the front matter.',
    line: end + 1,
  };
}

const setting = /^[a-z][\w-]*:(?: |$)/;

/** Settings, and the line that ends them, but none that begins them. */
function headless(lines: readonly string[]): Found | undefined {
  const end = lines.findIndex((line) => line.trimEnd() === '---');
  const settings = end > 0 ? lines.slice(0, end) : [];
  if (!setting.test(settings[0] ?? '') || settings.some((line) => line.trim() === '')) return undefined;
  const message = 'the line with three dashes that begins the front matter is missing';
  return { message, hint: 'Write --- alone on a line before the settings.' };
}

/** Front matter that something stands before, so that it would be shown as text. */
function late(lines: readonly string[]): Found | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start <= 0 || lines[start]?.trimEnd() !== '---' || !/^[\w-]+:(?: |$)/.test(lines[start + 1] ?? '')) {
    return undefined;
  }
  return {
    message: 'the front matter does not begin on the first line',
    hint: 'Delete the lines before the first ---.',
  };
}
