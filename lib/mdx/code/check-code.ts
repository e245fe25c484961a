import type { Root } from 'mdast';
import { didYouMean } from '../../nearest';
import { childrenOf, type Content } from '../nodes';
import { warn, type Reader } from '../reader';
import { languageNames, languageOf, languages } from './languages';

/**
 * Finds code blocks in a language that has no colours.
 *
 * @param tree of a piece
 * @param reader of the piece
 */
export function checkCode(tree: Root, reader: Reader): void {
  const open: Content[] = [...tree.children];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...childrenOf(node));
    if (node.type !== 'code' || !node.lang || languageOf(node.lang) !== undefined) continue;
    const word = node.lang.replace(/^\{?\.?|\}$/g, '').toLowerCase();
    const near = languageOf(word) ? `Write "${word}".` : didYouMean(word, languageNames);
    const known = `${Object.keys(languages).join(', ')}.`;
    const hint = near ?? `Write "text" for none. Languages: ${known}`;
    warn(reader, node, 'code-language', `no colours for the language "${node.lang.slice(0, 40)}"`, hint);
  }
}
