import type { Rule } from '../rule';
import { customCss } from './custom-css';

/** The rules of how a workshop changes what the site looks like. */
export const styleRules: readonly Rule[] = [customCss];
