import type { Content } from '../../mdx/nodes';
import type { Place } from '../../problem';
import type { Text } from '../rule';

/**
 * Where a node of a text begins in the editor's file.
 *
 * @param text the text it is part of
 * @param node any node that the editor wrote
 */
export function placeOfNode({ source }: Text, { position }: Content): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file: source.file, line: line + (source.body?.line ?? 1) - 1, column };
}
