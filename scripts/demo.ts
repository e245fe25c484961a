import { largeFolder } from '../tests/support/large';

// Serves the large workshop.
process.env.CONTENT_DIR = `${largeFolder}/content`;
process.env.PLENARY_DIST_DIR ??= '.next-demo';
await import('./site');
