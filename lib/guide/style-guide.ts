import fs from 'node:fs';
import path from 'node:path';
import { examplePage, type ExampleFile } from './example-page';
import { overviewPage } from './overview-page';
import { tagUsages } from './tag-usage';

/** The workshop whose people, dates and pictures the examples show; nobody in it exists. */
const base = 'tests/fixtures/workshops/full';
/** What only examples show: a film, and what is said in it. */
const films = 'tests/fixtures/examples/public';

/**
 * Makes the style guide, a workshop with a page for each `components/<name>/<page>.examples.mdx`: every example as
 * visitors see it, as editors write it, and what the tag can be given.
 *
 * @param folder where it goes; whatever stands there is replaced
 * @returns its content folder, for `CONTENT_DIR`
 */
export function assembleStyleGuide(folder: string): string {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(base, folder, { recursive: true });
  fs.cpSync(films, path.join(folder, 'public'), { recursive: true });
  const content = path.join(folder, 'content');
  const pages = path.join(content, 'pages');
  fs.rmSync(pages, { recursive: true });
  fs.mkdirSync(pages);
  const files = exampleFiles();
  for (const file of files) fs.writeFileSync(path.join(pages, `${file.page}.mdx`), examplePage(file));
  fs.writeFileSync(path.join(pages, 'index.mdx'), overviewPage(files));
  const site = path.join(content, 'site.yaml');
  fs.writeFileSync(
    site,
    fs.readFileSync(site, 'utf8').replace(/^navigation: .*$/m, 'navigation: [index, prose]'),
  );
  return content;
}

/**
 * Reads the examples of every component, and finds out which tags they document: those whose attributes are declared in
 * the same folder.
 *
 * @returns by the names of their pages
 */
export function exampleFiles(): ExampleFile[] {
  const names = fs.readdirSync('components', { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.examples.mdx'))
    .map((name) => path.join('components', name))
    .map((file): ExampleFile => {
      const declared = attributesDeclaredIn(path.dirname(file));
      return {
        page: path.basename(file, '.examples.mdx'),
        text: fs.readFileSync(file, 'utf8'),
        usages: tagUsages().filter(({ name }) => declared.includes(`const ${lowerFirst(name)}Attributes `)),
      };
    })
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

function attributesDeclaredIn(folder: string): string {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.attributes.ts'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
