import type { ElementContent, Properties, Root, RootContent } from 'hast';

const done = 'unbroken';

/** A formula of more LaTeX may need several lines, and then nothing belongs beside it. */
const longest = 40;

const before = /[^\s\u2010-\u2015-]{1,12}$/u;
const behind = /^(?:[^\s\u2010-\u2015-]{1,12}[\u2010-\u2015-]?|[\u2010-\u2015-])/u;

/**
 * Keeps a formula in the line of the letters that it touches, as in `F$_1$,` and `$k$-nearest`: browsers break lines on
 * both sides of a formula, whatever stands there.
 *
 * @param parent whose children may hold formulas and text
 */
export function keepTogether(parent: Root | RootContent): void {
  if (!('children' in parent) || isDone(parent)) return;
  for (let index = 0; index < parent.children.length; index += 1) {
    const math = parent.children[index];
    if (math?.type !== 'element' || math.tagName !== 'math' || !isShort(math.properties)) continue;
    const first = takeFrom(parent.children[index - 1], before);
    const last = takeFrom(parent.children[index + 1], behind);
    if (!first && !last) continue;
    const children: ElementContent[] = [...text(first), math, ...text(last)];
    parent.children[index] = {
      type: 'element',
      tagName: 'span',
      properties: { className: [done] },
      children,
    };
  }
}

function isShort({ display, alttext }: Properties): boolean {
  return display !== 'block' && String(alttext ?? '').length <= longest;
}

/** What it has put together is met again by whoever walks the tree. */
function isDone(parent: Root | RootContent): boolean {
  return parent.type === 'element' && parent.properties.className?.includes(done) === true;
}

function takeFrom(node: RootContent | undefined, end: RegExp): string {
  if (node?.type !== 'text') return '';
  const [taken = ''] = end.exec(node.value) ?? [];
  node.value = node.value.replace(end, '');
  return taken;
}

function text(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
