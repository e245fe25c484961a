import { plain, table } from './markdown';
import type { Field } from './fields';
import type { TagUsage } from './tag-usage';

/**
 * Writes down everything that a tag can be given.
 *
 * @param usage a tag with attributes
 * @returns a Markdown table: name, values, what it is without it, and what it says
 */
export function attributeTable({ attributes, markdownAttributes }: TagUsage): string {
  const rows = attributes.map((field) => {
    const { name, needed, preset, about } = field;
    return [
      `\`${name}\``,
      valuesOf(field, markdownAttributes.includes(name)),
      needed ? '**needed**' : preset ? `\`${preset}\`` : '–',
      plain(about),
    ];
  });
  return table(['Attribute', 'Values', 'Without it', 'What it says'], rows);
}

function valuesOf({ choices }: Field, isMarkdown: boolean): string {
  if (isMarkdown) return 'Markdown';
  if (choices.length === 0) return 'text';
  return choices.join() === 'true,false'
    ? 'a flag, without a value'
    : choices.map((choice) => `\`${choice}\``).join(', ');
}
