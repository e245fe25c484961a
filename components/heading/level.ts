/** A heading below the title of a page. */
export type HeadingLevel = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
