import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { reduceSheet } from '../../lib/delivery/css/reduce';
import { parseSheet } from '../../lib/delivery/css/parse';
import { pageFacts } from '../../lib/delivery/facts';
import { parsePage } from '../../lib/delivery/tree';
import { matchesSomething } from './matches';
import { bootstrap, deliver, fixture, page, styleOf } from './sample';

const css = (body: string, text: string, options = {}) => styleOf(deliver(page(body, text), options));

function selectorsOf(text: string): Map<string, string> {
  const selectors = new Map<string, string>();
  postcss.parse(text).walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes'))
      return;
    const declarations = rule.nodes.map((node) => node.toString()).join(';');
    for (const selector of rule.selectors)
      selectors.set(
        selector
          .replaceAll('::', ':')
          .replaceAll('*:', ':')
          .replaceAll(/["']|\s/g, ''),
        `${selector}{${declarations}`,
      );
  });
  return selectors;
}

describe('the stylesheet of a page', () => {
  it('drops of Bootstrap only what matches nothing, or sets only what nothing reads', () => {
    const html = fixture('bootstrap.html');
    const delivered = styleOf(deliver(html, { readCss: bootstrap }));
    const kept = selectorsOf(delivered);
    const dropped = [...selectorsOf(bootstrap())]
      .filter(([selector]) => !kept.has(selector))
      .map(([, rule]) => rule);
    expect(kept.size).toBeGreaterThan(150);
    expect(dropped.length).toBeGreaterThan(1500);
    const wrong = dropped.filter((rule) => {
      const [selector = '', ...rest] = rule.split('{');
      const properties = postcss
        .parse(rest.join('{'))
        .nodes.map((node) => (node.type === 'decl' ? node.prop : ''));
      const isRead = properties.some((name) => !name.startsWith('--') || delivered.includes(`var(${name}`));
      return isRead && matchesSomething(selector, html);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps what a browser brings about by itself', () => {
    const kept = css(
      '<a href="/">a</a><dialog>d</dialog><details><summary>s</summary></details><p id="x" hidden="">p</p>',
      'a:hover{x:1}a:focus-visible{x:2}details[open]{x:3}p:target{x:4}dialog::backdrop{x:5}p:not(.y){x:6}dialog:popover-open{x:7}summary::marker{x:8}body:has(dialog[open]){x:9}:is(p,.y){x:10}p[hidden]{x:11}a[aria-current=page]{x:12}',
    );
    for (let n = 1; n <= 12; n += 1) expect(kept).toMatch(new RegExp(`\\{x:${n}\\}`));
  });

  it('drops a selector when any part of it can be met nowhere', () => {
    expect(
      css(
        '<p class="a">x</p>',
        '.a .b{x:1}.a:not(.b) em{x:2}:is(.b,em){x:3}p:has(em){x:4}#i{x:5}p[data-k]{x:6}p[class=z]{x:7}.a{x:8}',
      ),
    ).toBe('p[class=z]{x:7}.a{x:8}');
  });

  it('compares the values of attributes', () => {
    expect(
      css(
        '<a href="https://x.org/a.pdf" rel="me you">x</a>',
        'a[href^=http]{x:1}a[href$=".pdf"]{x:2}a[href*=zzz]{x:3}a[rel~=you]{x:4}a[rel~=yo]{x:5}',
      ),
    ).toBe('a[href^=http]{x:1}a[href$=\\.pdf]{x:2}a[rel~=you]{x:4}');
  });

  it('keeps classes that an island may add, by the element’s word', () => {
    const text = '.a{x:1}.b{x:2}.c{x:3}';
    expect(css('<p data-classes="a b">x</p>', text)).toBe('.a{x:1}.b{x:2}');
  });

  it('keeps keyframes, fonts and custom properties while something left names them', () => {
    const kept = css(
      '<p class="a"></p>',
      ':root{--a:var(--b);--b:f;--c:var(--d);--d:var(--c);--e:1}.a{animation:1s var(--a)}.z{color:var(--e)}@keyframes f{0%{color:var(--k)}}@keyframes g{0%{x:1}}:root{--k:red}@property --a{syntax:"*";inherits:false}@property --c{syntax:"*";inherits:false}@font-face{font-family:"F F";src:url(/f)}',
    );
    expect(kept).toMatchInlineSnapshot(
      `":root{--a:var(--b);--b:f}.a{animation:1s var(--a)}@keyframes f{0%{color:var(--k)}}:root{--k:red}@property --a{syntax:"*";inherits:false}"`,
    );
    expect(css('<p style="animation:1s f">x</p>', '@keyframes f{0%{x:1}}')).toContain('@keyframes f');
  });

  it('keeps custom properties that an attribute reads', () => {
    expect(css('<svg><path fill="var(--a)"></path></svg>', ':root{--a:red;--b:blue}')).toBe(':root{--a:red}');
  });

  it('never changes the rank of layers', () => {
    const reduced = (text: string) =>
      reduceSheet(parseSheet(text), pageFacts(parsePage(page('<p>x</p>')), false));
    expect(reduced('@layer a{em{x:1}}@layer b{p{x:2}}@layer a{p{x:3}}')).toBe(
      '@layer a;@layer b{p{x:2}}@layer a{p{x:3}}',
    );
    expect(reduced('@layer a,b;@layer a{em{x:1}}@layer b{em{x:2}}')).toBe('@layer a,b;');
    expect(reduced('@media print{@layer a{p{x:1}}}@layer a{em{x:1}}')).toBe(
      '@media print{@layer a{p{x:1}}}@layer a;',
    );
    expect(reduced('@layer a{@layer c{em{x:1}}@layer d{p{x:2}}}')).toBe(
      '@layer a{@layer c;@layer d{p{x:2}}}',
    );
  });

  it('reads rules within rules and under conditions', () => {
    expect(
      css(
        '<p class="a"><b>x</b></p>',
        '.a{x:1;& b{x:2}& em{x:3}@media print{x:4}}@media print{em{x:5}}@supports (display:grid){b{x:6}}@container (min-width:1px){em{x:7}}@page{margin:1cm}@view-transition{navigation:auto}',
      ),
    ).toMatchInlineSnapshot(
      `".a{x:1;& b{x:2}@media print{x:4}}@supports (display:grid){b{x:6}}@page{margin:1cm}@view-transition{navigation:auto}"`,
    );
  });

  it('keeps media queries in the form that older browsers read', () => {
    expect(css('<p>x</p>', '@media (width >= 40em){p{x:1}}')).toBe('@media (min-width:40em){p{x:1}}');
  });

  it('makes addresses absolute, as the stylesheet’s own address gives them', () => {
    const head = '<link rel="stylesheet" href="/w/_next/static/chunks/a.css?dpl=1"/>';
    const html = page(`<p>x</p>${head}`);
    const text =
      'p{--a:url(../media/a.png);background:var(--a),url("../media/b c.png"),image-set("../media/c.png" 1x,url(d.png) 2x);mask:url(#m);cursor:url(data:image/png;base64,AA==),auto;x:url(/e.png)}';
    expect(styleOf(deliver(html, { readCss: () => text, basePath: '/w' }))).toMatchInlineSnapshot(
      `"p{--a:url(/w/_next/static/media/a.png);background:var(--a),url(/w/_next/static/media/b%20c.png),image-set("/w/_next/static/media/c.png" 1x,url(/w/_next/static/chunks/d.png) 2x);cursor:url(data:image/png;base64,AA==),auto;x:url(/e.png);mask:url(#m)}"`,
    );
  });

  it('joins files and styles in their order, and takes a medium along', () => {
    const html = page('<p>x</p>', 'p{y:1}').replace(
      '</head>',
      '<link rel="stylesheet" href="/_next/static/a.css" media="print"><style>p{x:3}</style></head>',
    );
    expect(styleOf(deliver(html, { readCss: () => 'p{x:2}' }))).toBe('p{y:1}@media print{p{x:2}}p{x:3}');
  });

  it('cannot be left early by what it holds', () => {
    const link = '<link rel="stylesheet" href="/_next/static/a.css">';
    for (const text of [
      'p::before{content:"</style><b>"}',
      '@unknown </style><b>;',
      'p[a="</STYLE><b>"]{x:1}',
    ]) {
      const html = deliver(page(`${link}<p a="">x</p>`), { readCss: () => `${text}p{x:2}` });
      expect(html.match(/<\/style/gi), text).toHaveLength(1);
      expect(styleOf(html)).toMatch(/p\{x:2\}$/);
    }
  });

  it('is read once for a thousand pages', () => {
    const html = fixture('bootstrap.html');
    const text = bootstrap();
    deliver(html, { readCss: () => text });
    const start = performance.now();
    for (let n = 0; n < 20; n += 1) deliver(html, { readCss: () => text });
    expect((performance.now() - start) / 20).toBeLessThan(60);
  });
});
