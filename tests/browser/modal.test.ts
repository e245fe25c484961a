import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, type Visit } from '../support/visit';

const examples = inject('sites').find(({ name }) => name === 'examples')?.origin ?? '';

/** The button or dialog that has the focus, by its name. */
async function focused(page: Page): Promise<string> {
  const name = page.locator('*:focus');
  return (await name.count()) === 0 ? '' : ((await name.getAttribute('aria-label')) ?? name.innerText());
}

describe('a modal, with scripts off', () => {
  const visit = useBrowser();
  const open = <T>(look: (visit: Visit) => Promise<T>) =>
    visit(`${examples}/modal`, { javaScriptEnabled: false, viewport: { width: 900, height: 700 } }, look);

  test('opens by its button, takes the focus, closes by Esc and gives the focus back', async () => {
    await open(async ({ page, complaints }) => {
      // Once the button is pressed, Chromium says that it has no use for `popovertarget`; older browsers have.
      expect(complaints).toEqual([]);
      const dialog = page.getByRole('dialog', { name: 'Getting in' });
      expect(await dialog.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'How to get in' }).focus();
      await page.keyboard.press('Enter');
      expect(await dialog.isVisible()).toBe(true);
      expect(await focused(page)).toBe('Close');
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await focused(page)).toBe('How to get in');
    });
  });

  test('keeps the focus within, and the page behind it out of reach', async () => {
    await open(async ({ page }) => {
      await page.getByRole('button', { name: 'How to get in' }).click();
      const reached = new Set<string>();
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab');
        reached.add(await focused(page));
      }
      // The browser's own bar comes in between, where nothing of the page has the focus.
      expect([...reached].filter(Boolean).sort()).toEqual(['Close', 'desk']);
    });
  });

  test('closes by its button and by a click beside it', async () => {
    await open(async ({ page }) => {
      const dialog = page.getByRole('dialog', { name: 'Getting in' });
      await page.getByRole('button', { name: 'How to get in' }).click();
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await dialog.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'How to get in' }).click();
      expect(await dialog.isVisible()).toBe(true);
      await page.mouse.click(5, 350);
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  test('with the button of another one opens itself', async () => {
    await open(async ({ page }) => {
      const buttons = page.getByRole('button', { name: 'Show me' });
      expect(await buttons.count()).toBe(2);
      await buttons.nth(1).click();
      expect(await page.getByRole('dialog', { name: 'The second' }).isVisible()).toBe(true);
      expect(await page.getByRole('dialog').count()).toBe(1);
    });
  });

  test('opens from within another one', async () => {
    await open(async ({ page }) => {
      await page.getByRole('button', { name: 'What to bring' }).click();
      await page.getByRole('button', { name: 'And what not' }).click();
      expect(await page.getByText('No umbrellas.', { exact: true }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog', { name: 'What to bring' }).isVisible()).toBe(true);
    });
  });

  test('moves nothing on the page, and scrolls within when it is long', async () => {
    await open(async ({ page }) => {
      const button = page.getByRole('button', { name: 'The whole way' });
      await button.scrollIntoViewIfNeeded();
      const before = await button.boundingBox();
      await button.click();
      const dialog = page.getByRole('dialog', { name: 'From the station to the hall' });
      expect((await dialog.boundingBox())?.height).toBeLessThan(700);
      await page.keyboard.press('End');
      await expect
        .poll(() =>
          dialog
            .getByText('Twelfth.')
            .boundingBox()
            .then((box) => box?.y ?? 0),
        )
        .toBeLessThan(700);
      await page.keyboard.press('Escape');
      expect(await button.boundingBox()).toEqual(before);
    });
  });

  test('is printed in its place', async () => {
    await open(async ({ page }) => {
      const text = page.getByText('What the second one says.', { exact: true });
      expect(await text.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await text.isVisible()).toBe(true);
      expect(
        await page
          .getByText('A window without a title is called by its button.', { exact: true })
          .isVisible(),
      ).toBe(true);
    });
  });
});
