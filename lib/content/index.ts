export { loadWorkshop, readWorkshop, type LoadOptions, type ReadWorkshop } from './load';
export type { Body, NavigationEntry, Page, Person, Route, Workshop } from './workshop';
