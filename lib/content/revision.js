/**
 * Changes whenever a file of the content folder does, so that an open tab refreshes by itself: content is read through
 * the file system, outside the module graph. In development `revision-loader.js` writes this module anew.
 */
export const revision = 'published';
