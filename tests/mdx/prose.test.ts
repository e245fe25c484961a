import { describe, expect, it } from 'vitest';
import { clean } from './tags';

describe('prose is prose', () => {
  it.each([
    ['p < 0.05', '<p>p &lt; 0.05</p>'],
    ['x <- y, <5, <=', '<p>x &lt;- y, &lt;5, &lt;=</p>'],
    ['if a <b and c = d', '<p>if a &lt;b and c = d</p>'],
    ['{braces} and {1 + 1}', '<p>{braces} and {1 + 1}</p>'],
    ['{process.exit(1)}', '<p>{process.exit(1)}</p>'],
    ['\\genai{} costs $50 and $100', '<p>\\genai{} costs $50 and $100</p>'],
    ['<https://a.link>', '<p><a href="https://a.link">https://a.link</a></p>'],
    ['<a@b.org>', '<p><a href="mailto:a@b.org">a@b.org</a></p>'],
    ['<tel:123>', '<p><a href="tel:123">tel:123</a></p>'],
    ['\\<Card> and `<Card>`', '<p>&lt;Card&gt; and <code>&lt;Card&gt;</code></p>'],
    ['```\n<Card\nimport x from "y"\n```', '<pre><code>&lt;Card\nimport x from &quot;y&quot;\n</code></pre>'],
    ['import duties are high', '<p>import duties are high</p>'],
    ['export controls\nexport of data', '<p>export controls\nexport of data</p>'],
    ['&lt;Card&gt; &amp;', '<p>&lt;Card&gt; &amp;</p>'],
    ['    indented', '<p>indented</p>'],
  ])('shows %j as written', async (text, expected) => {
    expect(await clean(text)).toBe(expected);
  });

  it('hides comments of every kind', async () => {
    const text = [
      'a<!-- x -->b {/* y */}c',
      '<!-- one\n\ntwo\n- three -->',
      '{/* one\n\ntwo */}',
      '[//]: # (a (nested) comment)\n[//]: # "quoted"',
      '> <!-- quoted\n> too -->',
      'end',
    ].join('\n\n');
    expect(await clean(text)).toBe('<p>ab c</p>\n<blockquote>\n</blockquote>\n<p>end</p>');
  });

  it('shows what follows a comment that has a blank line in it', async () => {
    expect(await clean('<!-- a\n\nb ---> tail *em*\nmore')).toBe('<p>tail <em>em</em></p>\n<p>more</p>');
  });

  it('shows nothing for a definition nobody refers to and keeps real ones', async () => {
    expect(await clean('[a]\n\n[a]: /b')).toBe('<p><a href="/b">a</a></p>');
  });
});
