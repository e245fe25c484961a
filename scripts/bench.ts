import fs from 'node:fs';
import { measureCheck } from '../tests/support/measure-check';
import { measurePages } from '../tests/support/measure-pages';
import { findBrowser } from '../tests/support/find-browser';
import { largeFolder } from '../tests/support/large';
import { launch } from '../tests/support/launch';
import { measureSearch } from '../tests/support/measure-search';
import { measureTexts } from '../tests/support/measure-texts';
import { startSite } from '../tests/support/start-site';

// What is measured, beside what it is compared to, in one run. Nothing here is asserted anywhere.
console.log('What a visitor receives (brotli, bytes), beside the same build as plain Next.js sends it\n');
console.table(await measurePages());
console.log('\nnpm run check (milliseconds, median of 5, after start-up)\n');
console.table(await measureCheck());
console.log('\nA page of 3,000 words with 40 tags, compiled (milliseconds, median of 31, taking turns)\n');
console.table(await measureTexts());

// npm test makes this build.
if (fs.existsSync('.next-large')) {
  console.log(
    '\nSearching the large workshop (bytes after brotli; milliseconds with the processor slowed to a quarter)\n',
  );
  const site = await startSite('.next-large', `${largeFolder}/content`);
  const browser = await launch(findBrowser());
  console.table(await measureSearch(browser, site.origin));
  await browser.close();
  await site.stop();
}
