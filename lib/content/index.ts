export { activitiesOf, parallelTo, presentationsOf, type Activities } from './activities';
export { addressOf, type Linked } from './address-of';
export { loadWorkshop, readWorkshop, type LoadOptions, type ReadWorkshop } from './load';
export { pageIdOf, urlOf } from './page-id';
export type { Named } from './named';
export { slotsOf, type Placed, type Schedule, type ScheduleDay, type Session, type SessionItem } from './schedule';
export { titleOf, wholeTitle, type SlotTitle } from './titles';
export type { Body, ContentSource, NavigationEntry, News, Page, Paper, Person, Route, RouteTarget, Workshop } from './workshop';
