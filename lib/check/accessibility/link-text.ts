import { everyNode, childrenOf, type Content } from '../../mdx/nodes';
import type { Finding, Rule, Text } from '../rule';
import { placeOfNode } from '../material/walk';

type Link = Text['outline']['links'][number];

const vague = new Set(
  (
    'here,click here,click,press here,see here,right here,over here,link,this link,the link,a link,url,more,read more,' +
    'learn more,see more,find out more,more info,more information,details,more details,this,this page,this site,' +
    'this website,go,continue,hier,mehr,weiterlesen,ici,aquí'
  ).split(','),
);

/** A link says by its own words where it leads (WCAG 2.4.4, 2.4.9): screen readers list links without the text around them. */
export const linkText: Rule = {
  id: 'link-text',
  about: 'The words of a link say where it leads, also without the sentence around them (WCAG 2.4.4).',
  severity: 'error',
  example: {
    wrong: 'For the call, click [here](/call-for-papers).',
    right: 'Read the [call for papers](/call-for-papers).',
  },
  find: ({ texts }) =>
    texts.flatMap((text) => [
      ...[...everyNode(text.tree.children)].filter(isSilent).map((node): Finding => {
        const hint =
          'Write [where it leads](…), or delete it; a picture that is a link needs an alternative text.';
        return {
          ...placeOfNode(text, node),
          message: 'this link has no text, so nobody hears where it leads',
          hint,
        };
      }),
      ...text.outline.links.flatMap(judge),
    ]),
};

/** Whether a node is a link in which nothing can be read out. */
function isSilent(node: Content): boolean {
  const properties =
    node.type === 'htmlElement' && node.name === 'a' ? (node.data?.hProperties ?? {}) : undefined;
  if (node.type !== 'link' && node.type !== 'linkReference' && properties?.href === undefined) return false;
  if (properties?.['aria-label'] !== undefined || properties?.['title'] !== undefined) return false;
  return ![...everyNode(childrenOf(node))].some((inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') return inner.value.trim() !== '';
    if (inner.type === 'image' || inner.type === 'imageReference') return inner.alt !== '';
    if (inner.type === 'htmlElement') return inner.name === 'svg' || Boolean(inner.data?.hProperties.alt);
    return inner.type === 'mdxJsxTextElement' || inner.type === 'mdxJsxFlowElement';
  });
}

function judge({ href, text, place }: Link): Finding[] {
  const words = text.replace(/[\s\u200B]+/g, ' ').trim();
  if (vague.has(words.toLowerCase().replace(/^[\s([«»→>]+|[\s.!…:)\]«»→>]+$/g, ''))) {
    const message = `the link "${words}" does not say where it leads`;
    return [
      { ...place, message, hint: 'Make the words that name the target the link: [call for papers](…).' },
    ];
  }
  if (!isLongAddress(words)) return [];
  const message = 'this link is a bare address, which screen readers spell out';
  return [{ ...place, severity: 'warning', message, hint: `Write [what is there](${href}).` }];
}

/** `https://aclweb.org/portal` can be read out and is sometimes meant to be; what is longer cannot. */
function isLongAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words) && words.length > 40;
}
