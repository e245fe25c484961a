import matter from 'gray-matter';
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
  const refusal = refuseFence(file, text);
  if (refusal) {
    const yaml = { ...readYaml(file, ''), problems: [refusal] };
    return { yaml, body: { text: '', line: 1 }, problems: yaml.problems };
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

function refuseFence(file: string, text: string): Problem | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('---') || first.startsWith('----')) return undefined;
  const problem = { file, line: 1, severity: 'error', rule: 'front-matter' } as const;
  if (first.slice(3).trim() !== '') {
    const message = `the first line is "${first.slice(0, 40)}", where front matter begins with three dashes alone`;
    return { ...problem, column: 4, message, hint: 'Write --- and nothing else on the first line.' };
  }
  if (rest.some((line) => line.trimEnd() === '---')) return undefined;
  const message = 'the front matter is not closed';
  return {
    ...problem,
    column: 1,
    message,
    hint: 'Put a line with --- alone between the settings and the text.',
  };
}
