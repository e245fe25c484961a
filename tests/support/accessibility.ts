import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const resolve = createRequire(import.meta.url).resolve;
const axeSource = fs.readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const aceSource = fs.readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** A violation of WCAG 2.2 AA or of an engine's best practice, in a line. */
export type Violation = string;

/** How a page is looked at. */
export interface View {
  readonly colorScheme: 'light' | 'dark';
  /** CSS pixels. */
  readonly width: number;
}

const wideAndLight: View = { colorScheme: 'light', width: 1280 };
const narrowAndDark: View = { colorScheme: 'dark', width: 390 };

/**
 * Runs both engines on a page, in each view; the page changes its width and its scheme while it is open, as a window
 * and a phone at dusk do.
 *
 * @param page an open page
 * @param views by default each scheme and each width once
 * @returns what they find and where, empty when the page is clean
 */
export async function violations(
  page: Page,
  views: readonly View[] = [wideAndLight, narrowAndDark],
): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const { colorScheme, width } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const here = [...(await axeViolations(page)), ...(await aceViolations(page))];
    found.push(...here.map((violation) => `${colorScheme}, ${width} px: ${violation}`));
  }
  return found;
}

/**
 * Runs axe-core on a page, all rules up to WCAG 2.2 AA and the best practices.
 *
 * @param page an open page
 * @returns what it finds; empty when the page is clean
 */
export async function axeViolations(page: Page): Promise<Violation[]> {
  await bring(page, 'axe', axeSource);
  const results: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations, passes }) => ({
        count: passes.length,
        violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
          id + ' ' + target.join(' ') + ': ' + failureSummary)),
      }))`,
  );
  return violationsOf(results, 'axe-core');
}

/**
 * Runs IBM's accessibility-checker-engine on a page, with its policy for WCAG 2.2 AA.
 *
 * @param page an open page
 * @returns what it finds; empty when the page is clean
 */
export async function aceViolations(page: Page): Promise<Violation[]> {
  await bring(page, 'ace', `${aceSource};globalThis.ace = ace;`);
  const results: unknown = await page.evaluate(
    `new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => ({
      count: results.length,
      violations: results
        .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
        .map(({ ruleId, path, message }) => ruleId + ' ' + path.dom + ': ' + message),
    }))`,
  );
  return violationsOf(results, 'accessibility-checker-engine');
}

/** Reading an engine takes longer than running it. */
async function bring(page: Page, name: string, source: string): Promise<void> {
  const isThere = await page.evaluate((global) => Object.hasOwn(globalThis, global), name);
  if (!isThere) await page.evaluate(source);
}

function violationsOf(results: unknown, engine: string): Violation[] {
  if (
    typeof results !== 'object' ||
    results === null ||
    !('violations' in results) ||
    !('count' in results)
  ) {
    throw new Error(`${engine} gave no results`);
  }
  if (results.count === 0) throw new Error(`${engine} looked at nothing`);
  return Array.isArray(results.violations) ? results.violations.map(String) : [];
}
