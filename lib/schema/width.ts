import { z } from 'zod';

/** A width as the template's authors write it: `50%`, `75` (per cent) or `300px`. */
export const width = () =>
  z
    .string()
    .regex(/^(?:[1-9]\d?|100)%?$|^[1-9]\d{1,3}px$/, 'must be a width such as 50%, 75 or 300px')
    .transform((text) =>
      text.endsWith('px') ? { pixels: parseInt(text, 10) } : { percent: parseInt(text, 10) },
    );

/** A width of an element: in CSS pixels, or in per cent of the column it stands in. */
export type Width = { readonly pixels: number } | { readonly percent: number };

/**
 * Writes a width as CSS does.
 *
 * @param width of an element
 * @param least a CSS length that a share of the column does not go below, as far as there is room for it: half a phone
 *   holds no sentence
 */
export function cssWidth(width: Width, least?: string): string {
  if ('pixels' in width) return `${width.pixels}px`;
  const share = `${width.percent}%`;
  return least ? `max(${share}, min(100%, ${least}))` : share;
}
