/**
 * What a visitor should read of the seed page, construct by construct.
 *
 * @param seed the Jekyll page: Markdown with front matter and includes
 * @returns the texts in their order: paragraphs, headings, and name, role and biography of each card
 */
export function seedSentences(seed: string): string[] {
  const [, , body = ''] = seed.split(/^---$/m);
  return body
    .split('\n')
    .flatMap((line) => (line.includes('include card.html') ? cardTexts(line) : [proseText(line)]))
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function proseText(line: string): string {
  if (line.startsWith('[//]') || line.startsWith('{%') || /^-+$/.test(line)) return '';
  return line.replace(/^#+ /, '').replaceAll('*', '');
}

function cardTexts(line: string): string[] {
  const [, title = '', name = '', rest = ''] =
    /title="(.*?)" header="<a href=".*?">(.*?)<\/a>" text=(.*) %\}\)$/.exec(line) ?? [];
  const text = rest.startsWith('"') ? rest.slice(1, -1) : rest.slice(0, -1);
  return [name, title, text.replaceAll('&#40;', '(').replaceAll('&#41;', ')')];
}
