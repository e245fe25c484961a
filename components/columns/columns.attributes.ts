import { z } from 'zod';
import type { Disagreement, Written } from '../../lib/schema/parts';

const ratio = /^(?:[1-9]\d?|100)(?:[\s,/:]+(?:[1-9]\d?|100)){1,5}$/;

/** `<Columns>` around `<Column>`s, or around a text such as a long list. */
export const columnsAttributes = z
  .strictObject({
    of: z
      .enum(['2', '3', '4'])
      .optional()
      .describe(
        'How many stand side by side on a wide screen; without it, all <Column>s, or two columns of text.',
      ),
    widths: z
      .string()
      .regex(ratio, 'must be a number for each column, such as 1 2 or 4 8')
      .transform((text) => text.split(/[\s,/:]+/).map(Number))
      .optional()
      .describe(
        'How wide the <Column>s are beside each other: 1 2 makes the second twice as wide as the first.',
      ),
    align: z
      .enum(['top', 'middle', 'bottom'])
      .default('top')
      .describe('How <Column>s of different heights stand beside each other: top, middle or bottom.'),
  })
  .refine(({ of, widths }) => of === undefined || widths === undefined, {
    error: 'needs only one of of and widths',
  })
  .describe('Text side by side; one below the other on a phone.');

/** `<Column>…</Column>` in `<Columns>`. */
export const columnAttributes = z.strictObject({}).describe('One of several texts side by side.');

/**
 * Widths are given for every column, and only where there are columns.
 *
 * @param own what is written into `<Columns>`
 * @param columns what is written into each `<Column>`
 */
export function agreeOnWidths({ widths }: Written, columns: readonly Written[]): Disagreement | undefined {
  if (widths === undefined || !ratio.test(widths)) return undefined;
  const count = widths.split(/[\s,/:]+/).length;
  if (count === columns.length) return undefined;
  return columns.length === 0
    ? {
        message: '<Columns widths> is for <Column>s, and there is none',
        hint: 'Write <Column>…</Column> around what stands in each column.',
      }
    : {
        message: `<Columns widths> has ${count} numbers for ${columns.length} <Column>${columns.length === 1 ? '' : 's'}`,
        hint: 'Write one number for each <Column>.',
      };
}
