import type { Page } from 'playwright-core';

/**
 * What has moved on a page by itself since it began to load (CLS, without the grouping into sessions).
 *
 * @param page an open page
 * @returns the sum of all layout shifts; 0 when nothing moved
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
