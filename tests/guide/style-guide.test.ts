import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { checkWorkshop } from '../../lib/check';
import { examplePage } from '../../lib/guide/example-page';
import { assembleStyleGuide, exampleFiles } from '../../lib/guide/style-guide';
import { tagUsages } from '../../lib/guide/tag-usage';
import { newFolder } from '../support/new-folder';

const usages = tagUsages().filter(({ name }) => name === 'Icon');
const pageOf = (body: string) =>
  examplePage({
    page: 'icon',
    text: `---\ntitle: Icon\ndescription: "A drawing: small"\nnav: true\n---\n${body}`,
    usages,
  });

describe('a page of the style guide', () => {
  test('shows every example, then its source, then the attributes; it is not in the navigation', () => {
    const page = pageOf('\nFirst words.\n\n## Beside words\n\n<Icon name="alarm" /> At six\n');
    const [head, rest = ''] = page.split('\n\nFirst words.\n\n');
    expect(head).toBe('---\ntitle: "Icon"\ndescription: "A drawing: small"\n---');
    expect(rest).toMatch(
      /^## Beside words\n\n<div class="flow" [^>]*>\n\n<Icon name="alarm" \/> At six\n\n<\/div>\n\n```mdx copy\n<Icon name="alarm" \/> At six\n```\n\n## Attributes\n\n### `<Icon>`\n\n/,
    );
    expect(rest).toContain(
      '| Attribute | Without it | What it says |\n| --- | --- | --- |\n' +
        '| `name` | **needed** | The name of a Bootstrap icon, for example calendar-event. |\n',
    );
  });

  test('shows the source of what stands above its first example, where that is a tag', () => {
    expect(pageOf('\n<Icon name="alarm" />\n\n## a\n\n1\n')).toContain(
      '\n\n<Icon name="alarm" />\n\n```mdx copy\n<Icon name="alarm" />\n```\n\n## a',
    );
    expect(pageOf('\nFirst words.\n\n## a\n\n1\n')).not.toContain('copy\nFirst words.');
  });

  test('lists its examples where they are many', () => {
    expect(pageOf('## a\n\n1\n\n## b\n\n2\n')).not.toContain('<Toc');
    expect(pageOf('## a\n\n1\n\n## b\n\n2\n\n## c\n\n3\n\n## d\n\n4\n')).toContain(
      '\n\n<Toc of="page" />\n\n## a',
    );
  });

  test('takes a ## within a block of code for code, and fences it with more marks', () => {
    const page = pageOf('## Code\n\n```md\n## no heading\n```\n');
    expect(page).toContain('````mdx copy\n```md\n## no heading\n```\n````');
    expect(page.match(/^## /gm)).toHaveLength(4);
  });

  test('says of each attribute which values it has', () => {
    const all = tagUsages();
    const page = examplePage({
      page: 'x',
      text: '---\ntitle: x\n---\n',
      usages: all.filter(({ name }) => ['AccordionItem', 'Columns', 'Venue'].includes(name)),
    });
    expect(page).toContain(
      '| `title` | **needed** | What is always shown; may hold Markdown.<br>Value: Markdown. |',
    );
    expect(page).toContain(
      '| `open` | – | The text is unfolded from the start.<br>A flag: its name alone is enough. |',
    );
    expect(page).toMatch(/\| `align` \| `top` \| How .*<br>Values: `top`, `middle`, `bottom`\. \|/);
    expect(page).toContain(
      '### `<Venue>`\n\nThe venue of site.yaml with its address and plan, and the rooms of schedule.yaml. It has no attributes.',
    );
  });
});

describe('the style guide', () => {
  const folder = path.join(newFolder(), 'guide');
  const content = assembleStyleGuide(folder);
  const page = (name: string) => fs.readFileSync(path.join(content, 'pages', `${name}.mdx`), 'utf8');

  test('documents every tag on exactly one page, and lists every page', () => {
    const documented = exampleFiles().flatMap(({ usages: ofPage }) => ofPage.map(({ name }) => name));
    expect(documented.sort()).toEqual(Object.keys(tags).sort());
    for (const { page: name } of exampleFiles()) expect(page('index')).toContain(`](/${name})**`);
  });

  test('shows every tag live on its page', () => {
    for (const { page: name, usages: ofPage } of exampleFiles()) {
      const live = page(name).replaceAll(/^(`{3,})mdx\n[\s\S]*?^\1$/gm, '');
      for (const usage of ofPage) expect(live, name).toMatch(new RegExp(`^.*<${usage.name}[ >]`, 'm'));
    }
  });

  test('has nothing wrong with it', async () => {
    const problems = await checkWorkshop(content);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
