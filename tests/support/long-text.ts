const words = (
  'results that nobody has shown yet are discussed at length by everybody who would have liked to show them while the ' +
  'programme of the morning waits for a room with windows and a chair who keeps the time of every talk'
).split(' ');

const tags = [
  '<Figure img="hall.jpg" alt="An empty hall" caption="The hall, *before* the talks." width="50%" />',
  '<SpeakerCard name="Ines Example" role="Speaker" affiliation="University of Maybe">\n\nShe asks *questions*.\n\n</SpeakerCard>',
  '<Toc of="page" />',
  '<Figure img="stairs.jpg" alt="Stairs" />',
] as const;

/**
 * Writes a long page, the same one every time, in Markdown that plain MDX can read too.
 *
 * @param size how many words its paragraphs have
 * @param tagCount how many tags stand between and within them
 * @returns headings, paragraphs with links and emphasis, lists, tables and tags
 */
export function writeLongText(size: number, tagCount: number): string {
  const sentences = Math.round(size / 15);
  const blocks: string[] = [];
  let written = 0;
  for (let index = 0; index < sentences; index += 1) {
    const sentence = Array.from({ length: 15 }, (_, at) => words[(index * 7 + at * 5) % words.length] ?? '');
    sentence[3] = `*${sentence[3] ?? ''}*`;
    if (index % 4 === 0) sentence[7] = `[${sentence[7] ?? ''}](/page-${index})`;
    if (index % 5 === 0) sentence[9] = `\`${sentence[9] ?? ''}\``;
    const due = Math.floor(((index + 1) * tagCount) / sentences);
    const isInline = due > written && written % 2 === 0;
    if (isInline) sentence[11] = '<Date of="submission" />';
    blocks.push(`${sentence.join(' ')}.${index % 3 === 2 ? '\n\n' : ' '}`);
    if (due > written && !isInline) blocks.push(`\n\n${tags[(written >> 1) % tags.length] ?? ''}\n\n`);
    written = due;
    if (index % 20 === 19)
      blocks.push(`\n\n## Part ${index}\n\n- one\n- two\n- **three**\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n`);
  }
  return blocks.join('');
}
