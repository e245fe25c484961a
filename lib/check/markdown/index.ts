import type { Rule } from '../rule';
import { bullets } from './bullets';
import { headingSpace } from './heading-space';
import { linkSource } from './link-source';
import { openCode } from './open-code';
import { tableForm } from './table-form';

/** The rules of what is nearly Markdown: visitors would see its source. */
export const markdownRules: readonly Rule[] = [linkSource, headingSpace, tableForm, bullets, openCode];
