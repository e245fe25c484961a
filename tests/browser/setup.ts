import type { TestProject } from 'vitest/node';
import { findBrowser } from '../support/find-browser';
import { startSite } from '../support/start-site';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the production build answers. */
    readonly origin: string;
    readonly browserPath: string;
  }
}

/** Serves the production build that `npm test` has made, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await startSite(process.env.PLENARY_DIST_DIR ?? '.next');
  project.provide('origin', site.origin);
  project.provide('browserPath', findBrowser());
  return site.stop;
}
