/** What stands before the site's addresses when it lies in a folder of its host: `/workshop`, or nothing. */
export const base = new URL(import.meta.url).pathname.replace(/\/files\/islands\/.*$/, '');
