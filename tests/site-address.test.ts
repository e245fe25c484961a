import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteUrl, siteUrlProblem } from '../app/site-facts';
import { loadWorkshop } from '../lib/content';

const content = 'tests/fixtures/workshops/minimal/content';
const { site } = loadWorkshop(content);

afterEach(() => vi.unstubAllEnvs());

/** What the site is called, and what is said of it, when `SITE_URL` is this. */
function named(address: string) {
  vi.stubEnv('SITE_URL', address);
  return { url: siteUrl({ ...site, url: 'https://own.example' }), problem: siteUrlProblem() };
}

describe('SITE_URL', () => {
  test('comes before the address in site.yaml, without the slash at its end', () => {
    expect(named('https://a.example/2030/')).toEqual({ url: 'https://a.example/2030', problem: undefined });
  });

  test.each(['', '  '])('counts as not set when it is "%s"', (address) => {
    expect(named(address)).toEqual({ url: 'https://own.example', problem: undefined });
  });

  test('that is no web address is told, and never read as one', () => {
    const { url, problem } = named('workshop.example.org');
    expect(url).toBe('https://own.example');
    expect(problem).toMatchInlineSnapshot(`
      "SITE_URL has no scheme: write https://workshop.example.org
        Set it to the address of the site, or leave it out."
    `);
    expect(named('ftp://a.example').problem).toMatchInlineSnapshot(`
      "SITE_URL begins with ftp: and a web address begins with https://, for example https://example.org/
        Set it to the address of the site, or leave it out."
    `);
  });

  test('ends npm run check, with which builds and exports begin, with its message', () => {
    const env = { ...process.env, CONTENT_DIR: content, SITE_URL: 'workshop.example.org' };
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/check.ts'];
    const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe(`${named('workshop.example.org').problem}\n`);
  });
});
