import { describe, expect, test } from 'vitest';
import { aceViolations, axeViolations } from '../support/accessibility';
import { sitePages } from '../support/sitemap';
import { useReader } from '../support/visit';

const pages = await sitePages({ unlisted: true });
/** Each scheme and each width once: every page is seen twice, and `npm test` stays short. */
const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

describe('accessibility by two engines (WCAG 2.2 AA)', () => {
  const visit = useReader();

  for (const { name, url } of pages) {
    for (const { colorScheme, width } of views) {
      test(`${name} has no violation, ${colorScheme}, ${width} px`, async () => {
        const options = { colorScheme, viewport: { width, height: 900 } };
        const found = await visit(url, options, async ({ page }) => {
          return [...(await axeViolations(page)), ...(await aceViolations(page))];
        });
        expect(found).toEqual([]);
      });
    }
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
