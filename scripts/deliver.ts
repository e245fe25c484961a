import { analyticsOf } from '../app/site-facts';
import { deliverBuild, deliverOutputs, type BuildOutputs } from '../lib/delivery';
import { analyticsSources } from '../lib/schema/analytics';
import { readSite } from './read-site';

/**
 * Delivers a build of the workshop that `CONTENT_DIR` names, and says how much went.
 *
 * @param build the folder of the build, or what Next told an adapter of it
 */
export async function deliver(build: string | BuildOutputs): Promise<void> {
  const site = readSite();
  const options = { policy: analyticsSources(site && analyticsOf(site)) };
  const report =
    typeof build === 'string' ? await deliverBuild(build, options) : await deliverOutputs(build, options);
  if (report.pages.length === 0) return;
  const [before, after] = [report.bytesBefore, report.bytesAfter].map((n) => `${(n / 1000).toFixed(1)} kB`);
  console.log(`Delivered ${report.pages.length} pages: ${before} of HTML became ${after}.`);
}
