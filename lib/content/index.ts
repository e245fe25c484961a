export { loadWorkshop, readWorkshop, type LoadOptions, type ReadWorkshop } from './load';
export type { Body, ContentSource, NavigationEntry, Page, Person, Route, Workshop } from './workshop';
