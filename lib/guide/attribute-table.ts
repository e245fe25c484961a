import { plain, table } from './markdown';
import type { Field } from './fields';
import type { TagUsage } from './tag-usage';

/**
 * Writes down everything that a tag can be given.
 *
 * @param usage a tag with attributes
 * @returns a Markdown table: name, what it is without it, what it says, and its values; three columns, so that it can be
 *   read on a phone
 */
export function attributeTable({ attributes, markdownAttributes }: TagUsage): string {
  const rows = attributes.map((field) => {
    const { name, needed, preset, about } = field;
    const values = valuesOf(field, markdownAttributes.includes(name));
    return [
      `\`${name}\``,
      needed ? '**needed**' : preset ? `\`${preset}\`` : '–',
      `${plain(about)}${values ? `<br>${values}` : ''}`,
    ];
  });
  return table(['Attribute', 'Without it', 'What it says'], rows);
}

/** What is not said in words already. */
function valuesOf({ choices }: Field, isMarkdown: boolean): string {
  if (isMarkdown) return 'Value: Markdown.';
  if (choices.length === 0) return '';
  return choices.join() === 'true,false'
    ? 'A flag: its name alone is enough.'
    : `Values: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`;
}
