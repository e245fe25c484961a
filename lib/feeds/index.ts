/**
 * What machines read: files and descriptions made of the workshop's data. Everything here is pure: no clock, no files,
 * the same data are the same bytes; and nothing says what is not settled.
 */
export { citationTags } from './citation';
export { zoneOfDay } from './day-zone';
export type { FeedFile, FeedSource, FileSubject } from './file';
export { feedFiles } from './files';
export { thingsOn } from './json-ld/pages';
export { questionsThing, type Answered } from './json-ld/questions';
export { jsonLdText, type Thing } from './json-ld/thing';
export { offersOf, siteOffers, type Offer, type SiteSubject } from './offers';
export { hasMarkdownTitle, plainLine, plainTitle, sayTags } from './plain';
export { bibtexOf } from './bibtex/entries';
