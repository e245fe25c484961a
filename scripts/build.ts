import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makePictures } from '../app/files/pictures';
import { analyticsOf } from '../app/site-facts';
import { loadWorkshop } from '../lib/content';
import { BrokenPicture } from '../lib/images/make';
import { deliverBuild, switchFolder } from '../lib/delivery';
import { analyticsSources } from '../lib/schema/analytics';
import { check } from './check';
import { runNext } from './run';

/**
 * Checks the content, builds beside the build that is being served, and takes its place only when all went well.
 *
 * @returns the exit code
 */
export async function build(): Promise<number> {
  const content = process.env.CONTENT_DIR ?? 'content';
  if (!(await check(content))) return 1;
  if (!(await madePictures())) return 1;
  const target = process.env.PLENARY_DIST_DIR ?? '.next';
  // Vercel reads the build where Next was told to put it, from a machine that serves nothing.
  const dist = process.env.VERCEL ? target : '.next-new';
  fs.rmSync(dist, { recursive: true, force: true });
  const code = await runNext(['build'], { PLENARY_DIST_DIR: dist });
  if (code !== 0) return code;
  const { pages, bytesBefore, bytesAfter } = await deliverBuild(dist, {
    policy: analyticsSources(analyticsOf(loadWorkshop(content).site)),
  });
  console.log(
    `Delivered ${pages.length} pages: ${kilobytes(bytesBefore)} of HTML became ${kilobytes(bytesAfter)}.`,
  );
  if (dist !== target) switchFolder(dist, target);
  return 0;
}

/** Says which picture cannot be decoded: that comes to light only when all of it is read. */
async function madePictures(): Promise<boolean> {
  try {
    const { made, all } = await makePictures();
    if (made > 0) console.log(`Made ${made} of ${all} smaller files of pictures.`);
    return true;
  } catch (error) {
    if (!(error instanceof BrokenPicture)) throw error;
    console.error(`${error.message}\n  ${error.hint}`);
    return false;
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await build();
