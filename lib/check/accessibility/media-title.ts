import { everyNode } from '../../mdx/nodes';
import type { Finding, Rule } from '../rule';
import { placeOfNode } from '../material/walk';

const named = ['title', 'aria-label', 'aria-labelledby'];

/** A film or a recording has a name (WCAG 1.1.1, 4.1.2): without it, a screen reader says "video" and no more. */
export const mediaTitle: Rule = {
  id: 'media-title',
  about: 'A film or a recording says by its title what it is (WCAG 1.1.1).',
  severity: 'error',
  example: {
    wrong: '<video src="/talk.mp4" controls>',
    right: '<video src="/talk.mp4" controls title="The opening talk">',
  },
  find: ({ texts }) =>
    texts.flatMap((text) =>
      [...everyNode(text.tree.children)].flatMap((node): Finding[] => {
        if (node.type !== 'htmlElement' || (node.name !== 'video' && node.name !== 'audio')) return [];
        const properties = node.data?.hProperties ?? {};
        if (named.some((name) => String(properties[name] ?? '').trim() !== '')) return [];
        const message = `this <${node.name}> does not say what it is`;
        return [
          {
            ...placeOfNode(text, node),
            message,
            hint: 'Give it a title="…" with the name of what it shows.',
          },
        ];
      }),
    ),
};
