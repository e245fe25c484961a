import type { ContentSource } from '../../content';
import { isBlock } from '../../mdx/html-elements';
import { childrenOf, type Content } from '../../mdx/nodes';
import type { Place } from '../../problem';
import { attributesOf } from './attribute-texts';
import { lastUpTo, placesIn } from './places';
import type { Text } from '../rule';
import { valuesOf } from './values';

/** A piece of text that visitors read as one: no code, no comment, no address; its spaces and line breaks are one space. */
export interface Passage {
  readonly source: ContentSource;
  /** A paragraph or a row of a table; a heading; an attribute of a tag; a value in YAML. */
  readonly kind: 'text' | 'heading' | 'attribute' | 'value';
  /** The attribute's name, or the way to the value: `venue.city`. Empty in text. */
  readonly name: string;
  readonly text: string;
  /** Where a character of the text stands in the editor's file. */
  placeOf(index: number): Place;
}

/** A run of characters of a passage, and where it stands in the source. */
interface Run {
  readonly at: number;
  readonly offset: number;
}

/** Stands in a passage for what is no text of the editor's: code, an address, a tag. */
const something = '\uFFFC';
const spaces = /(?:\s|&nbsp;|(?<=\n\s*)>)+|\\(?=[!-/:-@[-`{-~])/g;

/**
 * Lists what visitors read: in texts, in tags, in front matter and data files.
 *
 * @param sources every content file
 * @param texts those with a body, parsed
 */
export function passagesOf(sources: readonly ContentSource[], texts: readonly Text[]): Passage[] {
  const values = sources.flatMap((source) =>
    valuesOf(source).map((value): Passage => ({ source, kind: 'value', ...value })),
  );
  return [...values, ...texts.flatMap((text) => [...blocksOf(text), ...attributesOf(text)])];
}

function blocksOf({ source, tree }: Text): Passage[] {
  const { text: written, line: firstLine } = source.body ?? { text: '', line: 1 };
  const places = placesIn(source.file, written, firstLine);
  const passages: Passage[] = [];
  for (const child of tree.children) open(child);
  return passages;

  function open(block: Content): void {
    const pieces: string[] = [];
    const runs: Run[] = [];
    let length = 0;
    const inner: Content[] = [];
    const add = (piece: string, offset: number) => {
      if (piece === ' ' && (pieces.at(-1)?.endsWith(' ') ?? true)) return;
      runs.push({ at: length, offset });
      pieces.push(piece);
      length += piece.length;
    };
    read(block);
    const text = pieces.join('');
    const placeOf = (index: number): Place => {
      const run = runs[lastUpTo(runs, index, ({ at }) => at)] ?? { at: index, offset: 0 };
      return places.at(run.offset + index - run.at);
    };
    const kind = block.type === 'heading' ? 'heading' : 'text';
    if (text.trim() !== '') passages.push({ source, kind, name: '', text, placeOf });
    for (const child of inner) open(child);

    function read(node: Content): void {
      // Its places are those of an attribute, and attributes are listed apart.
      if (node.type === 'mdxJsxFlowElement' && node.name === 'Slot') return;
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      if (node.type === 'text') addText(start, end);
      else if (node.type === 'break') add(' ', start);
      else if (isOpaque(node)) add(something, start);
      else if (node.type !== 'delete') {
        for (const child of childrenOf(node)) {
          if (isCell(child)) add('|', child.position?.start.offset ?? start);
          if (beginsPassage(child)) inner.push(child);
          else read(child);
        }
      }
    }

    function addText(start: number, end: number): void {
      const raw = withoutComments(written.slice(start, end));
      let from = 0;
      for (const { 0: gap, index } of raw.matchAll(spaces)) {
        if (index > from) add(raw.slice(from, index), start + from);
        if (gap !== '\\') add(' ', start + index);
        from = index + gap.length;
      }
      if (from < raw.length) add(raw.slice(from), start + from);
    }
  }
}

/** Comments leave no node behind, so the source of a text may hold some. */
function withoutComments(raw: string): string {
  let shown = '';
  let from = 0;
  for (let start = raw.indexOf('<!--'); start >= 0; start = raw.indexOf('<!--', from)) {
    const end = raw.indexOf('-->', start);
    if (end < 0) break;
    shown += raw.slice(from, start) + ' '.repeat(end + 3 - start);
    from = end + 3;
  }
  return shown + raw.slice(from);
}

const opaque = new Set(['code', 'inlineCode', 'maths', 'image', 'imageReference', 'mdxJsxTextElement']);

/** Whether a node is shown, but is no prose. */
function isOpaque(node: Content): boolean {
  if (opaque.has(node.type)) return true;
  if (node.type === 'htmlElement') return ['code', 'pre', 'kbd', 'samp', 'var', 'img'].includes(node.name);
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return only?.type === 'text' && /^(?:https?:\/\/|www\.|[^\s@]+@[^\s@]+$)/.test(only.value);
}

function isCell(node: Content): boolean {
  return node.type === 'tableCell' || (node.type === 'htmlElement' && /^t[dh]$/.test(node.name));
}

/** A row of a table is one passage, since what stands in one cell speaks of the next. */
function beginsPassage(node: Content): boolean {
  if (node.type === 'htmlElement') return isBlock(node.name) && !isCell(node);
  return [
    'paragraph',
    'heading',
    'term',
    'description',
    'list',
    'listItem',
    'table',
    'tableRow',
    'blockquote',
    'mdxJsxFlowElement',
  ].includes(node.type);
}
