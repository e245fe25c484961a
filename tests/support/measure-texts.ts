import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { compileMDX } from 'next-mdx-remote/rsc';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { tags } from '../../components/tags';
import { readBody, renderBody, type Components } from '../../lib/mdx';
import { writeLongText } from './long-text';

const runs = 31;

/** How long one page takes to be read and compiled. */
interface CompileTime {
  readonly milliseconds: number;
  readonly ratio: string;
}

/**
 * Times a page of 3,000 words with 40 tags: as it is read, checked and compiled here, and by the bare MDX compiler with
 * GitHub's Markdown. Both take turns, so that neither has the quieter machine.
 *
 * @returns milliseconds by way, the median of 31 runs after five that are not counted
 */
export async function measureTexts(): Promise<Record<string, CompileTime>> {
  const text = writeLongText(3000, 40);
  const components: Components = Object.fromEntries(Object.keys(tags).map((name) => [name, 'span']));
  const bare = async () => {
    await compileMDX({ source: text, components, options: { mdxOptions: { remarkPlugins: [gfmPlugin] } } });
  };
  const ours = async () => {
    await renderBody(readBody({ file: 'page.mdx', text, line: 1 }, tags), components);
  };
  const ways: [string, () => Promise<void>, number[]][] = [
    ['bare MDX compiler', bare, []],
    ['readBody + renderBody', ours, []],
  ];
  for (let run = -5; run < runs; run += 1) {
    for (const [, compile, times] of ways) {
      const start = performance.now();
      await compile();
      if (run >= 0) times.push(performance.now() - start);
    }
  }
  const medians = ways.map(([name, , times]): [string, number] => {
    return [name, times.sort((a, b) => a - b)[runs >> 1] ?? 0];
  });
  const [[, base] = ['', 1]] = medians;
  return Object.fromEntries(
    medians.map(([name, median]) => [
      name,
      { milliseconds: Number(median.toFixed(1)), ratio: `${(median / base).toFixed(2)} : 1` },
    ]),
  );
}

/** As remark-gfm does it. */
function gfmPlugin(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()];
}
