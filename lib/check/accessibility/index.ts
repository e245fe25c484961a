import type { Rule } from '../rule';
import { altText } from './alt-text';
import { boldHeading } from './bold-heading';
import { emptyHeading } from './empty-heading';
import { headings } from './headings';
import { linkText } from './link-text';
import { mediaTitle } from './media-title';
import { sameLinkText } from './same-link-text';
import { tableHeader } from './table-header';
import { tagContrast } from './tag-contrast';
import { themeContrast } from './theme-contrast';

/** The rules of accessibility, as far as the editor decides it. */
export const accessibilityRules: readonly Rule[] = [
  headings,
  altText,
  linkText,
  sameLinkText,
  tableHeader,
  emptyHeading,
  boldHeading,
  mediaTitle,
  themeContrast,
  tagContrast,
];
