import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverBuild, exportSite } from '../../lib/delivery';
import { fixture } from './sample';

let folder: string;
const put = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
};
const text = (file: string) => readFile(path.join(folder, file), 'utf8');
const flight = '1:"$Sreact.fragment"\n0:{"P":null}\n';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'delivery-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a build', () => {
  beforeEach(async () => {
    for (const css of ['main.css', 'card.css']) await put(`static/chunks/${css}`, fixture(css));
    await put('server/app/index.html', fixture('page.html'));
    await put('server/app/a/b.html', fixture('page.html'));
    for (const name of ['a/b.rsc', 'a/b.segments/a.segment.rsc', 'other.rsc'])
      await put(`server/app/${name}`, flight);
    await put(
      'server/app/a/b.meta',
      JSON.stringify({
        status: 404,
        headers: { Link: '</_next/static/chunks/x.js>; rel=preload', other: '1' },
      }),
    );
    await put('server/pages/500.html', fixture('error.html'));
  });

  it('is delivered whole: pages, error pages, and no header that loads what is gone', async () => {
    const report = await deliverBuild(folder);
    expect(report.pages.sort()).toEqual(['/', '/500', '/a/b']);
    expect(report.bytesAfter).toBeLessThan(report.bytesBefore);
    expect(await text('server/app/a/b.html')).toContain('Content-Security-Policy');
    expect(JSON.parse(await text('server/app/a/b.meta'))).toEqual({ status: 404, headers: { other: '1' } });
  });

  it('says nothing to the client that its pages no longer have', async () => {
    await deliverBuild(folder);
    expect(await text('server/app/a/b.rsc')).toBe('');
    expect(await text('server/app/a/b.segments/a.segment.rsc')).toBe('');
    expect(await text('server/app/other.rsc')).toBe(flight);
  });

  it('finds nothing to do a second time', async () => {
    await deliverBuild(folder);
    const before = await text('server/app/index.html');
    const report = await deliverBuild(folder);
    expect(report).toMatchObject({ pages: [], bytesBefore: 0 });
    expect(report.left.length).toBe(3);
    expect(await text('server/app/index.html')).toBe(before);
  });

  it('leaves a route that keeps its runtime', async () => {
    const report = await deliverBuild(folder, { withRuntime: ['/a/b'] });
    expect(report.left).toEqual(['/a/b']);
    expect(await text('server/app/a/b.html')).toBe(fixture('page.html'));
    expect(await text('server/app/a/b.meta')).toContain('preload');
    expect(await text('server/app/a/b.rsc')).toBe(flight);
  });

  it('is not touched when one page cannot be delivered, and the message names the file', async () => {
    await put(
      'server/app/z.html',
      fixture('streamed.html').replace('</body>', '<script>self.__next_f.push([0])</script></body>'),
    );
    await expect(deliverBuild(folder)).rejects.toThrow(/z\.html: \/z: a Suspense boundary/);
    expect(await text('server/app/index.html')).toBe(fixture('page.html'));
    expect((await readdir(path.join(folder, 'server/app'))).filter((name) => name.endsWith('.tmp'))).toEqual(
      [],
    );
  });

  it('is refused when a stylesheet is not one of the build', async () => {
    await put(
      'server/app/index.html',
      fixture('page.html').replaceAll('/_next/static/chunks/main.css', 'https://cdn.example.org/a.css'),
    );
    await expect(deliverBuild(folder)).rejects.toThrow('cdn.example.org');
  });
});

describe('a static export', () => {
  beforeEach(async () => {
    await put('dist/static/chunks/a.js', 'x');
    await put('dist/static/media/dot.png', 'picture');
    await put('dist/server/app/index.html', 'home');
    await put('dist/server/app/a/b.html', 'page');
    await put('dist/server/app/a/b.rsc', flight);
    await put('dist/server/app/_not-found.html', 'nothing here');
    await put('dist/server/app/_global-error.html', 'broken');
    await put('dist/server/app/sitemap.xml.body', '<urlset/>');
    await put('dist/server/app/sitemap.xml.meta', '{}');
    await put('public/images/team.png', 'team');
    await put('out/yesterday.html', 'old');
  });

  const run = () => {
    const at = (name: string) => path.join(folder, name);
    return exportSite({ dist: at('dist'), publicFolders: [at('public')], out: at('out') });
  };

  it('holds the pages, the answers of handlers, the public files, the media and what hosts read, and nothing else', async () => {
    expect(await run()).toBe(8);
    const names = await readdir(path.join(folder, 'out'), { recursive: true });
    const files = names.filter((name) => /\.\w+$/.test(name));
    expect(files.sort()).toEqual([
      '.nojekyll',
      '404.html',
      '_next/static/media/dot.png',
      'a/b.html',
      'images/team.png',
      'index.html',
      'sitemap.xml',
    ]);
    expect(await text('out/404.html')).toBe('nothing here');
    expect(names).toContain('_headers');
    expect(await readdir(folder)).not.toContain('out-new');
  });

  it('stands beside until it is whole: when it fails, the last one is still there', async () => {
    await rm(path.join(folder, 'dist/server'), { recursive: true });
    await expect(run()).rejects.toThrow('holds no build of the site');
    expect(await text('out/yesterday.html')).toBe('old');
  });
});
