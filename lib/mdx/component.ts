import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { MarkupRule } from '../messages';
import { didYouMean } from '../nearest';
import { describeIssue, type DescribedIssue } from '../schema/issues';
import { linkFields } from '../schema/link';
import { markdownFields } from '../schema/markdown';
import { rawValue, textAttributes, valueOf } from './attributes';
import { isSpace } from './hoist';
import { attributesOf } from './html-elements';
import { checkLink } from './links';
import type { Content, TagAttribute, TagElement } from './nodes';
import { report, startOf, type Reader, type TagSpec } from './reader';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Checks a component against its specification.
 *
 * @param element with its children already read
 * @param reader of the piece
 * @param readSlot reads the Markdown in an attribute
 * @returns the component; only its children if there is none of its name
 */
export function readComponent(
  element: TagElement,
  reader: Reader,
  readSlot: (attribute: TagAttribute) => Content[],
): Content[] {
  const { tag, flow, children, position } = element;
  const spec = Object.hasOwn(reader.tags, tag.name) ? reader.tags[tag.name] : undefined;
  if (!spec) {
    reportUnknown(element, reader);
    return children;
  }
  const written = textAttributes(tag, reader);
  const values = Object.fromEntries([...written].map(([name, attribute]) => [name, valueOf(attribute)]));
  reader.findings.tags.push({ name: tag.name, attributes: values, place: reader.place(startOf(tag)) });
  checkAttributes(element, spec, written, values, reader);
  checkChildren(element, spec, reader);
  checkText(element, spec, values, reader);
  const unsafe = findLinks(spec, written, values, reader);
  const slotted = markdownFields(spec.attributes);
  const component: Component = {
    type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: tag.name,
    attributes: [...written.keys()]
      .filter((name) => Object.hasOwn(spec.attributes.shape, name) && ![...slotted, ...unsafe].includes(name))
      .map((name) => ({ type: 'mdxJsxAttribute', name, value: values[name] ?? '' })),
    children: [],
    position,
  };
  const slots = slotted.flatMap((name) => {
    const attribute = written.get(name);
    return attribute && rawValue(attribute) !== '' ? slot(name, readSlot(attribute), flow) : [];
  });
  Object.assign(component, { children: [...slots, ...(spec.children === 'none' ? [] : children)] });
  return [component];
}

/** Notes the links in attributes, and names those that may not be published. */
function findLinks(
  spec: TagSpec,
  written: ReadonlyMap<string, TagAttribute>,
  values: Readonly<Record<string, string>>,
  reader: Reader,
): string[] {
  return linkFields(spec.attributes).flatMap(({ name, words = '' }) => {
    const attribute = written.get(name);
    const href = values[name] ?? '';
    if (!attribute || href === '') return [];
    if (!checkLink(href, attribute.start, reader)) return [name];
    reader.findings.links.push({ href, text: values[words] ?? '', place: reader.place(attribute.start) });
    return [];
  });
}

/** What an attribute's Markdown becomes: `<Slot of="caption">…</Slot>`, which no editor can write. */
function slot(of: string, children: Content[], flow: boolean): Component {
  const node: Component = {
    type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: 'Slot',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: of }],
    children: [],
  };
  return Object.assign(node, { children });
}

function reportUnknown({ tag: { name, position } }: TagElement, reader: Reader): void {
  const known = Object.keys(reader.tags).sort();
  const lower = name.toLowerCase();
  const html = attributesOf(lower) ? `Write <${lower}> in small letters.` : undefined;
  const list = `Tags: ${known.join(', ')}`;
  const hint = didYouMean(name, known)?.replace(/"(.*)"/, '<$1>') ?? html ?? list;
  report(reader, position?.start ?? { line: 1, column: 1 }, 'tag-unknown', `unknown tag <${name}>`, hint);
}

function checkChildren(
  { tag, children }: TagElement,
  { children: allowed, attributes }: TagSpec,
  reader: Reader,
): void {
  const first = children.find((child) => !isSpace(child));
  if (allowed === 'markdown' || !first) return;
  const message = `nothing may stand between <${tag.name}> and </${tag.name}>`;
  const words = toString(first).trim();
  const takesText =
    Object.hasOwn(attributes.shape, 'text') && !tag.attributes.some(({ name }) => name === 'text');
  const hint =
    takesText && words !== ''
      ? `Write text="${words.slice(0, 60).replaceAll('"', '”')}" into the tag: <${tag.name} text="…" … />`
      : `Write <${tag.name} … /> and the text after it.`;
  report(reader, first.position ? first : tag, 'tag-children', message, hint);
}

/**
 * What a tag says stands in its attribute `text` or between its tags, and in both only where it is `either`. Its parts,
 * such as the solutions of a question, say nothing for it.
 */
function checkText(
  { tag, children }: TagElement,
  { text: need }: TagSpec,
  { text = '' }: Readonly<Record<string, string>>,
  reader: Reader,
): void {
  if (!need) return;
  const hasText = text.trim() !== '';
  const first = children.find((child) => !isSpace(child) && !isPartOf(tag.name, child, reader));
  const between = `between <${tag.name}> and </${tag.name}>`;
  if (hasText && first && need !== 'either') {
    const message = `<${tag.name}> has text="…", and something stands ${between} as well`;
    report(reader, first.position ? first : tag, 'tag-children', message, 'Keep one of the two.');
  } else if (need !== 'optional' && !hasText && !first) {
    const hint = `Write text="…", or the text ${between}.`;
    report(reader, startOf(tag), 'attribute-missing', `<${tag.name}> says nothing`, hint);
  }
}

function isPartOf(name: string, child: Content, { tags }: Reader): boolean {
  if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return false;
  return child.name !== null && Object.hasOwn(tags, child.name) && tags[child.name]?.within === name;
}

function checkAttributes(
  { tag }: TagElement,
  spec: TagSpec,
  written: ReadonlyMap<string, TagAttribute>,
  values: Readonly<Record<string, string>>,
  reader: Reader,
): void {
  const parsed = spec.attributes.safeParse(values, { reportInput: true });
  if (parsed.success) return;
  for (const described of parsed.error.issues.flatMap((issue) => describeIssue(issue, spec.attributes))) {
    const name = String(described.path[0] ?? '');
    const hasExpression = tag.attributes.some((one) => one.name === name && one.kind === 'expression');
    if (hasExpression) continue;
    const [rule, message] = sentence(tag.name, name, described);
    report(reader, written.get(name)?.start ?? startOf(tag), rule, message, described.hint);
  }
}

function sentence(
  tag: string,
  name: string,
  { kind, message }: DescribedIssue,
): [rule: MarkupRule, message: string] {
  if (name === '') return ['attribute-value', `<${tag}>: ${message}`];
  if (kind === 'missing') return ['attribute-missing', `<${tag}> needs ${name}`];
  if (kind === 'unknown') return ['attribute-unknown', `<${tag}> has no attribute "${name}"`];
  return ['attribute-value', `<${tag} ${name}> ${message}`];
}
