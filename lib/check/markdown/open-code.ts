import { everyNode, type Content } from '../../mdx/nodes';
import { placeOfNode } from '../material/walk';
import type { Finding, Rule } from '../rule';

/** A block of code that nothing ends takes all that follows for code. */
export const openCode: Rule = {
  id: 'open-code',
  about: 'A block of code ends with a line of ``` as it begins with one.',
  severity: 'error',
  example: { wrong: '```text\ngit clone …\n\nThe rest of the page.', right: '```text\ngit clone …\n```' },
  find: ({ texts }) =>
    texts.flatMap((text) => {
      const body = text.source.body?.text ?? '';
      return [...everyNode(text.tree.children)].flatMap((node): Finding[] => {
        const mark = openMark(node, body);
        if (mark === undefined) return [];
        const message = 'this block of code does not end: what follows is shown as code';
        return [
          { ...placeOfNode(text, node), message, hint: `Write a line of ${mark} behind its last line.` },
        ];
      });
    }),
};

/** The mark that begins a block of code, when none like it ends it. */
function openMark({ type, position }: Content, body: string): string | undefined {
  if (type !== 'code') return undefined;
  const lines = body.slice(position?.start.offset, position?.end.offset).split('\n');
  const mark = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
  if (mark === undefined) return undefined;
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd() : '';
  const isEnd = last.startsWith(mark) && [...last].every((one) => one === mark.charAt(0));
  return isEnd ? undefined : mark;
}
