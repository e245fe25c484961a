import { describe, expect, it } from 'vitest';
import { clean, problemsOf, read } from './tags';

describe('description lists', () => {
  it.each([
    ['Term\n: What it *is*', '<dl><dt>Term</dt><dd>What it <em>is</em></dd></dl>'],
    ['One\nTwo\n: both\n: and more', '<dl><dt>One</dt><dt>Two</dt><dd>both</dd><dd>and more</dd></dl>'],
    ['A\n: a\n\nB\n: b\n  goes on', '<dl><dt>A</dt><dd>a</dd><dt>B</dt><dd>b\ngoes on</dd></dl>'],
    ['A\n\n: a\n\n  - b', '<dl><dt>A</dt><dd><p>a</p><ul>\n<li>b</li>\n</ul></dd></dl>'],
    ['**A** `b`\n: c', '<dl><dt><strong>A</strong> <code>b</code></dt><dd>c</dd></dl>'],
    ['A\n: due <Date of="x" />', '<dl><dt>A</dt><dd>due <time>x</time></dd></dl>'],
    ['A\n: <Card title="b" />', '<dl><dt>A</dt><dd><section title="b"></section></dd></dl>'],
    ['> A\n> : a', '<blockquote>\n<dl><dt>A</dt><dd>a</dd></dl>\n</blockquote>'],
    ['- A\n  : a', '<ul>\n<li>\n<dl><dt>A</dt><dd>a</dd></dl>\n</li>\n</ul>'],
    ['<Card>\n\nA\n: a\n\n</Card>', '<section><dl><dt>A</dt><dd>a</dd></dl></section>'],
    ['A\n: a\n\nText.', '<dl><dt>A</dt><dd>a</dd></dl>\n<p>Text.</p>'],
  ])('of %j', async (text, expected) => {
    expect(await clean(text)).toBe(expected);
  });

  it.each([
    [': no term', '<p>: no term</p>'],
    ['## Heading\n\n: no term', '<h2 id="heading">Heading</h2>\n<p>: no term</p>'],
    ['12:30\n:-) ::: :x', '<p>12:30\n:-) ::: :x</p>'],
    ['a : b', '<p>a : b</p>'],
    ['[a\n: b](/c)', '<p><a href="/c">a\n: b</a></p>'],
  ])('leave %j alone', async (text, expected) => {
    expect(await clean(text)).toBe(expected);
  });

  it('know where each part stands', () => {
    expect(problemsOf('> One\n> Two <Crd />\n> : what <Fgure />')).toMatch(/page.mdx:2:7[^]*page.mdx:3:10/);
    const [list] = read('> One\n> Two\n> : x').tree.children.flatMap((quote) =>
      'children' in quote ? quote.children : [],
    );
    const places =
      list?.type === 'descriptionList' ? list.children.map(({ position }) => position?.start.offset) : [];
    expect(places).toEqual([2, 8, 16]);
  });

  it('tell of tags that cross their parts', () => {
    expect(problemsOf('A <b>x\n: y</b>')).toContain('[tag-crossed] page.mdx:1:3');
  });
});
