/**
 * Writes a Markdown table.
 *
 * @param head the titles of its columns
 * @param rows of cells, as Markdown in one line each
 * @returns the table, without a final line break
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Writes what an editor types, in a block of code.
 *
 * @param text of one or more lines
 */
export function codeBlock(text: string): string {
  const language = /^(?:- )?[a-z-]+:/.test(text) ? 'yaml' : 'mdx';
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/**
 * Writes plain words so that Markdown leaves them alone.
 *
 * @param words such as the description of a field
 * @returns the same with what looks like a tag set as code
 */
export function plain(words: string): string {
  return words
    .replace(/<[^>]*>/g, '`$&`')
    .replace(/\\</g, '`\\<`')
    .replaceAll('*', '\\*');
}

function escapeCell(cell: string): string {
  return cell.replaceAll('\n', ' ').replaceAll('|', '\\|');
}
