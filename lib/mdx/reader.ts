import type { Node, Point } from 'unist';
import type { z } from 'zod';
import type { MarkupRule } from '../messages';
import type { Place, Problem } from '../problem';
import type { TagPlace } from '../schema/parts';

/** What a tag may be given. */
export interface TagSpec extends TagPlace {
  /** A `z.strictObject` over the attributes as they are written: strings, empty for an attribute without a value. */
  readonly attributes: z.ZodObject;
  /** Whether Markdown may stand between the opening and the closing tag. */
  readonly children: 'none' | 'markdown';
  /** Belongs into lines of text: alone in a line of a paragraph, it does not end the paragraph. */
  readonly inline?: boolean;
  /** The attribute `text` holds what could stand between the tags, too: either of them, and whether one has to be there. */
  readonly text?: 'needed' | 'optional' | 'either';
  /** Stands beside its like: several that follow each other are put into one `Row`. */
  readonly row?: boolean;
}

export type TagSpecs = Readonly<Record<string, TagSpec>>;

/** What other rooms want to know of a page without walking its tree; each list from top to bottom. */
export interface Outline {
  readonly tags: readonly TagUse[];
  readonly links: readonly { readonly href: string; readonly text: string; readonly place: Place }[];
  readonly images: readonly { readonly src: string; readonly alt: string; readonly place: Place }[];
  /** What `<video>`, `<audio>`, `<source>` and `<track>` load, and every address of a `srcset`. */
  readonly files: readonly { readonly src: string; readonly place: Place }[];
  readonly headings: readonly HeadingUse[];
  /** What `#…` can lead to: the ids of headings and of HTML elements. */
  readonly ids: readonly string[];
}

export interface TagUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
}

export interface HeadingUse {
  readonly depth: number;
  /** Its words; its formulas are LaTeX. */
  readonly text: string;
  /** Its words for lists of headings; its formulas are letters. */
  readonly label: string;
  readonly id: string;
  readonly place: Place;
}

/** The lists of an outline while they grow. */
export type Findings = { -readonly [List in keyof Outline]: Outline[List][number][] } & {
  problems: Problem[];
};

/** One piece of Markdown being read: a body, or a caption within it. */
export interface Reader {
  readonly source: string;
  readonly tags: TagSpecs;
  readonly findings: Findings;
  /** How many elements stand around this piece. */
  readonly depth: number;
  /** The nearest tag around what is being read, known or not. */
  readonly around?: string;
  /** Where a point of `source` lies in the editor's file. */
  place(point: Point): Place;
}

/** How deep tags, quotes, lists and emphasis may stand in each other; every pass recurses at most so far. */
export const deepest = 64;

const nowhere: Point = { line: 1, column: 1, offset: 0 };

/**
 * Where a node begins.
 *
 * @param node any node of a parsed tree
 */
export function startOf(node: Node): Point {
  return node.position?.start ?? nowhere;
}

/**
 * Notes a problem.
 *
 * @param reader of the piece it was found in
 * @param at where it begins
 * @param rule its name in docs/messages.md
 * @param message what is wrong
 * @param hint what to write instead
 */
export function report(
  reader: Reader,
  at: Point | Node,
  rule: MarkupRule,
  message: string,
  hint?: string,
): void {
  const point = 'line' in at ? at : startOf(at);
  reader.findings.problems.push({ severity: 'error', rule, message, hint, ...reader.place(point) });
}

/**
 * Notes what is worth a look, but keeps no page from being published; otherwise as {@link report}.
 *
 * @param reader of the piece it was found in
 * @param at where it begins
 * @param rule its name in docs/messages.md
 * @param message what is odd
 * @param hint what to write instead
 */
export function warn(reader: Reader, at: Node, rule: MarkupRule, message: string, hint?: string): void {
  reader.findings.problems.push({ severity: 'warning', rule, message, hint, ...reader.place(startOf(at)) });
}
