import { describe, expect, it } from 'vitest';
import { html, read } from './tags';

describe('the outline', () => {
  it('lists tags, links, pictures and headings with their places', () => {
    const text =
      '# T *i*\n\n<Card title="x" header="see [y](/y)">\n\n## Sub {#own}\n\n![alt](/a.png)\n\n</Card>\n\n[l](/l) <https://e.org> <a href="/h">H</a> <img src="/i" alt="I"> [r]\n\n[r]: /r\n\n<h3>Raw</h3>';
    expect(read(text, 10).outline).toMatchInlineSnapshot(`
      {
        "files": [],
        "headings": [
          {
            "depth": 1,
            "id": "t-i",
            "label": "T i",
            "place": {
              "column": 1,
              "file": "page.mdx",
              "line": 10,
            },
            "text": "T i",
          },
          {
            "depth": 2,
            "id": "own",
            "label": "Sub",
            "place": {
              "column": 1,
              "file": "page.mdx",
              "line": 14,
            },
            "text": "Sub",
          },
          {
            "depth": 3,
            "id": "raw",
            "label": "Raw",
            "place": {
              "column": 1,
              "file": "page.mdx",
              "line": 24,
            },
            "text": "Raw",
          },
        ],
        "ids": [
          "t-i",
          "own",
          "raw",
        ],
        "images": [
          {
            "alt": "alt",
            "place": {
              "column": 1,
              "file": "page.mdx",
              "line": 16,
            },
            "src": "/a.png",
          },
          {
            "alt": "I",
            "place": {
              "column": 44,
              "file": "page.mdx",
              "line": 20,
            },
            "src": "/i",
          },
        ],
        "links": [
          {
            "href": "/y",
            "place": {
              "column": 29,
              "file": "page.mdx",
              "line": 12,
            },
            "text": "y",
          },
          {
            "href": "/l",
            "place": {
              "column": 1,
              "file": "page.mdx",
              "line": 20,
            },
            "text": "l",
          },
          {
            "href": "https://e.org",
            "place": {
              "column": 9,
              "file": "page.mdx",
              "line": 20,
            },
            "text": "https://e.org",
          },
          {
            "href": "/h",
            "place": {
              "column": 25,
              "file": "page.mdx",
              "line": 20,
            },
            "text": "H",
          },
          {
            "href": "/r",
            "place": {
              "column": 67,
              "file": "page.mdx",
              "line": 20,
            },
            "text": "r",
          },
        ],
        "tags": [
          {
            "attributes": {
              "header": "see [y](/y)",
              "title": "x",
            },
            "name": "Card",
            "place": {
              "column": 1,
              "file": "page.mdx",
              "line": 12,
            },
          },
        ],
      }
    `);
  });

  it('counts lines and columns as an editor does, with any line ending and a byte order mark', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const { problems } = read(`\uFEFFa${ending}${ending}\t😀 <Figre />`, 5);
      expect(problems).toMatchObject([{ file: 'page.mdx', line: 7, column: 5, rule: 'tag-unknown' }]);
      expect(read(`\uFEFF<Card${ending}${ending}x <Card`).problems).toMatchObject([
        { line: 1, column: 1 },
        { line: 3, column: 3 },
      ]);
    }
  });
});

describe('headings', () => {
  it('have ids that are unique and stay', async () => {
    expect(
      await html('## Call\n\n## Call\n\n## Other {#call-2}\n\n## Call\n\n## ???\n\n## Über uns {not an id}'),
    ).toBe(
      '<h2 id="call">Call</h2>\n<h2 id="call-1">Call</h2>\n<h2 id="call-2">Other</h2>\n<h2 id="call-3">Call</h2>\n<h2 id="section">???</h2>\n<h2 id="über-uns-not-an-id">Über uns {not an id}</h2>',
    );
  });

  it('may not share an id that somebody chose', () => {
    expect(read('## A {#x}\n\n## B {#x}\n\n<div id="x">c</div>').problems).toMatchObject([
      { rule: 'id-twice', line: 3 },
      { rule: 'id-twice', line: 5 },
    ]);
  });
});

describe('Markdown', () => {
  it('has tables, tasks, strikethrough and footnotes', async () => {
    const out = await html('| a |\n|--:|\n| b |\n\n- [x] done\n\n~~x~~ y[^1]\n\n[^1]: Note <b>z</b>');
    expect(out).toContain('<td style="text-align:right">b</td>');
    expect(out).toContain('<input type="checkbox" disabled="" checked=""/> done');
    expect(out).toContain('<del>x</del>');
    expect(out).toContain('<p>Note <b>z</b> <a href="#user-content-fnref-1"');
  });
});
