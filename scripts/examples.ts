import { assembleStyleGuide } from '../lib/guide/style-guide';

// Makes a workshop of all examples, and serves it: the style guide.
process.env.CONTENT_DIR = assembleStyleGuide('.cache/examples');
process.env.PLENARY_DIST_DIR ??= '.next-examples';
await import('./site');
