import { kinds } from '../schema/kinds';
import { fieldsOf, type Field } from './fields';
import { plain, table } from './markdown';
import { tagUsages, type TagUsage } from './tag-usage';

/**
 * Writes everything that the guide takes from the schemas.
 *
 * @returns Markdown by the name that stands in the guide's marks: each kind of file, and `tags`
 */
export function guideTables(): ReadonlyMap<string, string> {
  const ofKinds = Object.entries(kinds).map(([name, { schema }]): [string, string] => [
    name,
    fieldTable('Setting', fieldsOf(schema)),
  ]);
  return new Map([...ofKinds, ['tags', tagUsages().map(ofTag).join('\n\n')]]);
}

function fieldTable(title: string, fields: readonly Field[]): string {
  const rows = fields.map(({ name, needed, preset, about }) => {
    return [`\`${name}\``, needed ? 'needed' : preset ? `\`${preset}\`` : '', plain(about)];
  });
  return table([title, 'Without it', 'What it says'], rows);
}

function ofTag({ name, about, attributes, holdsText }: TagUsage): string {
  const needed = attributes.filter((field) => field.needed).map((field) => ` ${field.name}="…"`);
  const close = holdsText ? `>…</${name}>` : ' />';
  const head = `### \`<${name}${needed.join('')}${close}\`\n\n${plain(about)}`;
  return attributes.length > 0 ? `${head}\n\n${fieldTable('Attribute', attributes)}` : head;
}

const mark = /(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/**
 * Puts the tables into a text between their marks, `<!-- generated: page -->` and `<!-- /generated -->`.
 *
 * @param text Markdown
 * @param tables by the name in the mark
 * @returns the text, up to date
 * @throws when a mark names no table
 */
export function fillTables(text: string, tables: ReadonlyMap<string, string>): string {
  return text.replace(mark, (_, open: string, name: string, close: string) => {
    const content = tables.get(name);
    if (content === undefined) throw new Error(`There is nothing to put at <!-- generated: ${name} -->`);
    return `${open}\n${content}\n\n${close}`;
  });
}
