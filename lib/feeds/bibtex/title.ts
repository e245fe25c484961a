import { readLine } from '../../mdx/read';
import { childrenOf, type Content } from '../../mdx/nodes';
import { latexOf } from './latex';

/**
 * Writes a title for BibTeX: Markdown's emphasis becomes LaTeX's, formulas stay, and capitals that a style must not
 * take away stand in braces: `{LLM}s`, `{H}um{S}um`.
 *
 * @param title a line of Markdown
 * @returns LaTeX
 */
export function titleOf(title: string): string {
  const { tree } = readLine({ file: '', text: title, line: 1 }, {});
  return tree.children.map(write).join('').replace(/\s+/g, ' ').trim();
}

function write(node: Content): string {
  const inner = childrenOf(node).map(write).join('');
  switch (node.type) {
    case 'text':
      return words(node.value);
    case 'maths':
      return formula(node.value);
    case 'emphasis':
      return `\\emph{${inner}}`;
    case 'strong':
      return `\\textbf{${inner}}`;
    case 'inlineCode':
      return `\\texttt{${words(node.value)}}`;
    case 'break':
      return ' ';
    default:
      return 'value' in node && inner === '' ? words(String(node.value)) : inner;
  }
}

/** BibTeX counts every brace, also one that LaTeX takes for a sign; and styles write in small letters what is in none. */
function formula(latex: string): string {
  const body = latex.replace(/\\\{/g, '\\lbrace ').replace(/\\\}/g, '\\rbrace ').replace(/\s+/g, ' ');
  return isBalanced(body) ? `{$${body}$}` : latexOf(`$${latex}$`);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function words(text: string): string {
  let written = '';
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    written += latexOf(text.slice(from, index)) + protectedWord(word);
    from = index + word.length;
  }
  return written + latexOf(text.slice(from));
}

/** A capital at the beginning of a word is the style's to decide, unless it is all of the word, as in "vitamin C". */
function protectedWord(word: string): string {
  const isName = /^.+\p{Lu}|\p{Lu}.*\p{N}|\p{N}.*\p{Lu}/u.test(word) || /^(?!A$)\p{Lu}\p{M}*$/u.test(word);
  if (!isName) return latexOf(word);
  return word.replace(/((?:\p{Lu}\p{M}*)+)|([^\p{Lu}]+)/gu, (_, capitals?: string, rest?: string) =>
    capitals === undefined ? latexOf(rest ?? '') : `{${latexOf(capitals)}}`,
  );
}
