import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../lib/mdx';
import { clean, problemsOf, read } from './tags';

describe('footnotes', () => {
  it('work within tags', async () => {
    const out = await clean('<Card>\n\nText[^a]\n\n[^a]: In a *card*.\n\n</Card>');
    expect(out).toMatch(/<section><p>Text<sup><a href="#user-content-fn-a"/);
    expect(out).toContain('<li id="user-content-fn-a">');
  });

  it('of several texts on a page have ids of their own, and no heading but on the page itself', async () => {
    const render = async (piece: string) =>
      renderToStaticMarkup(await renderBody(read('a[^1]\n\n[^1]: b'), {}, {}, piece));
    const all = [await render(''), await render('ada'), await render('ada-2')];
    const ids = all.flatMap((out) => [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(9);
    expect(all[1]).toContain('aria-describedby="ada-footnote-label"');
    expect(all[1]).toContain('<p class="visually-hidden" id="ada-footnote-label">');
    expect(all[0]).toContain('<h2 class="visually-hidden" id="footnote-label">');
  });

  it('lead back to each place by a name that holds what is seen', async () => {
    const words = { backToContent: 'Back to the text' };
    const out = renderToStaticMarkup(await renderBody(read('a[^1] b[^1]\n\n[^1]: c'), {}, words));
    const arrows = [...out.matchAll(/aria-label="([^"]+)"[^>]*>(.+?)<\/a>/g)].map(([, name, seen]) => [
      name,
      seen,
    ]);
    expect(arrows).toEqual([
      ['Back to the text', '↩'],
      ['Back to the text 2', '↩<sup>2</sup>'],
    ]);
  });

  it.each([
    [
      'a [^1]',
      '1:3  there is no footnote "1"\n  Write it in a paragraph of its own: [^1]: … If it is meant as text, write \\[^1].',
    ],
    [
      'a[^hall] b\nc[^hal]\n\n[^hall]: x',
      '2:2  there is no footnote "hal"\n  Did you mean "hall"? If it is meant as text, write \\[^hal].',
    ],
    [
      '<Figure img="a" alt="b" caption="see[^1]" />',
      '1:37  there is no footnote "1"\n  Footnotes belong into the text. If it is meant as text, write \\[^1].',
    ],
    [
      'a[^1]\n\n[^1]: b\n[^1]: c',
      '4:1  the footnote "1" was written already on line 3\n  Give one of them another name.',
    ],
  ])('that are broken are problems: %j', (text, message) => {
    expect(problemsOf(text)).toBe(`[footnote] page.mdx:${message}`);
  });

  it('that nothing refers to are worth a look', () => {
    expect(problemsOf('a\n\n[^Note]: b')).toBe(
      '[footnote-unused] page.mdx:3:1  warning: nothing refers to the footnote "Note", so it is not shown\n' +
        '  Write [^Note] where it belongs, or delete it.',
    );
  });

  it('are none when escaped or in code', () => {
    expect(problemsOf('\\[^1] and `[^1]` and [^a b]')).toBe('');
  });
});
