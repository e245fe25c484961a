import { analyticsOf } from '../app/site-facts';
import { loadWorkshop } from '../lib/content';
import { deliverBuild } from '../lib/delivery';
import { analyticsSources } from '../lib/schema/analytics';

/**
 * Delivers a build of the workshop that `CONTENT_DIR` names, and says how much went.
 *
 * @param dist the folder of the build
 */
export async function deliver(dist: string): Promise<void> {
  const { site } = loadWorkshop(process.env.CONTENT_DIR ?? 'content');
  const { pages, bytesBefore, bytesAfter } = await deliverBuild(dist, {
    policy: analyticsSources(analyticsOf(site)),
  });
  if (pages.length === 0) return;
  console.log(
    `Delivered ${pages.length} pages: ${kilobytes(bytesBefore)} of HTML became ${kilobytes(bytesAfter)}.`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
