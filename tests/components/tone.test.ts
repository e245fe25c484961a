import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, READABLE } from '../../lib/colour';
import { tones } from '../../lib/schema/tone';

const [light = '', dark = ''] = fs
  .readFileSync('components/tone/tone.module.css', 'utf8')
  .split('@media (prefers-color-scheme: dark)');

/** `primary` follows the site's accent, which a rule of the check measures. */
const fixed = tones.filter((tone) => tone !== 'primary');

describe.each([
  ['light', light],
  ['dark', dark],
])('the tones of the %s scheme', (_scheme, sheet) => {
  test.each(fixed)('%s can be read on its own ground and on its tint', (tone) => {
    const [rule = ''] = new RegExp(`\\.${tone} \\{[^}]*\\}`).exec(sheet) ?? [];
    const colour = (name: string) => new RegExp(`${name}: (#[0-9a-f]+);`).exec(rule)?.[1] ?? '';
    expect(contrast(colour('--tone'), colour('--on-tone'))).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(colour('--tone-soft'), colour('--tone-ink'))).toBeGreaterThanOrEqual(READABLE);
  });
});
