import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { siteUrlProblem } from '../app/site-facts';
import { applyFixes, formats, inspectWorkshop, isFormat } from '../lib/check';
import { photoPlace } from '../lib/check/references/photo-place';
import { dropPlace } from '../lib/images/place-taken';
import type { Problem } from '../lib/problem';
import { watchFolders } from './watch-folders';
import { writeFixes } from './write-fixes';

const usage = 'npm run check -- [--format text|github|json] [--watch] [--fix [--dry-run]] [--strict]';

/** How a check runs; see docs/writing.md. */
export interface CheckRun {
  readonly format?: keyof typeof formats;
  readonly strict?: boolean;
  readonly fix?: 'write' | 'show';
}

/**
 * Prints everything that is wrong with the content, and with the address that the site is to have.
 *
 * @param root the content folder
 * @param run see {@link CheckRun}
 * @returns whether it can be published: warnings stand in the way only of a strict check
 */
export async function check(
  root: string,
  { format = 'text', strict = false, fix }: CheckRun = {},
): Promise<boolean> {
  let inspection = await inspectWorkshop(root, { drafts: true });
  if (fix) {
    const texts = new Map(inspection.sources.map(({ file, text }) => [file, text]));
    writeFixes(applyFixes(inspection.problems, texts), fix);
    await mendPhotos(inspection.problems, fix);
    if (fix === 'write') inspection = await inspectWorkshop(root, { drafts: true });
  }
  const { problems } = inspection;
  const isFine = problems.every(({ severity }) => severity === 'warning' && !strict);
  (isFine || format === 'json' ? console.log : console.error)(formats[format](inspection));
  const wrongUrl = siteUrlProblem();
  if (wrongUrl !== undefined) console.error(wrongUrl);
  return isFine && wrongUrl === undefined;
}

/** Takes the place out of photos that say it. */
async function mendPhotos(problems: readonly Problem[], how: 'write' | 'show'): Promise<void> {
  for (const { file } of problems.filter(({ rule }) => rule === photoPlace.id)) {
    if (how === 'show' || (await dropPlace(file))) console.log(`${file}\n  - where the photo was taken`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text' },
      watch: { type: 'boolean' },
      fix: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      strict: { type: 'boolean' },
    },
  });
  const { format, watch, strict } = values;
  if (!isFormat(format)) throw new Error(`no format "${format}"`);
  const fix = values.fix ? (values['dry-run'] ? 'show' : 'write') : undefined;
  const root = process.env.CONTENT_DIR ?? 'content';
  // Before the first look, so that no change falls between the two.
  if (watch)
    watchFolders([root, path.join(path.dirname(root), 'public')], () => check(root, { format, strict }));
  process.exitCode = (await check(root, { format, strict, fix })) ? 0 : 1;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 2;
  }
}
