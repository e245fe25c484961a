import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasJava, htmlValidateProblems, nuCheckerProblems } from '../support/html-validity';
import { sitePages } from '../support/sitemap';

const pages = await sitePages();
const withMissing = await sitePages({ missing: true });

describe('the HTML of every page is valid', () => {
  for (const { name, url } of withMissing) {
    test(`${name} by html-validate`, async () => {
      const response = await fetch(url);
      expect(await htmlValidateProblems(await response.text())).toEqual([]);
    });
  }

  test.runIf(hasJava)("all of them by the W3C's checker", () => {
    expect(nuCheckerProblems(pages.map(({ url }) => url))).toEqual([]);
  });

  test('both find what is wrong with a document known to be bad', async () => {
    const bad =
      '<!DOCTYPE html><html lang="en"><head><title>Bad</title></head><body><p><div>x</div></p><img src="a"></body></html>';
    expect((await htmlValidateProblems(bad)).join()).toMatch(/wcag\/h37/);
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-')), 'bad.html');
    fs.writeFileSync(file, bad);
    if (hasJava) expect(nuCheckerProblems([file]).join()).toMatch(/No “p” element in scope/);
  });
});
