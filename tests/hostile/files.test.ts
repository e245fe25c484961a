import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkWorkshop } from '../../lib/check';
import { readImageFiles } from '../../lib/images/image-files';
import { picturesAmong } from '../../lib/images/pictures';
import { formatProblem } from '../../lib/problem';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-files-'));
afterAll(() => fs.rmSync(folder, { recursive: true }), 60_000);

let home = '';
beforeEach(() => {
  home = fs.mkdtempSync(path.join(folder, 'home-'));
  fs.cpSync('tests/fixtures/workshops/minimal', home, { recursive: true });
});

const page = '---\ntitle: A\n---\n\nText.\n';
function write(name: string, bytes: string | Uint8Array = page): void {
  fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
  fs.writeFileSync(path.join(home, name), bytes);
}
function link(name: string, target: string): void {
  fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
  fs.symlinkSync(target, path.join(home, name));
}
async function check(content = 'content'): Promise<string[]> {
  const start = performance.now();
  const problems = await checkWorkshop(path.join(home, content), { drafts: true });
  expect(performance.now() - start).toBeLessThan(5000);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${home}/`, ''));
}

describe('a content folder', () => {
  test('that is not there, is a file, or is a link is one message', async () => {
    write('file', 'x');
    link('linked', 'content');
    expect(await check('nowhere')).toMatchInlineSnapshot(`
      [
        "nowhere:1:1  there is no such folder
        CONTENT_DIR names the folder that holds site.yaml; without it, that is content.",
      ]
    `);
    expect(await check('file')).toMatchInlineSnapshot(`
      [
        "file:1:1  this is a file, not a folder
        CONTENT_DIR names the folder that holds site.yaml; without it, that is content.",
      ]
    `);
    expect(await check('linked')).toMatchInlineSnapshot(`
      [
        "linked:1:1  this is a link, and links are not followed
        CONTENT_DIR names the folder that holds site.yaml; without it, that is content.",
      ]
    `);
  });

  test('with links in it is read without them, wherever they lead', async () => {
    link('content/pages/stolen.mdx', '/etc/passwd');
    link('content/pages/loop', '..');
    link('content/people', '/etc');
    link('content/pages/broken.mdx', 'nowhere');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "content/pages/broken.mdx:1:1  this is a link, and links are not followed
        Copy the file here instead of linking to it.",
        "content/pages/loop:1:1  this is a link, and links are not followed
        Copy the file here instead of linking to it.",
        "content/pages/stolen.mdx:1:1  this is a link, and links are not followed
        Copy the file here instead of linking to it.",
        "content/people:1:1  this is a link, and links are not followed
        Copy the file here instead of linking to it.",
      ]
    `);
  });

  test('whose site.yaml is a link or a folder says so once', async () => {
    fs.rmSync(path.join(home, 'content/site.yaml'));
    link('content/site.yaml', '/etc/hostname');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "content/site.yaml:1:1  this is a link, and links are not followed
        Copy the file here instead of linking to it.",
      ]
    `);
    fs.rmSync(path.join(home, 'content/site.yaml'));
    write('content/site.yaml/a.txt');
    expect((await check())[0]).toContain('site.yaml:1:1  this is a folder');
  });

  test('with a file of 10 MB, and with one of many short lines, is refused by size', async () => {
    write('content/pages/big.mdx', page + 'word '.repeat(2_000_000));
    write('content/dates.yaml', '- a\n'.repeat(100_000));
    expect(await check()).toMatchInlineSnapshot(`
      [
        "content/dates.yaml:1:1  this is longer than 300,000 characters
        Settings are short: move long texts below the front matter of a page.",
        "content/pages/big.mdx:1:1  this file has 10.0 MB, and 1 MB is the most
        Divide it into several files; pictures go to public/.",
      ]
    `);
  });

  test('with 2,000 pages is read', { timeout: 300_000 }, async () => {
    for (let index = 0; index < 2_000; index += 1)
      write(`content/pages/p${index}.mdx`, '---\ntitle: A\n---\n');
    expect(await checkWorkshop(path.join(home, 'content'))).toEqual([]);
  });

  test('with bytes that are no text names what they are', async () => {
    write('content/pages/a.mdx', Buffer.from(page, 'utf16le'));
    write('content/pages/b.mdx', Buffer.from(`\uFEFF${page}`, 'utf16le'));
    write('content/pages/c.mdx', Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'));
    write('content/pages/d.mdx', 'PK\x03\x04\0\0');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "content/pages/a.mdx:1:1  this file holds a NUL byte, so it is not text
        Save it as UTF-8 text.",
        "content/pages/b.mdx:1:1  this file is saved as UTF-16
        Save it as UTF-8.",
        "content/pages/c.mdx:1:1  this file is not saved as UTF-8
        Save it as UTF-8.",
        "content/pages/d.mdx:1:1  this file holds a NUL byte, so it is not text
        Save it as UTF-8 text.",
      ]
    `);
  });
});

describe('the name of a file', () => {
  test.each([
    ['Call for Papers', 'call-for-papers'],
    ['Übersicht', 'ubersicht'],
    ['straße', 'strasse'],
    ['cafe\u0301', 'cafe'],
    ['🎉 party', 'party'],
    ['🎉', 'a-name-in-latin-letters'],
    ['程序', 'a-name-in-latin-letters'],
    ['a..b', 'a-b'],
    ['a%2e%2e', 'a-2e-2e'],
    ['-rf', 'rf'],
    ['$(id)', 'id'],
    ['a\'b"c', 'a-b-c'],
  ])('%j is a message with the new name', async (name, instead) => {
    write(`content/pages/${name}.mdx`);
    expect((await check()).join('\n')).toContain(`poor address\n  Rename it to ${instead}.mdx`);
  });

  test.each(['con', 'aux', 'nul', 'com1'])('"%s" is none that Windows could check out', async (name) => {
    write(`content/people/${name}.mdx`, '---\nname: A\n---\n');
    expect((await check()).join('\n')).toContain(`Windows has no files that are called "${name}"`);
  });

  test('is held to in people as well, which have no folders', async () => {
    write('content/people/Ada Lovelace.mdx', '---\nname: A\n---\n');
    write('content/people/team/bob.mdx', '---\nname: B\n---\n');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "content/people/Ada Lovelace.mdx:1:1  the name of this file makes a poor address
        Rename it to ada-lovelace.mdx",
        "content/people/team/bob.mdx:1:1  no folders stand in this folder
        Move it up, as bob.mdx",
      ]
    `);
  });

  test.each(['files/a', '_next', 'api', '404', 'sitemap.xml', 'images'])(
    '"%s" is not an address of a page',
    async (name) => {
      write(`content/pages/${name}.mdx`);
      expect((await check()).join('\n')).toContain(`is an address of the site's own`);
    },
  );

  test('collides where it differs only in case, in how an accent is written, or in index', async () => {
    write('content/pages/a.mdx');
    write('content/pages/a/index.mdx');
    write('content/pages/A.mdx');
    write('content/pages/caf\u00e9.mdx');
    write('content/pages/cafe\u0301.mdx');
    const problems = (await check()).filter((one) => !one.includes('poor address'));
    expect(problems).toMatchInlineSnapshot(`
      [
        "content/pages/a.mdx:1:1  this file and content/pages/A.mdx are one file on some computers
        Their names differ only in capital letters or accents: rename one of them.",
        "content/pages/a/index.mdx:1:1  this file and content/pages/a.mdx both have the address /a
        Rename one of them.",
        "content/pages/café.mdx:1:1  this file and content/pages/café.mdx are one file on some computers
        Their names differ only in capital letters or accents: rename one of them.",
      ]
    `);
  });

  test('that nobody reads is a warning, but for those that lie everywhere', async () => {
    write('content/pages/program.md');
    write('content/.DS_Store', 'x');
    write('content/README.md', 'x');
    write('content/page/x.mdx');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "content/page/x.mdx:1:1  warning: nothing reads this file
        Pages are content/pages/….mdx, people content/people/….mdx; pictures and documents lie in public/.",
        "content/pages/program.md:1:1  warning: nothing reads this file
        Call it .mdx, in small letters.",
      ]
    `);
  });
});

describe('the public folder', () => {
  test('is read without following links', async () => {
    write('public/images/a.txt', 'x');
    link('public/images/root', '/');
    link('public/images/loop', '.');
    link('public/passwd.txt', '/etc/passwd');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "public/images/a.txt:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /images/a.txt, delete it, or write into site.yaml
        # allow unused-file in public/images/a.txt: … with the reason",
        "public/images/loop:1:1  this is a link, and links are not followed
        Copy what it leads to instead of linking to it.",
        "public/images/root:1:1  this is a link, and links are not followed
        Copy what it leads to instead of linking to it.",
        "public/passwd.txt:1:1  this is a link, and links are not followed
        Copy what it leads to instead of linking to it.",
      ]
    `);
    const files = await readImageFiles({ publicFolder: path.join(home, 'public') });
    expect(picturesAmong(files)).toEqual([]);
  });

  test('that is a link itself is not read at all', async () => {
    link('public', '/etc');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "public:1:1  this is a link, and links are not followed
        Copy what it leads to instead of linking to it.",
      ]
    `);
  });

  test('holds nothing that a browser runs', async () => {
    for (const name of ['a.html', 'b.JS', 'c.xhtml', 'd.xml', 'e.pdf', 'f.csv', 'CNAME', '.nojekyll'])
      write(`public/${name}`, 'x');
    expect(await check()).toMatchInlineSnapshot(`
      [
        "public/a.html:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /a.html, delete it, or write into site.yaml
        # allow unused-file in public/a.html: … with the reason",
        "public/a.html:1:1  a browser may run what is in a file that ends in .html
        Write it as a page in content/pages/, or save it as PDF or ZIP.",
        "public/b.JS:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /b.JS, delete it, or write into site.yaml
        # allow unused-file in public/b.JS: … with the reason",
        "public/b.JS:1:1  a browser may run what is in a file that ends in .js
        Write it as a page in content/pages/, or save it as PDF or ZIP.",
        "public/c.xhtml:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /c.xhtml, delete it, or write into site.yaml
        # allow unused-file in public/c.xhtml: … with the reason",
        "public/c.xhtml:1:1  a browser may run what is in a file that ends in .xhtml
        Write it as a page in content/pages/, or save it as PDF or ZIP.",
        "public/d.xml:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /d.xml, delete it, or write into site.yaml
        # allow unused-file in public/d.xml: … with the reason",
        "public/d.xml:1:1  a browser may run what is in a file that ends in .xml
        Write it as a page in content/pages/, or save it as PDF or ZIP.",
        "public/e.pdf:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /e.pdf, delete it, or write into site.yaml
        # allow unused-file in public/e.pdf: … with the reason",
        "public/f.csv:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
        Link to it with /f.csv, delete it, or write into site.yaml
        # allow unused-file in public/f.csv: … with the reason",
      ]
    `);
  });
});
