import { Document, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Values } from './starter';

/**
 * Writes the settings of a file as an editor would: short lists in one line, quotes only where they are needed.
 *
 * @param values by the names of their settings
 * @param notes what stands behind a setting as a comment
 * @returns the settings between two lines of three dashes
 */
export function frontMatter(values: Values, notes: Readonly<Record<string, string>> = {}): string {
  const document = new Document(values);
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      if (isSeq(pair.value) && pair.value.items.every(isScalar)) pair.value.flow = true;
      const note = notes[String(pair.key.value)];
      if (note !== undefined && isScalar(pair.value)) pair.value.comment = ` ${note}`;
    }
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
