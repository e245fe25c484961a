import { describe, expect, inject, test } from 'vitest';
import { hasJava, htmlValidateProblems, nuCheckerProblems } from '../support/html-validity';
import { sitemapPaths } from '../support/sitemap';

const paths = [...(await sitemapPaths()), '/no-such-page'];

async function htmlOf(path: string): Promise<string> {
  const response = await fetch(inject('origin') + path);
  return response.text();
}

describe('the HTML of every page is valid', () => {
  for (const path of paths) {
    test(`${path} by html-validate`, async () => {
      expect(await htmlValidateProblems(await htmlOf(path))).toEqual([]);
    });

    test.runIf(hasJava)(`${path} by the W3C's checker`, async () => {
      expect(nuCheckerProblems(await htmlOf(path))).toEqual([]);
    });
  }

  test('both find what is wrong with a document known to be bad', async () => {
    const bad = '<!DOCTYPE html><html lang="en"><head><title>Bad</title></head><body><p><div>x</div></p><img src="a"></body></html>';
    expect((await htmlValidateProblems(bad)).join()).toMatch(/element-permitted-content|wcag\/h37/);
    if (hasJava) expect(nuCheckerProblems(bad).join()).toMatch(/No “p” element in scope/);
  });
});
