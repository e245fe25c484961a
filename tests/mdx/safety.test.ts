import { describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Root } from 'mdast';
import { renderBody } from '../../lib/mdx';
import { attributesOf, elementNames } from '../../lib/mdx/html-elements';
import { judgeStyle } from '../../lib/mdx/style';
import { judgeUrl } from '../../lib/urls';
import { html, problemsOf, read } from './tags';

describe('elements and attributes', () => {
  const forbidden =
    'script style iframe object embed form input button select textarea meta base link template frameset frame portal ' +
    'animate set animateTransform foreignObject image annotation-xml math slot dialog canvas area map noscript';

  it.each(forbidden.split(' '))('refuse <%s>', async (name) => {
    expect(problemsOf(`<${name}>`)).toMatch(/\[(html-element|tag-unknown)\]/);
    expect(await html(`<${name}></${name}>`)).not.toContain(`<${name}`);
  });

  it('have no handlers, documents or slots among them', () => {
    const all = elementNames.flatMap((name) => [...(attributesOf(name) ?? [])]);
    expect(
      all.filter((name) => /^on|^(?:srcdoc|is|slot|formaction|action|ping|autofocus|nonce)$/.test(name)),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });

  it('are reported with a reason', async () => {
    const text =
      '<a onclick="x" href="/y">z</a> <img src="/a" alt="" onerror=x> <span classname="x">y</span> <i colour="x">y</i>\n\n' +
      '<p align="center">x</p>\n\n<iframe src="https://e.org"></iframe>\n\n<center>x</center>\n\n<sapn>x</sapn>\n\n<img src="/a">';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[attribute-unknown] page.mdx:1:4  <a> may not have the attribute "onclick"
        Content holds no program.
      [attribute-unknown] page.mdx:1:53  <img> may not have the attribute "onerror"
        Content holds no program.
      [attribute-unknown] page.mdx:1:70  <span> may not have the attribute "classname"
        Write class="…".
      [attribute-unknown] page.mdx:1:96  <i> may not have the attribute "colour"
      [html-element] page.mdx:5:1  <iframe> is not an element that pages may have
        A page loads nothing from other sites: write a link.
      [html-element] page.mdx:9:1  <sapn> is not an element that pages may have
        Did you mean "span"? If it is meant as text, write \\<sapn> or \`<sapn>\`.
      [attribute-missing] page.mdx:11:1  <img> needs alt
        Describe the picture in a few words: alt="…"; alt="" if it is mere decoration."
    `);
    expect(await html(text)).not.toMatch(/onclick|onerror|iframe/);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\tscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc',
    '//e.org',
    '/\\e.org',
    '\\\\e.org',
    'view-source:x',
    'constructor:x',
  ])('refuse %j', (url) => {
    expect(judgeUrl(url).safe).toBe(false);
  });

  it.each([
    ['https://e.org', 'external'],
    ['HTTP://e.org', 'external'],
    ['mailto:a@b', 'contact'],
    ['tel:1', 'contact'],
    ['webcal://e.org', 'contact'],
    ['/a:b', 'relative'],
    ['#a', 'relative'],
    ['?a', 'relative'],
    ['a/b', 'relative'],
    ['', 'relative'],
  ])('allow %j as %s', (url, kind) => {
    expect(judgeUrl(url)).toMatchObject({ safe: true, kind });
  });

  it('are reported wherever they are written, and never rendered', async () => {
    const text =
      '[a](javascript:x) [b](JaVaScRiPt&#58;x) <javascript:x> [c]\n\n[c]: data:x\n\n<a href="&#106;avascript:x">d</a> <a href="java&#9;script:x">e</a>\n\n' +
      '<Card header="[f](vbscript:x)" />';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[unsafe-link] page.mdx:1:1  the link "javascript:x" begins with javascript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.
      [unsafe-link] page.mdx:1:19  the link "JaVaScRiPt:x" begins with javascript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.
      [unsafe-link] page.mdx:1:41  the link "javascript:x" begins with javascript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.
      [unsafe-link] page.mdx:3:1  the link "data:x" begins with data:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.
      [unsafe-link] page.mdx:5:4  the link "javascript:x" begins with javascript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.
      [unsafe-link] page.mdx:5:38  the link "java␣script:x" has a line break or an invisible character in it
        Write the link on one line.
      [unsafe-link] page.mdx:7:15  the link "vbscript:x" begins with vbscript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site."
    `);
    expect(await html(text)).not.toMatch(/javascript:x"|data:x|vbscript/i);
  });

  it('to pictures stay on the site', async () => {
    const text =
      '![a](https://e.org/a.png) ![b][c] <img alt="" src="//e.org/d"> <img alt="" src="/a" srcset="/a 1x, https://e.org/b 2x">\n\n[c]: https://e.org/c\n\n' +
      '<video poster="http://e.org/p" src="/v"></video>\n\n<svg fill="url(https://e.org)"></svg>';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[external-image] page.mdx:1:1  the picture "https://e.org/a.png" comes from another site
        Copy the picture to public/images and write /images/… and its name.
      [unsafe-link] page.mdx:1:47  the picture "//e.org/d" does not say https:
        Write "https://e.org/d".
      [external-image] page.mdx:1:85  the picture "https://e.org/b" comes from another site
        Copy the picture to public/images and write /images/… and its name.
      [external-image] page.mdx:3:1  the picture "https://e.org/c" comes from another site
        Copy the picture to public/images and write /images/… and its name.
      [external-image] page.mdx:5:8  the picture "http://e.org/p" comes from another site
        Copy the picture to public/images and write /images/… and its name.
      [unsafe-style] page.mdx:7:6  fill of <svg>: url() would load a file
        Write a colour."
    `);
    expect(await html(text)).not.toContain('e.org');
  });
});

describe('styles', () => {
  it.each([
    'background: url(x)',
    'background: u\\72l(x)',
    'background: URL(x)',
    'background: image-set("x" 1x)',
    'width: expression(alert(1))',
    '@import "x"',
    'color: red; position: fixed',
    'position: FIXED',
    'position: var(--x)',
    'position: fixed !important',
    'behavior: x',
    'a: "url(x)"',
    'color: red } body { color: blue',
    'color: /**/red',
    'color',
    'color:',
    '--x: url(x)',
  ])('refuse %j', (style) => {
    expect(judgeStyle(style)).toBeTypeOf('string');
  });

  it.each([
    'color: red',
    'width: calc(50% - 1rem); margin: 0 auto;',
    "font-family: 'Open Sans', serif",
    'position: relative',
    '',
    '--x: 1',
  ])('allow %j', (style) => {
    expect(judgeStyle(style)).toBeUndefined();
  });
});

describe('expressions', () => {
  it('do not run even when one gets into the tree', async () => {
    const estree = {
      type: 'Program',
      sourceType: 'module',
      body: [{ type: 'ExpressionStatement', expression: { type: 'Literal', value: 'ran' } }],
    };
    const flow = { type: 'mdxFlowExpression', value: '"ran"', data: { estree } };
    const attribute = { type: 'mdxJsxExpressionAttribute', value: '...x', data: { estree } };
    const element = { type: 'mdxJsxFlowElement', name: 'p', attributes: [attribute], children: [] };
    const tree: Root = Object.assign({ type: 'root' as const, children: [] }, { children: [flow, element] });
    const out = renderToStaticMarkup(await renderBody({ ...read(''), tree }, {}));
    expect(out.trim()).toBe('<p></p>');
  });
});
