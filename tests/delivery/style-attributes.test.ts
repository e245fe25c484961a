import { describe, expect, it } from 'vitest';
import { deliver, page, styleOf } from './sample';

describe('a style attribute', () => {
  it('becomes one class for each text of declarations', () => {
    const html = deliver(
      page(
        '<p class="a" style="color: red; width:50%">x</p><p style="color:red;width:50%;">y</p><p style="margin:0">z</p>',
      ),
    );
    const [, name] = /<p class="a (s\w+)">x/.exec(html) ?? [];
    expect(html).toContain(`<p class="${name}">y</p>`);
    expect(html).not.toContain(' style=');
    expect(styleOf(html)).toMatchInlineSnapshot(
      `".s2ncbj:not(#_){color:red;width:50%}.s49ux7:not(#_){margin:0}"`,
    );
  });

  it('outranks a selector of any layer and of many classes', () => {
    expect(styleOf(deliver(page('<p class="a b" style="color:red">x</p>', '.a.b{color:#00f}')))).toMatch(
      /^\.a\.b\{color:#00f\}\.s\w+:not\(#_\)\{color:red\}$/,
    );
  });

  it('never takes a name that is taken', () => {
    const [, name = ''] = /class="(s\w+)"/.exec(deliver(page('<p style="color:red">x</p>'))) ?? [];
    const html = deliver(page(`<b class="${name}">y</b><p style="color:red">x</p>`));
    expect(name).not.toBe('');
    expect(html).not.toContain(`<p class="${name}">`);
    expect(html).toMatch(/<p class="s\w+">/);
  });

  it.each([
    'color:red}body{display:none',
    'color:red;@import "https://e.org"',
    'background:url(https://e.org/a)',
    'background:url(//e.org/a)',
    'background:u\\72l(https://e.org/a)',
    'content:"</style><b>"',
    'color:red{',
    'behavior:url(javascript:x)',
    'content:"',
  ])('is dropped safely when it is %s', (style) => {
    const html = deliver(page(`<p style="${style.replaceAll('"', '&quot;')}">x</p>`));
    expect(html).not.toMatch(/e\.org|display:none|<b>|style="|javascript/);
    expect(html).toContain('>x</p>');
  });

  it('keeps the declarations beside one that must go', () => {
    expect(styleOf(deliver(page('<p style="background:url(https://e.org/a);color:red">x</p>')))).toMatch(
      /\{color:red\}$/,
    );
  });
});
