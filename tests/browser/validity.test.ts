import { describe, expect, test } from 'vitest';
import { hasJava, htmlValidateProblems, nuCheckerProblems } from '../support/html-validity';
import { sitePages } from '../support/sitemap';

const documents = new Map<string, string>();
for (const { name, url } of await sitePages({ unlisted: true })) {
  const response = await fetch(url);
  documents.set(name, await response.text());
}

describe('the HTML of every page is valid', () => {
  for (const [name, html] of documents) {
    test(`${name} by html-validate`, async () => {
      expect(await htmlValidateProblems(html)).toEqual([]);
    });
  }

  test.runIf(hasJava)("all of them by the W3C's checker", () => {
    expect(nuCheckerProblems(documents)).toEqual([]);
  });

  test('both find what is wrong with a document known to be bad', async () => {
    const bad =
      '<!DOCTYPE html><html lang="en"><head><title>Bad</title></head><body><p><div>x</div></p><img src="a"></body></html>';
    expect((await htmlValidateProblems(bad)).join()).toMatch(/wcag\/h37/);
    if (hasJava) expect(nuCheckerProblems(new Map([['bad', bad]])).join()).toMatch(/No “p” element in scope/);
  });
});
