import { assembleExamples } from '../tests/support/examples';

// Makes a workshop of all examples, and serves it: the style guide.
process.env.CONTENT_DIR = assembleExamples('.cache/examples');
process.env.PLENARY_DIST_DIR ??= '.next-examples';
await import('./site');
