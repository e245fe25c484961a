export type { Explanation } from './explanation';
export { fileMessages, type FileRule } from './files';
export { markupMessages, type MarkupRule } from './markup';
