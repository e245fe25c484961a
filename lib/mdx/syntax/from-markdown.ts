import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';
import type { Maths, Tag, TagAttribute, ValueLine } from '../nodes';
import './tokens';

interface Draft {
  name: string;
  kind: TagAttribute['kind'];
  quoted: boolean;
  lines: ValueLine[];
  start: Token['start'];
}

/**
 * Turns the tokens of tags, formulas and descriptions into leaves of the tree; comments leave nothing behind. Made anew for every document.
 *
 * @returns an extension for `mdast-util-from-markdown`
 */
export function tagsFromMarkdown(): Extension {
  let tag: Tag | undefined;
  let attribute: Draft | undefined;
  let formula: Maths | undefined;
  return {
    enter: {
      tag(token) {
        tag = { type: 'tag', name: '', closing: false, selfClosing: false, attributes: [] };
        this.enter(tag, token);
      },
      tagClosing() {
        if (tag) tag.closing = true;
      },
      tagSelfClosing() {
        if (tag) tag.selfClosing = true;
      },
      tagAttribute(token) {
        attribute = { name: '', kind: 'none', quoted: false, lines: [], start: token.start };
      },
      tagAttributeValue() {
        if (attribute) attribute.kind = 'text';
      },
      tagAttributeQuote() {
        if (attribute) attribute.quoted = true;
      },
      angle(token) {
        this.enter({ type: 'angle', value: '<' }, token);
      },
      descriptionMark(token) {
        this.enter({ type: 'descriptionMark', value: this.sliceSerialize(token) }, token);
      },
      maths(token) {
        formula = { type: 'maths', value: '', display: false, pieces: [] };
        this.enter(formula, token);
      },
      mathsMark(token) {
        if (formula) formula.display = this.sliceSerialize(token).length > 1;
      },
    },
    exit: {
      tag(token) {
        if (tag) takeBareSlash(tag);
        this.exit(token);
      },
      tagName(token) {
        if (tag) tag.name = this.sliceSerialize(token);
      },
      tagAttributeName(token) {
        if (attribute) attribute.name = this.sliceSerialize(token);
      },
      tagAttributeLine(token) {
        attribute?.lines.push(lineOf(this, token));
      },
      tagExpression(token) {
        if (!attribute) return;
        attribute.kind = 'expression';
        attribute.lines.push(lineOf(this, token));
      },
      tagAttribute() {
        if (tag && attribute) tag.attributes.push(attribute);
      },
      angle(token) {
        this.exit(token);
      },
      descriptionMark(token) {
        this.exit(token);
      },
      mathsPiece(token) {
        if (formula) addPiece(formula, lineOf(this, token));
      },
      maths(token) {
        this.exit(token);
      },
    },
  };
}

function lineOf(context: CompileContext, token: Token): ValueLine {
  const { line, column, offset } = token.start;
  return { text: context.sliceSerialize(token), start: { line, column, offset } };
}

function addPiece(formula: Maths, piece: ValueLine): void {
  const above = formula.pieces.at(-1)?.start.line ?? piece.start.line;
  formula.value += '\n'.repeat(piece.start.line - above) + piece.text;
  formula.pieces.push(piece);
}

/** `<Figure img=a.png/>`: HTML counts the slash as part of the value, and nobody means that on a component. */
function takeBareSlash(tag: Tag): void {
  const last = tag.attributes.at(-1);
  const [line] = last?.lines ?? [];
  if (
    !last ||
    !line ||
    last.kind !== 'text' ||
    last.quoted ||
    !line.text.endsWith('/') ||
    !/^[A-Z]/.test(tag.name)
  )
    return;
  tag.selfClosing = true;
  tag.attributes.splice(-1, 1, { ...last, lines: [{ ...line, text: line.text.slice(0, -1) }] });
}
