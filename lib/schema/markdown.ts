import { z } from 'zod';
import { unwrap } from './unwrap';

const holdsMarkdown = z.registry<{ markdown: true }>();

/** Text in which `*emphasis*`, links and `$…$` are Markdown; a component receives it rendered. */
export function markdown(): z.ZodString {
  return z.string().register(holdsMarkdown, { markdown: true });
}

const holdsProse = z.registry<{ prose: true }>();

/** Text that may hold several paragraphs of Markdown, as an abstract does. */
export function prose(): z.ZodString {
  return z.string().register(holdsProse, { prose: true });
}

/**
 * Says what a field of YAML holds.
 *
 * @param field a schema, with or without what wraps it
 * @returns `line` for Markdown within a line, `prose` for paragraphs; undefined for plain text and all else
 */
export function markdownIn(field: z.core.$ZodType): 'line' | 'prose' | undefined {
  const layers = unwrap(field);
  if (layers.some((layer) => holdsMarkdown.get(layer)?.markdown === true)) return 'line';
  return layers.some((layer) => holdsProse.get(layer)?.prose === true) ? 'prose' : undefined;
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
  return Object.entries(object.shape).flatMap(([name, field]) => (markdownIn(field) === 'line' ? name : []));
}
