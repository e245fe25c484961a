import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { deliver, fixture, page, styleOf } from './sample';

/** Everything a reader can read, with its white space: text outside scripts and styles. */
function textOf(html: string): string {
  const text = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node && !/^(script|style)$/.test(node.nodeName)
      ? node.childNodes.map(text).join('')
      : '';
  };
  return parse(html).childNodes.map(text).join('');
}

describe('a delivered page', () => {
  const delivered = deliver(fixture('page.html'));

  it('asks for no script but the island', () => {
    expect([...delivered.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="application/ld+json">',
      '<script type="speculationrules">',
      '<script type="module" src="/files/islands/clock.js">',
    ]);
  });

  it('carries nothing that React or Next left for their scripts', () => {
    expect(delivered).not.toMatch(
      /<!--|__next|data-precedence|as="script"|rel="stylesheet"|next-size-adjust|<div hidden/,
    );
    expect(delivered).toContain('<h1>Page program &amp; &lt;more&gt;</h1>');
  });

  it('keeps the preload of an image and drops that of a font the stylesheet no longer names', () => {
    expect(delivered).toContain('<link rel="preload" href="/dot.png" as="image">');
    expect(delivered).not.toContain('absent.woff2');
  });

  it('has its charset first, then its policy, and is written the same each time', () => {
    expect(delivered).toMatch(
      /^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
    expect(deliver(fixture('page.html'))).toBe(delivered);
    expect(delivered).toMatchSnapshot();
  });

  it('stays as it is when it is delivered again', () => {
    expect(deliver(delivered)).toBe(delivered);
    const error = deliver(fixture('error.html'));
    expect(deliver(error)).toBe(error);
    const bootstrapped = deliver(fixture('bootstrap.html'), {
      readCss: () => 'a{color:red}b{color:blue}@media (width>=4em){a:hover{margin:0 1px 0 1px}}',
    });
    expect(deliver(bootstrapped)).toBe(bootstrapped);
  });

  it('says the same words with the same spaces', () => {
    for (const name of ['page.html', 'error.html']) {
      expect(textOf(deliver(fixture(name)))).toBe(textOf(fixture(name)));
      expect(textOf(fixture(name)).length).toBeGreaterThan(50);
    }
  });

  it('says the same words whatever they are made of', () => {
    const pieces = [
      '<pre>\n\n a\n</pre>',
      '<pre>\nb</pre>',
      'x<!-- -->y',
      ' &lt;b&gt; ',
      '<i> c </i>',
      '<textarea>\n\nd</textarea>',
      '&nbsp;\t\n',
      '<noscript><p>no <b>script</b></p></noscript>',
      '<svg><title>t</title></svg>',
      '<p style="color:red">é😀</p>',
      '<template><p>in</p></template>',
    ];
    let seed = 7;
    const next = () => (seed = (seed * 48271) % 2147483647);
    for (let round = 0; round < 200; round += 1) {
      const html = page(
        Array.from({ length: 1 + (next() % 8) }, () => pieces[next() % pieces.length]).join(''),
      );
      expect(textOf(deliver(html)), html).toBe(textOf(html));
      expect(serialize(parse(deliver(html)))).toBe(serialize(parse(deliver(deliver(html)))));
    }
  });

  it('is Next’s own error page without its style attributes', () => {
    const error = deliver(fixture('error.html'));
    expect(error).not.toMatch(/<script| style=|__next_error__/);
    expect(styleOf(error)).toContain('--next-error-title:');
  });
});

describe('a page that cannot be delivered', () => {
  it('is refused by name when its text waits for a script', () => {
    expect(() => deliver(fixture('streamed.html'), { route: '/papers' })).toThrowErrorMatchingInlineSnapshot(
      `[DeliveryError: /papers: a Suspense boundary waits for its content (B:0); without scripts its text would be lost]`,
    );
    expect(() => deliver(page('<div hidden id="S:1">late</div>'))).toThrow('streamed');
    expect(() => deliver(page('<!--$!--><template data-dgst="1"></template>x<!--/$-->'))).toThrow('failed');
  });

  it('is not one whose editor calls something hidden as React would', () => {
    const html = deliver(page('<main><div hidden="" id="S:1">An aside</div></main>'));
    expect(html).toContain('<div hidden="" id="S:1">An aside</div>');
  });

  it('is refused when it holds a script that nobody knows', () => {
    expect(() => deliver(page('<script>track()</script>'))).toThrowErrorMatchingInlineSnapshot(
      `[DeliveryError: /page: a script is neither Next's nor an island: inline, without attributes]`,
    );
    expect(() => deliver(page('<script src="https://stats.example.org/a.js"></script>'))).toThrow(
      'stats.example.org',
    );
  });

  it('is refused when a stylesheet imports another', () => {
    expect(() => deliver(page('', '@import "https://fonts.example.org/a.css";'))).toThrow('imports');
  });
});
