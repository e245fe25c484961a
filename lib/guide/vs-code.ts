import type { ContentSource } from '../content';
import { kinds, type Kind } from '../schema/kinds';
import { jsonSchemaOf } from './json-schema';
import { snippets } from './snippets';

/** A kind of file that the site reads and this table lacks does not compile; style sheets are no data. */
const every: Readonly<Record<Exclude<ContentSource['kind'], 'css'>, Kind>> = kinds;

/** What VS Code reads, by path; plain data, to be written as JSON. */
export function vsCodeFiles(): ReadonlyMap<string, unknown> {
  const all = Object.entries(every);
  const schemas = all.map(([name, { schema, about }]): [string, unknown] => [
    schemaFile(name),
    { ...jsonSchemaOf(schema), title: about },
  ]);
  const data = all.filter(([, { files }]) => files.endsWith('.yaml'));
  const settings = {
    'yaml.schemas': Object.fromEntries(
      data.map(([name, { files }]) => [`./${schemaFile(name)}`, `**/content/${files}`]),
    ),
    '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: 'on' } },
    '[markdown]': { 'editor.wordWrap': 'on' },
  };
  return new Map([
    ...schemas,
    ['.vscode/settings.json', settings],
    ['.vscode/plenary.code-snippets', snippets()],
  ]);
}

function schemaFile(name: string): string {
  return `.vscode/schemas/${name}.json`;
}
