import { describe, expect, test } from 'vitest';
import { judgeDrawing } from '../../lib/check/foreign/svg-contents';
import fs from 'node:fs';

const wrap = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;
const messages = (text: string) => judgeDrawing(text).map(({ message }) => message);

describe('a drawing', () => {
  test.each([
    ['shapes', '<g fill="red"><path d="M0 0h1"/><text x="1">T &amp; U</text></g>'],
    [
      'gradients and masks within itself',
      '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" mask="url(\'#b\')"/>',
    ],
    ['uses of its own parts', '<use href="#a"/><use xlink:href="#b"/>'],
    ['a style', '<style>.a { fill: url(#x) } /* url(http://x) */</style>'],
    ['a picture in itself', '<image href="data:image/png;base64,AAAA"/>'],
    [
      'what Inkscape notes',
      '<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:href="x" onload="x"/>',
    ],
    ['a link', '<a href="https://example.org"><text>x</text></a>'],
    ['movement', '<rect><animate attributeName="x" from="0" to="9"/></rect>'],
  ])('may hold %s', (_what, inside) => {
    expect(messages(wrap(inside))).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    '<rect onclick="alert(1)"/>',
    '<rect ONLOAD="alert(1)"/>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="//x"/>',
    '<use href="https://evil.example/a.svg#b"/>',
    '<use xlink:href="data:image/svg+xml,x#b"/>',
    '<use y:href="//evil.example" xmlns:y="http://www.w3.org/1999/xlink"/>',
    '<image href="https://evil.example/a.png"/>',
    '<image href="data:image/svg+xml,&lt;svg/&gt;"/>',
    '<feImage href="http://evil.example"/>',
    '<a href="java&#9;script:alert(1)"><text>x</text></a>',
    '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
    '<a><animate attributeName="xlink:href" values="javascript:alert(1)"/></a>',
    '<rect><set attributeName="onclick" to="alert(1)"/></rect>',
    '<rect fill="url(https://evil.example#a)"/>',
    '<rect style="fill: u\\72l(//evil.example)"/>',
    '<style>@import "//evil.example/a.css";</style>',
    '<style><![CDATA[* { background: url(//evil.example) }]]></style>',
    '<handler type="text/javascript">alert(1)</handler>',
    '<math xmlns="http://www.w3.org/1998/Math/MathML"/>',
    '<rect>',
  ])('may not hold %s', (inside) => {
    expect(messages(wrap(inside))).not.toEqual([]);
  });

  test('declares no entities, loads no style sheet, and says that it is UTF-8', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(messages(`${bomb}${wrap('<text>&b;</text>')}`)).toContain('this drawing declares entities');
    expect(messages(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wrap('')}`)).not.toEqual([]);
    expect(messages(`<?xml-stylesheet href="//evil.example/a.xsl"?>${wrap('')}`)).not.toEqual([]);
    expect(messages(`<?xml version="1.0" encoding="UTF-7"?>${wrap('')}`)).not.toEqual([]);
    expect(
      messages(
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${wrap('')}`,
      ),
    ).toEqual([]);
  });

  test('tells where what it may not hold stands', () => {
    expect(judgeDrawing(wrap('\n  <path d=""/>\n  <script>x</script>'))).toMatchInlineSnapshot(`
      [
        {
          "column": 11,
          "hint": "Delete it, or export the drawing again as "plain" or "optimized" SVG.",
          "line": 3,
          "message": "<script> may not stand in a drawing",
        },
      ]
    `);
  });

  test('is looked at quickly, however deep and however long', () => {
    const start = performance.now();
    judgeDrawing(wrap('<g>'.repeat(100_000)));
    judgeDrawing(wrap(`<rect style="${'url( '.repeat(100_000)}"/>`));
    judgeDrawing(wrap(`<style>${'/*'.repeat(100_000)}</style>`));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('of this site is harmless', () => {
    expect(judgeDrawing(fs.readFileSync('public/icon.svg', 'utf8'))).toEqual([]);
  });
});
