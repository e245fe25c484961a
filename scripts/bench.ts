import { measureCheck } from '../tests/support/measure-check';
import { measurePages } from '../tests/support/measure-pages';
import { measureTexts } from '../tests/support/measure-texts';

// What is measured, beside what it is compared to, in one run. Nothing here is asserted anywhere.
console.log('What a visitor receives (brotli, bytes), beside the same build as plain Next.js sends it\n');
console.table(await measurePages());
console.log('\nnpm run check (milliseconds, median of 5, after start-up)\n');
console.table(await measureCheck());
console.log('\nA page of 3,000 words with 40 tags, compiled (milliseconds, median of 31, taking turns)\n');
console.table(await measureTexts());
