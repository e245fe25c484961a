import { z } from 'zod';
import { unwrap } from './unwrap';

const holdsMarkdown = z.registry<{ markdown: true }>();

/** Text in which `*emphasis*`, links and `$…$` are Markdown; a component receives it rendered. */
export function markdown(): z.ZodString {
  return z.string().register(holdsMarkdown, { markdown: true });
}

/** An attribute that is written without a value, such as `open`; `open="true"` and `open="false"` work as well. */
export function flag() {
  return z.enum(['', 'true', 'false']).transform((value) => value !== 'false');
}

/**
 * Names the fields of an object that hold Markdown, also where they are optional or have a default.
 *
 * @param object a schema
 * @returns names in the schema's order
 */
export function markdownFields(object: z.ZodObject): string[] {
  return Object.entries(object.shape).flatMap(([name, field]) => (isMarkdown(field) ? name : []));
}

function isMarkdown(field: z.core.$ZodType): boolean {
  return unwrap(field).some((layer) => holdsMarkdown.get(layer)?.markdown === true);
}
