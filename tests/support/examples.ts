import fs from 'node:fs';
import path from 'node:path';

const base = 'tests/fixtures/workshops/full';

/**
 * Makes a workshop of which each page holds the examples of a component: people, dates and pictures are those of the
 * fixture, the pages are `components/<name>/<page>.examples.mdx`.
 *
 * @param folder where it goes; whatever stands there is replaced
 * @returns its content folder
 */
export function assembleExamples(folder: string): string {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(base, folder, { recursive: true });
  fs.cpSync('tests/fixtures/examples/public', path.join(folder, 'public'), { recursive: true });
  const content = path.join(folder, 'content');
  const pages = path.join(content, 'pages');
  fs.rmSync(pages, { recursive: true });
  fs.mkdirSync(pages);
  for (const file of exampleFiles()) {
    fs.copyFileSync(file, path.join(pages, path.basename(file).replace('.examples.mdx', '.mdx')));
  }
  fs.writeFileSync(path.join(pages, 'index.mdx'), '---\ntitle: Examples\nlayout: page\n---\n\n<Toc />\n');
  const site = path.join(content, 'site.yaml');
  fs.writeFileSync(site, fs.readFileSync(site, 'utf8').replace(/^navigation: .*$/m, 'navigation: []'));
  return content;
}

/**
 * The examples of every component.
 *
 * @returns paths, in their order
 */
export function exampleFiles(): string[] {
  return fs
    .readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.examples.mdx'))
    .map((name) => path.join('components', name))
    .sort();
}
