import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { formatUrl } from 'next/dist/shared/lib/router/utils/format-url.js';
import { prepareDestination } from 'next/dist/shared/lib/router/utils/prepare-destination.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeRedirects } from '../../lib/delivery/redirect-files';
import { nextRedirects } from '../../lib/delivery/redirects.js';
import { htmlValidateProblems } from '../support/html-validity';
import { siteWith, temporaryWorkshop } from '../support/temporary-workshop';

describe('the server', () => {
  test('follows each redirect for good, and takes every letter as it is', () => {
    const entries = {
      '/cfp': '/call-for-papers#dates',
      '/über': '/über?x=1',
      '/away.html': 'https://away.example:8080/Foo_(bar):baz?a=b%20c*:d#(e)',
    };
    for (const { destination } of nextRedirects(entries)) {
      const prepared = prepareDestination({ appendParamsToQuery: false, destination, params: {}, query: {} });
      expect(formatUrl(prepared.parsedDestination)).toBe(destination);
    }
    expect(nextRedirects(entries)).toMatchInlineSnapshot(`
      [
        {
          "destination": "/call-for-papers#dates",
          "permanent": true,
          "source": "/cfp",
        },
        {
          "destination": "/%C3%BCber?x=1",
          "permanent": true,
          "source": "/%C3%BCber",
        },
        {
          "destination": "https://away.example:8080/Foo_%28bar%29%3Abaz?a=b%20c*:d#%28e%29",
          "permanent": true,
          "source": "/away.html",
        },
      ]
    `);
  });

  test('leaves out what is no redirect', () => {
    const entries = {
      cfp: '/a',
      '/a/:b*': '/c',
      '/b': 3,
      '/c': '//evil.example',
      '/d': 'javascript:alert(1)',
    };
    for (const one of [entries, undefined, null, 'text', ['/a']]) expect(nextRedirects(one)).toEqual([]);
  });

  const configured = async (root: string) => {
    vi.resetModules();
    vi.stubEnv('CONTENT_DIR', root);
    const { default: config } = await import('../../next.config.js');
    return config('phase-production-build').redirects?.();
  };
  afterEach(() => vi.unstubAllEnvs());

  test('reads them from the site.yaml of the workshop that is served', async () => {
    const root = temporaryWorkshop({ 'site.yaml': siteWith('redirects: { /cfp: / }') });
    expect(await configured(root)).toEqual([{ source: '/cfp', destination: '/', permanent: true }]);
  });

  test.each(['a: [', 'text', '', '- a'])('starts without them when site.yaml is %j', async (text) => {
    expect(await configured(temporaryWorkshop({ 'site.yaml': text }))).toEqual([]);
  });
});

describe('a static site', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redirects-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const text = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const write = (entries: Record<string, string>) =>
    writeRedirects(folder, {
      entries,
      origin: 'https://w.example',
      lang: 'en',
      words: 'This page has moved to',
    });

  test('has a page without scripts for each redirect', async () => {
    write({ '/cfp': '/call-for-papers#dates', '/2023/venue.html': 'https://away.example/?a=1&b="<x>' });
    expect(text('cfp.html')).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="refresh" content="0; url=/call-for-papers#dates">
      <link rel="canonical" href="https://w.example/call-for-papers">
      <title>This page has moved to /call-for-papers#dates</title>
      </head>
      <body>
      <h1>This page has moved to <a href="/call-for-papers#dates">/call-for-papers#dates</a></h1>
      </body>
      </html>
      "
    `);
    expect(text('2023/venue.html')).toContain('url=https://away.example/?a=1&amp;b=%22%3Cx%3E"');
    for (const name of ['cfp.html', '2023/venue.html'])
      expect(await htmlValidateProblems(text(name))).toEqual([]);
  });

  test('sends a page, not a file, for a file that moved', () => {
    write({ '/cfp.pdf': '/call-for-papers' });
    expect(text('cfp.pdf/index.html')).toContain('href="/call-for-papers"');
  });

  test('tells Netlify and Cloudflare, after what the workshop tells them itself', () => {
    fs.writeFileSync(path.join(folder, '_redirects'), '/own /page 302');
    write({ '/cfp': '/call-for-papers', '/über': '/x%20y' });
    expect(text('_redirects')).toBe('/own /page 302\n/cfp /call-for-papers 301\n/%C3%BCber /x%20y 301\n');
  });

  test('keeps a page that is there, and says nothing when nothing moved', () => {
    fs.writeFileSync(path.join(folder, 'index.html'), 'home');
    write({ '/index': '/cfp' });
    expect(text('index.html')).toBe('home');
    fs.rmSync(path.join(folder, '_redirects'));
    write({});
    expect(fs.readdirSync(folder)).toEqual(['index.html']);
  });
});
