/** The languages that code can be coloured in, and the other names of each. `plaintext` has no colours. */
export const languages: Readonly<Record<string, readonly string[]>> = {
  bash: ['sh', 'zsh'],
  bibtex: ['bib'],
  c: ['h'],
  cpp: ['c++', 'cc', 'cxx', 'hpp'],
  css: [],
  diff: ['patch'],
  dockerfile: ['docker'],
  go: ['golang'],
  html: ['xml', 'svg', 'xhtml'],
  java: [],
  javascript: ['js', 'jsx', 'mjs', 'cjs'],
  json: ['jsonl', 'json5', 'jsonc'],
  julia: ['jl'],
  latex: ['tex'],
  markdown: ['md', 'mdx'],
  matlab: ['octave'],
  plaintext: ['text', 'txt', 'plain', 'none', 'output'],
  python: ['py'],
  r: [],
  rust: ['rs'],
  shell: ['console', 'shell-session'],
  sql: [],
  toml: ['ini', 'cfg'],
  typescript: ['ts', 'tsx'],
  yaml: ['yml'],
};

const byName = new Map(
  Object.entries(languages).flatMap(([language, others]) =>
    [language, ...others].map((name): [string, string] => [name, language]),
  ),
);

/** Every word that can stand behind the marks of a code block. */
export const languageNames: readonly string[] = [...byName.keys()];

/**
 * The language that a word means.
 *
 * @param word as written, in any case
 * @returns a key of {@link languages}; undefined if there is none
 */
export function languageOf(word: string): string | undefined {
  return byName.get(word.toLowerCase());
}
