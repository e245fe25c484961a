import type { TestProject } from 'vitest/node';
import { findBrowser } from '../support/find-browser';
import { largeFolder } from '../support/large';
import { startSite } from '../support/start-site';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the production build of the shipped site answers. */
    readonly origin: string;
    /** Every running site, the shipped one first. */
    readonly sites: readonly { readonly name: string; readonly origin: string; readonly content: string }[];
    /** Where the large workshop answers; its pages are too many to be looked at one by one. */
    readonly large: string;
    readonly browserPath: string;
  }
}

const examplesFolder = '.cache/examples/content';

/** Serves the production builds that `npm test` has made, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', findBrowser());
  const shipped = await startSite('.next-test');
  const examples = await startSite('.next-examples', examplesFolder);
  const large = await startSite('.next-large', `${largeFolder}/content`);
  project.provide('large', large.origin);
  project.provide('origin', shipped.origin);
  project.provide('sites', [
    { name: 'shipped', origin: shipped.origin, content: 'content' },
    { name: 'examples', origin: examples.origin, content: examplesFolder },
  ]);
  return async () => {
    await shipped.stop();
    await examples.stop();
    await large.stop();
  };
}
