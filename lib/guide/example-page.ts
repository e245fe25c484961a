import { splitFrontMatter } from '../frontmatter';
import { attributeTable } from './attribute-table';
import { plain } from './markdown';
import type { TagUsage } from './tag-usage';

/** The examples of a component, and the tags that they are examples of. */
export interface ExampleFile {
  /** The name of the page in the style guide: `figure`. */
  readonly page: string;
  /** An MDX file in which each `##` is an example. */
  readonly text: string;
  /** Empty for what Markdown makes by itself. */
  readonly usages: readonly TagUsage[];
}

/** So many examples are found without a list of them. */
const few = 3;

/** An example stands in a frame, as what it shows is not part of the guide. */
const frame =
  '<div class="flow" style="padding: clamp(1rem, 3vw, 1.5rem); border: 1px solid var(--line); border-radius: var(--radius)">';

/**
 * Makes the page of the style guide that shows a component.
 *
 * @param file its examples
 * @returns the page: each example, its source, and the tables of attributes
 */
export function examplePage({ page, text, usages }: ExampleFile): string {
  const { title, description } = headOf(page, text);
  const { intro, examples } = divide(splitFrontMatter(page, text).body.text);
  const shown = examples.map(({ heading, source }) => {
    // Prose is shown as pages show it: its headings and footnotes belong to the page.
    const live = usages.length > 0 ? `${frame}\n\n${source}\n\n</div>` : source;
    return `${heading}\n\n${live}\n\n${sourceBlock(source)}`;
  });
  const isLong = examples.length > few && !text.includes('<Toc of="page"');
  return [
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}${page === 'prose' ? '\nnav: true' : ''}\n---`,
    ...(isLong ? ['<Toc of="page" />'] : []),
    ...(intro === '' ? [] : [intro, ...(/^<[A-Z]/m.test(intro) ? [sourceBlock(intro)] : [])]),
    ...shown,
    ...(usages.length > 0 ? ['## Attributes', ...usages.map(attributesOf)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * What a page of examples says of itself.
 *
 * @param page its name, which stands for a title that is missing
 * @param text the MDX file
 */
export function headOf(page: string, text: string): { readonly title: string; readonly description: string } {
  const { data } = splitFrontMatter(page, text).yaml;
  const value = (key: string) => {
    const found: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  return { title: value('title') ?? page, description: value('description') ?? '' };
}

interface Divided {
  readonly intro: string;
  readonly examples: readonly { readonly heading: string; readonly source: string }[];
}

/** A `##` within a block of code begins nothing. */
function divide(body: string): Divided {
  const sections: string[][] = [[]];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    if (fence === undefined && line.startsWith('## ')) sections.push([]);
    sections.at(-1)?.push(line);
  }
  const [intro = [], ...examples] = sections;
  return {
    intro: intro.join('\n').trim(),
    examples: examples.map(([heading = '', ...lines]) => ({ heading, source: lines.join('\n').trim() })),
  };
}

/** Fences longer than any within the source. */
function sourceBlock(source: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}mdx copy\n${source}\n${fence}`;
}

function attributesOf(usage: TagUsage): string {
  const head = `### \`<${usage.name}>\`\n\n${plain(usage.about)}`;
  return usage.attributes.length > 0
    ? `${head}\n\n${attributeTable(usage)}`
    : `${head} It has no attributes.`;
}
