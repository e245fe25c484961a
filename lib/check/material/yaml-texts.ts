import { tags } from '../../../components/tags';
import type { ContentSource } from '../../content';
import { readBody, readLine } from '../../mdx';
import type { Place } from '../../problem';
import { kinds } from '../../schema/kinds';
import { markdownIn } from '../../schema/markdown';
import { schemaAt } from '../../schema/unwrap';
import type { Text } from '../rule';
import { strings } from './uses';

/** Tags that belong into lines of text. */
const inline = Object.fromEntries(Object.entries(tags).filter(([, tag]) => 'inline' in tag));

/**
 * Reads the Markdown that stands in YAML: titles, notes, abstracts.
 *
 * @param source a content file
 * @returns each such text, parsed; places in it are those of the file
 */
export function yamlTexts(source: ContentSource): Text[] {
  if (source.kind === 'css') return [];
  const { schema } = kinds[source.kind];
  return [...strings(source.yaml.data, [], new Set())].flatMap(({ value, path }): Text[] => {
    if (!/[*_`[\]<>$\\&~!]/.test(value)) return [];
    const field = schemaAt(schema, path);
    const holds = field && markdownIn(field);
    if (!holds) return [];
    const shift = shiftOf(source, path);
    const body = { file: source.file, text: value, line: shift.line };
    const read = holds === 'prose' ? readBody(body, tags) : readLine(body, inline);
    const move = <At extends Place>(at: At): At =>
      shift.isBlock || at.line === shift.line ? { ...at, column: at.column + shift.column } : at;
    const { links, images, files, headings, tags: tagUses, ids } = read.outline;
    const placed = <Use extends { readonly place: Place }>(uses: readonly Use[]): Use[] =>
      uses.map((use) => ({ ...use, place: move(use.place) }));
    return [
      {
        source,
        tree: read.tree,
        problems: read.problems.map(move),
        outline: {
          tags: placed(tagUses),
          links: placed(links),
          images: placed(images),
          files: placed(files),
          headings: placed(headings),
          ids,
        },
      },
    ];
  });
}

/** Where the first character of a value stands: a block scalar begins a line below its mark, a quoted one behind its quote. */
function shiftOf({ text, yaml }: ContentSource, path: readonly PropertyKey[]) {
  const { line, column } = yaml.placeOf(path);
  const lines = text.split('\n');
  const mark = lines[line - 1]?.charAt(column - 1) ?? '';
  if (mark !== '|' && mark !== '>')
    return { line, column: /["']/.test(mark) ? column : column - 1, isBlock: false };
  const indent = /^\s*/.exec(lines[line] ?? '')?.[0].length ?? 0;
  return { line: line + 1, column: indent, isBlock: true };
}
