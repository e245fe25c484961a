import { z } from 'zod';
import { flag, markdown } from '../../lib/schema/markdown';

/** `<Table caption="…">` around a table. */
export const tableAttributes = z
  .strictObject({
    caption: markdown().optional().describe('What the table shows, above it; may hold Markdown.'),
    'row-headers': flag().optional().describe('The first cell of each row names the row.'),
    sticky: flag().optional().describe('The first row stays in sight while a long table is scrolled.'),
    striped: flag().optional().describe('Every other row is shaded.'),
    compact: flag().optional().describe('Rows are closer together.'),
  })
  .describe('A table with a caption, or with other looks than a table of Markdown has by itself.');
