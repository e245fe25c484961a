import type { Paragraph, Root } from 'mdast';
import { childrenOf, type Content } from './nodes';
import { report, startOf, type Reader } from './reader';

/** Tested against the beginning of a line only; prose such as "import duties are high" matches none. */
const statements = [
  /^import\s+["']/,
  /^import\s+(?:type\s+)?[{*]/,
  /^import\s+(?:type\s+)?[\w$]+\s*(?:,[^'"]*)?\sfrom\s*["']/,
  /^export\s+default(?:\s|$)/,
  /^export\s+[{*]/,
  /^export\s+(?:const|let|var|type)\s+[\w$]+\s*[=:<;]/,
  /^export\s+(?:async\s+)?function\b/,
  /^export\s+(?:abstract\s+)?(?:class|interface|enum)\s+[\w$]+\s*(?:\{|extends\b|implements\b|$)/,
];

/**
 * Finds lines of program in the text: content has none.
 *
 * @param tree before its tags are paired
 * @param reader of the piece
 */
export function findStatements(tree: Root, reader: Reader): void {
  const open: Content[] = [...tree.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph') inParagraph(node, reader);
    else open.push(...childrenOf(node));
  }
}

function inParagraph(paragraph: Paragraph, reader: Reader): void {
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type !== 'text') continue;
    const { line, column, offset = 0 } = startOf(child);
    for (const [below, text] of child.value.split('\n').entries()) {
      const word = text.startsWith('import') ? 'import' : 'export';
      if (below === 0 && index > 0 && paragraph.children[index - 1]?.type !== 'break') continue;
      if (!statements.some((statement) => statement.test(text.slice(0, 1000)))) continue;
      const at = below === 0 ? column : columnOf(word, lineAfter(reader.source, offset, below));
      const hint = 'Pages are text without program: delete the line. Every tag is there without an import.';
      report(reader, { line: line + below, column: at }, word, `"${word}" does nothing here`, hint);
    }
  }
}

function lineAfter(source: string, offset: number, below: number): string {
  return source.slice(offset, offset + 100_000).split(/\r\n|\r|\n/)[below] ?? '';
}

function columnOf(word: string, line: string): number {
  return Math.max(line.indexOf(word), 0) + 1;
}
