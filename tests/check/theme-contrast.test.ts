import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { papers } from '../../lib/check/accessibility/theme-contrast';
import { contrast } from '../../lib/colour';
import { site } from '../../lib/schema/site';
import { checkFiles, mended, printed, siteWith } from '../support/check-text';

describe('theme-contrast', () => {
  const theme = (accent: string, dark: string) =>
    siteWith(`theme:\n  accent: "${accent}"\n  accent-dark: '${dark}'`);

  test('colours that cannot be read are found, with the nearest that can', async () => {
    const text = theme('#f0a48f', '#a63d2f');
    const problems = await checkFiles({ 'site.yaml': text });
    expect(printed('theme-contrast', problems)).toMatchSnapshot();
    expect(printed('theme-contrast', await checkFiles({ 'site.yaml': mended(text, problems) }))).toBe(
      'nothing',
    );
  });

  test('colours that can be read are left alone', async () => {
    expect(printed('theme-contrast', await checkFiles({ 'site.yaml': theme('#0b5c70', '#7fd0e4') }))).toBe(
      'nothing',
    );
  });

  test('the colours that come with the software can be read', () => {
    const { theme: colours } = site.shape;
    const { accent, 'accent-dark': dark } = colours.parse({});
    expect(Math.min(...papers.accent.colours.map((paper) => contrast(accent, paper)))).toBeGreaterThan(4.5);
    expect(Math.min(...papers['accent-dark'].colours.map((paper) => contrast(dark, paper)))).toBeGreaterThan(
      4.5,
    );
  });

  test('the papers are those of the style sheet', () => {
    const css = fs.readFileSync('app/styles/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
    const inCss = (part: string) =>
      ['--paper', '--paper-raised'].map((name) => new RegExp(`${name}: (#[0-9a-f]+);`).exec(part)?.[1]);
    expect(inCss(light)).toEqual(papers.accent.colours);
    expect(inCss(dark)).toEqual(papers['accent-dark'].colours);
  });
});
