export { plainText, readBody, readLine, type Body, type ReadBody } from './read';
export type { HeadingUse, Outline, TagSpec, TagSpecs, TagUse } from './reader';
export { renderBody, type Components, type RenderWords } from './render';
export { sectionsOf, type TextSection } from './sections';
