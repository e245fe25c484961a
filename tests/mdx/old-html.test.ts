import { describe, expect, it } from 'vitest';
import { tags } from '../../components/tags';
import { readBody } from '../../lib/mdx';
import { clean, problemsOf } from './tags';

describe('HTML as people paste it', () => {
  it('keeps the look of old elements with those of today', async () => {
    expect(await clean('<center>\n\ntext\n\n</center>')).toBe(
      '<div style="text-align:center"><p>text</p></div>',
    );
    expect(await clean('a <font color="c00" size="+1" face="Georgia">b</font>')).toBe(
      '<p>a <span style="color:light-dark(#c00, color-mix(in srgb, #c00 45%, white));font-size:large;font-family:Georgia">b</span></p>',
    );
    expect(await clean('a <big>b</big> <tt>c</tt> <strike>d</strike>')).toBe(
      '<p>a <span style="font-size:larger">b</span> <code>c</code> <s>d</s></p>',
    );
    expect(await clean('<font color="red">\n\na\n\nb\n\n</font>')).toBe(
      '<div style="color:light-dark(red, color-mix(in srgb, red 45%, white))"><p>a</p><p>b</p></div>',
    );
  });

  it('keeps the look of old attributes as style, below the editor’s own', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['<p align="center">x</p>', '<p style="text-align:center">x</p>'],
      ['<div align="right" style="text-align: start">x</div>', '<div style="text-align:start">x</div>'],
      [
        '<img src="/a.png" alt="" align="left" hspace="10" vspace="5" border="1">',
        '<link rel="preload" as="image" href="/a.png"/>' +
          '<img src="/a.png" alt="" style="float:left;margin-inline:10px;margin-block:5px;border:1px solid"/>',
      ],
      [
        '<hr width="50%" size="2" noshade color="gray">',
        '<hr style="width:50%;height:2px;border-style:solid;color:light-dark(gray, color-mix(in srgb, gray 45%, white))"/>',
      ],
      ['a<br clear="all">b', '<p>a<br style="clear:both"/>b</p>'],
    ];
    for (const [text, shown] of cases) expect(await clean(text)).toBe(shown);
  });

  it('gives a table’s border and padding to its own cells', async () => {
    const text =
      '<table border="1" cellpadding="4" cellspacing="0" width="100%" bgcolor="#eee" align="center">\n' +
      '<tr valign="top"><td nowrap style="padding: 0">a</td><th bgcolor="red" height="20">b</th></tr>\n' +
      '<tr><td><table><tr><td>c</td></tr></table></td></tr>\n</table>';
    expect(await clean(text)).toBe(
      '<table style="border-collapse:separate;border-spacing:0px;width:100%;background:#eee;color-scheme:light;--ink:#1b1d23;--accent:var(--accent-light);color:var(--ink);margin-inline:auto">' +
        '<tbody><tr style="vertical-align:top">' +
        '<td style="border:1px solid;padding:0;white-space:nowrap">a</td>' +
        '<th style="border:1px solid;padding:4px;background:red;color-scheme:light;--ink:#1b1d23;--accent:var(--accent-light);color:var(--ink);height:20px">b</th></tr>' +
        '<tr><td style="border:1px solid;padding:4px"><table><tbody><tr><td>c</td></tr></tbody></table></td></tr>' +
        '</tbody></table>',
    );
  });

  it('writes on an old ground as on a page of its brightness, in both schemes', async () => {
    const onLight = 'color-scheme:light;--ink:#1b1d23;--accent:var(--accent-light);color:var(--ink)';
    const onDark = 'color-scheme:dark;--ink:#eceae5;--accent:var(--accent-dark);color:var(--ink)';
    const grounds = {
      '#ffe': onLight,
      silver: onLight,
      lightblue: onLight,
      darkgray: onLight,
      '123': onDark,
    };
    for (const [ground, scheme] of Object.entries({ ...grounds, navy: onDark, DarkRed: onDark })) {
      const shown = /^\d/.test(ground) ? `#${ground}` : ground;
      expect(await clean(`<table bgcolor="${ground}"><tr><td>x</td></tr></table>`)).toBe(
        `<table style="background:${shown};${scheme}"><tbody><tr><td>x</td></tr></tbody></table>`,
      );
    }
  });

  it('says where an old value or attribute is none', () => {
    const text =
      '<p align="url(x)">x</p>\n\n<span align="left">x</span>\n\n<table width="wide"><tr><td>x</td></tr></table>\n\n' +
      'a <font size="huge" color="expression(1)">b</font>';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[attribute-value] page.mdx:1:4  <p align> cannot be "url(x)"
        Write style="text-align: …".
      [attribute-unknown] page.mdx:3:7  <span> may not have the attribute "align"
        Write style="text-align: …".
      [attribute-value] page.mdx:5:8  <table width> cannot be "wide"
        Write style="width: …".
      [attribute-value] page.mdx:7:9  <font size> cannot be "huge"
        Write style="…".
      [attribute-value] page.mdx:7:21  <font color> cannot be "expression(1)"
        Write style="color: …"."
    `);
  });

  it('draws gradients and repeats what the same drawing holds', async () => {
    const text =
      '<svg viewBox="0 0 10 10"><defs><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="red"/>' +
      '</linearGradient><clipPath id="c"><circle r="2" id="o"/></clipPath></defs>' +
      '<rect fill="url(#g)" clip-path="url(#c)" width="1" height="1"/><use href="#o" x="3"/></svg>';
    expect(await clean(text)).toBe(
      '<svg viewBox="0 0 10 10"><defs><linearGradient id="g" gradientUnits="userSpaceOnUse">' +
        '<stop offset="0" stop-color="red"></stop></linearGradient><clipPath id="c"><circle r="2" id="o"></circle>' +
        '</clipPath></defs><rect fill="url(#g)" clip-path="url(#c)" width="1" height="1"></rect>' +
        '<use href="#o" x="3"></use></svg>',
    );
  });

  it('lets a drawing refer to nothing outside the page', () => {
    const text =
      '<svg><use href="/a.svg#b"/><use href="https://e.org/#x"/><rect clip-path="url(//e.org/#a)" fill="url(a.svg#b)"/></svg>';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[unsafe-link] page.mdx:1:11  <use> may show only what this page holds
        Write href="#…" with the id of something in the same drawing.
      [unsafe-link] page.mdx:1:33  <use> may show only what this page holds
        Write href="#…" with the id of something in the same drawing.
      [unsafe-style] page.mdx:1:64  clip-path of <rect>: url() would load a file
        Write a colour.
      [unsafe-style] page.mdx:1:92  fill of <rect>: url() would load a file
        Write a colour."
    `);
  });
});

describe('a frame as people paste it', () => {
  const read = (text: string) => readBody({ file: 'page.mdx', text, line: 1 }, tags);
  const frame = (src: string, more = '') => `<iframe src="${src}"${more}></iframe>`;

  it('of a film becomes a film that waits for a click', () => {
    const { tree, problems } = read(
      frame(
        'https://www.youtube.com/embed/aaaaaaaaaaa?si=x',
        ' width="400" height="300" title="The talk" frameborder="0" allowfullscreen',
      ),
    );
    expect(problems).toEqual([]);
    expect(tree.children).toMatchObject([
      {
        type: 'mdxJsxFlowElement',
        name: 'Video',
        attributes: [
          { name: 'url', value: 'https://www.youtube.com/embed/aaaaaaaaaaa?si=x' },
          { name: 'title', value: 'The talk' },
          { name: 'ratio', value: '4x3' },
        ],
      },
    ]);
  });

  it('of a film needs a title', () => {
    expect(read(frame('//player.vimeo.com/video/123')).problems).toMatchObject([
      {
        rule: 'attribute-missing',
        message: '<iframe> needs title',
        hint: 'Say what the film is: title="…".',
      },
    ]);
  });

  it.each([
    [
      'https://www.openstreetmap.org/export/embed.html?bbox=14.5,35.8,14.6,35.9&marker=35.85,14.55',
      'OpenStreetMap',
      'https://www.openstreetmap.org/?mlat=35.85&mlon=14.55#map=16/35.85/14.55',
    ],
    [
      'https://www.google.com/maps/embed?pb=!1m18!2d14.5!3d35.9!2m3',
      'Google Maps',
      'https://www.google.com/maps/search/?api=1&query=35.9%2C14.5',
    ],
    [
      'https://docs.google.com/forms/d/e/x/viewform?embedded=true',
      'Google Forms',
      'https://docs.google.com/forms/d/e/x/viewform?embedded=true',
    ],
    [
      'https://calendar.google.com/calendar/embed?src=x',
      'Google Calendar',
      'https://calendar.google.com/calendar/embed?src=x',
    ],
    ['https://slideslive.com/embed/1', 'SlidesLive', 'https://slideslive.com/embed/1'],
  ])('%s becomes a link', async (src, name, href) => {
    expect(await clean(frame(src))).toBe(`<p><a href="${href.replace(/&/g, '&amp;')}">${name}</a></p>`);
    expect(read(frame(src, ' title="The way"')).outline.links).toMatchObject([{ href, text: 'The way' }]);
  });

  it('of any other site is a problem', () => {
    for (const src of [
      'https://evil.example/',
      'https://youtube.com.evil.example/embed/aaaaaaaaaaa',
      'javascript:alert(1)',
      '/own.html',
      'https://evil.example/slideslive.com/',
    ]) {
      expect(problemsOf(frame(src))).toBe(
        '[html-element] page.mdx:1:1  <iframe> is not an element that pages may have\n' +
          '  A page loads nothing from other sites: write a link.',
      );
    }
    expect(problemsOf('<iframe srcdoc="x" src="https://slideslive.com/a"></iframe>')).toContain(
      '<iframe> is not',
    );
  });
});
