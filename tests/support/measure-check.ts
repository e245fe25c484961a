import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkWorkshop } from '../../lib/check';

/** How long a check takes, and what it looked at. */
interface CheckTime {
  readonly pages: number;
  readonly people: number;
  readonly problems: number;
  readonly milliseconds: number;
}

/**
 * Times the check of the shipped content, and of a thousand pages about a thousand people.
 *
 * @returns milliseconds by workshop, the median of five runs after one that is not counted
 */
export async function measureCheck(): Promise<Record<string, CheckTime>> {
  const large = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-')), 'content');
  writeManyPages(large, 1000);
  const roots = { shipped: 'content', 'full fixture': 'tests/fixtures/workshops/full/content', large };
  const rows: Record<string, CheckTime> = {};
  for (const [name, root] of Object.entries(roots)) {
    const { length: problems } = await checkWorkshop(root);
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      await checkWorkshop(root);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const count = (folder: string) => fs.readdirSync(path.join(root, folder), { recursive: true }).length;
    rows[name] = {
      pages: count('pages'),
      people: count('people'),
      problems,
      milliseconds: Math.round(times[2] ?? 0),
    };
  }
  fs.rmSync(path.dirname(large), { recursive: true });
  return rows;
}

/**
 * Writes a workshop of pages of some 300 words with links, a table and tags, and as many people with biographies.
 *
 * @param root its content folder
 * @param size how many pages, and how many people
 */
export function writeManyPages(root: string, size: number): void {
  fs.cpSync('tests/fixtures/workshops/minimal/content', root, { recursive: true });
  fs.mkdirSync(path.join(root, 'people'));
  const words =
    'Results that nobody has shown yet are discussed at length by *everybody* who would have liked to. ';
  for (let index = 0; index < size; index += 1) {
    const paragraph = `${words.repeat(5)}See [the page before](/page-${(index + size - 1) % size}).\n\n`;
    const table = '| Room | Seats |\n| ---- | ----- |\n| Hall | 200   |\n\n';
    const body = `## First part\n\n${paragraph}${table}## Second part\n\n${paragraph}${paragraph}`;
    const tags = `<SpeakerCard person="person-${index}" />\n`;
    fs.writeFileSync(
      path.join(root, `pages/page-${index}.mdx`),
      `---\ntitle: Page ${index}\n---\n\n${body}${tags}`,
    );
    const person = `---\nname: Person Number${index}\nroles: [speaker]\naffiliation: University of Maybe\n---\n\n${words}\n`;
    fs.writeFileSync(path.join(root, `people/person-${index}.mdx`), person);
  }
}
