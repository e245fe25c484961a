export { loadWorkshop, readWorkshop, type LoadOptions, type ReadWorkshop } from './load';
export { urlOf } from './read-pages';
export type { Body, ContentSource, NavigationEntry, Page, Person, Route, Workshop } from './workshop';
