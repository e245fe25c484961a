export { isPlain, plainBlocks, type SayTag } from './plain';
export { plainText, readBody, readLine, type Body, type ReadBody } from './read';
export type { HeadingUse, Outline, TagSpec, TagSpecs, TagUse } from './reader';
export { renderBody, type Components, type RenderWords } from './render';
export { foldsOf, sectionsOf, type FoldedText, type TextSection } from './sections';
