import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/visit';

describe('on paper', () => {
  const visit = useBrowser();

  test('the programme begins on the first sheet of A4 and takes two', async () => {
    const pdf = await visit('/programme', {}, ({ page }) =>
      page.pdf({ format: 'A4', preferCSSPageSize: true }),
    );
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  test('a session holds on to nothing that follows, so that a day fills its sheet', async () => {
    await visit('/programme', {}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const breaks = await page
        .locator('[data-day] h3')
        .evaluateAll((titles) => titles.map((title) => getComputedStyle(title).breakAfter));
      expect(breaks.length).toBeGreaterThan(5);
      expect(new Set(breaks)).toEqual(new Set(['auto']));
    });
  });
});
