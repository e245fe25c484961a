import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile, moveToFolder, nginxConfig, ownHeaders } from '../../lib/delivery';
import { nextHeaders } from '../../lib/delivery/headers.js';
import { strayAddresses } from '../hosts/stray-addresses';
import { deliver, page, policyOf } from './sample';

describe('headers', () => {
  test.each([
    ['/', 'public, max-age=0, must-revalidate', 'same-origin', undefined],
    ['/papers/1', 'public, max-age=0, must-revalidate', 'same-origin', undefined],
    ['/images/a.png', 'public, max-age=3600', 'same-origin', undefined],
    ['/_next/static/media/a.woff2', 'public, max-age=31536000, immutable', 'same-origin', undefined],
    ['/files/images/a-720.avif', 'public, max-age=31536000, immutable', 'same-origin', undefined],
    ['/files/islands/search.js', 'public, max-age=0, must-revalidate', 'same-origin', undefined],
    ['/files/programme.ics', 'public, max-age=300', 'cross-origin', '*'],
    ['/files/share/index.png', 'public, max-age=300', 'cross-origin', '*'],
  ])('of %s', (address, caching, policy, origin) => {
    const headers = Object.fromEntries(ownHeaders(address).map(({ key, value }) => [key, value]));
    expect(headers['Cache-Control']).toBe(caching);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(policy);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
  });

  test('bind this host alone', () => {
    const all = JSON.stringify(nextHeaders());
    expect(all).toContain('"Strict-Transport-Security","value":"max-age=63072000"');
    expect(all).not.toMatch(/preload|includeSubDomains/);
  });

  test('in _headers are given by one rule each, but for the policy', () => {
    const text = headersFile([
      'index.html',
      'a.html',
      'files/a.ics',
      'files/islands/b.js',
      'images/c.png',
      'd/e.html',
    ]);
    const rules = text
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n'));
    expect(rules.map(([path]) => path)).toEqual([
      '/*',
      '/',
      '/:page',
      '/d/*',
      '/files/a.ics',
      '/files/islands/*',
      '/images/*',
    ]);
    const [all = [], ...others] = rules;
    const general = all.slice(1).map((line) => line.split(':')[0]);
    const special = others.flatMap((rule) => rule.slice(1).map((line) => line.split(':')[0]));
    expect(special.filter((name) => general.includes(name))).toEqual(['  Content-Security-Policy']);
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  });

  test('of nginx are those of docs/nginx.conf', () => {
    expect(fs.readFileSync('docs/nginx.conf', 'utf8')).toBe(nginxConfig());
  });
});

describe('the redirect of nginx', () => {
  const [, source = ''] = /location ~ (\S+) \{\n\s+return 308 /.exec(nginxConfig()) ?? [];
  // nginx decodes an address before it looks, and its patterns are of bytes.
  const pageOf = (address: string) => new RegExp(source).exec(unescape(address))?.groups?.page;

  test.each(['a', 'papers', 'archive/2030', 'people/ada-lovelace', '2.0/b', 'b%C3%BCcher'])(
    'takes the slash from /%s/',
    (page) => expect(pageOf(`/${page}/`)).toBe(unescape(page)),
  );

  test.each(strayAddresses)('leaves %s alone', (address) => expect(pageOf(address)).toBeUndefined());
});

describe('a page in a folder of its host', () => {
  const body =
    '<a href="/">Home</a> <a href="/b#c">B</a> <a href="#d">D</a> <a href="https://x.example/">X</a> <a href="//y.example/">Y</a>' +
    '<img src="/a.png" srcset="/a.png 1x, /a-2.png 2x" alt="A"><form action="/search"></form>' +
    '<script type="speculationrules">{"prefetch":[{"where":{"href_matches":"/*"}}]}</script>';
  const before = deliver(page(body, 'body{background:url(/dot.png)}'));
  const after = moveToFolder(before, '/repo');

  test('names what lies there, and nothing else differs', () => {
    expect(after).toContain('<a href="/repo/">Home</a> <a href="/repo/b#c">B</a> <a href="#d">D</a>');
    expect(after).toContain('<a href="https://x.example/">X</a> <a href="//y.example/">Y</a>');
    expect(after).toContain('src="/repo/a.png" srcset="/repo/a.png 1x, /repo/a-2.png 2x"');
    expect(after).toContain('action="/repo/search"');
    expect(after).toContain('"href_matches":"/repo/*"');
    expect(after).toMatch(/url\("?\/repo\/dot\.png/);
    const unhashed = (html: string) => html.replaceAll(/sha256-[^']+/g, '');
    expect(unhashed(after.replaceAll('/repo/', '/'))).toBe(unhashed(before));
  });

  test('is let load its style and its rules by its policy', () => {
    const [was, is] = [policyOf(before), policyOf(after)];
    expect(is['style-src']).toMatch(/^'sha256-/);
    expect(is['style-src']).not.toBe(was['style-src']);
    expect(is['script-src']).not.toBe(was['script-src']);
    expect(deliver(after, { basePath: '/repo' })).toBe(after);
  });

  test('leads on from there when it has moved', () => {
    const moved = moveToFolder('<meta http-equiv="refresh" content="0; url=/b">', '/repo');
    expect(moved).toContain('content="0; url=/repo/b"');
  });
});
