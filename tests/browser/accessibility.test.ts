import { describe, expect, test } from 'vitest';
import { aceViolations, axeViolations, violations } from '../support/accessibility';
import { sitePages } from '../support/sitemap';
import { useReader } from '../support/visit';

const pages = await sitePages({ unlisted: true });
describe('accessibility by two engines (WCAG 2.2 AA)', () => {
  const visit = useReader();

  for (const { name, url } of pages) {
    test(`${name} has no violation, light and wide, dark and narrow`, async () => {
      expect(await visit(url, {}, ({ page }) => violations(page))).toEqual([]);
    });
  }

  test('both engines find what is wrong with a page known to be bad', async () => {
    const bad =
      '<html><body><img src="data:,"><a href="/"></a><p style="color:#ccc;background:#fff">pale</p></body></html>';
    const found = await visit('/', {}, async ({ page }) => {
      await page.goto('about:blank');
      await page.setContent(bad);
      return { axe: await axeViolations(page), ace: await aceViolations(page) };
    });
    expect(found.axe.join()).toMatch(/image-alt/);
    expect(found.axe.join()).toMatch(/color-contrast/);
    expect(found.ace.join()).toMatch(/img_alt_valid/);
    expect(found.ace.join()).toMatch(/text_contrast_sufficient/);
  });
});
