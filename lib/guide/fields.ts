import type { z } from 'zod';
import { jsonSchemaOf, type JsonSchema } from './json-schema';

/** A setting or an attribute, as the guide and the snippets name it. */
export interface Field {
  /** With the way to it: `licence.year`. */
  readonly name: string;
  readonly needed: boolean;
  /** What it is when nothing is written; undefined when it is nothing then. */
  readonly preset?: string;
  /** The values it can have, where they are few. */
  readonly choices: readonly string[];
  /** A value that will do, where not every text would. */
  readonly example?: string;
  readonly about: string;
}

/**
 * Lists what can be written.
 *
 * @param schema of a file, of front matter, or of a tag's attributes; of a list, its entries are described
 * @returns the fields in the schema's order, those of a group after the group itself
 */
export function fieldsOf(schema: z.ZodType): Field[] {
  return within(jsonSchemaOf(schema), '');
}

function within(schema: JsonSchema, above: string): Field[] {
  const { properties = {}, required = [] } = entry(schema);
  return Object.entries(properties).flatMap(([key, property]): Field[] => {
    if (typeof property === 'boolean') return [];
    const name = above ? `${above}.${key}` : key;
    const field: Field = {
      name,
      needed: required.includes(key),
      preset: presetOf(property),
      choices: (entry(property).enum ?? []).flatMap((choice) => (choice ? String(choice) : [])),
      example: exampleOf(property),
      about: property.description ?? '',
    };
    return [field, ...within(property, name)];
  });
}

/** Of a list its entry, of several forms the one with fields of its own: what there is to describe. */
function entry(schema: JsonSchema): JsonSchema {
  const { items, anyOf } = schema;
  if (items && typeof items === 'object' && !Array.isArray(items)) return entry(items);
  const group = anyOf?.find((one) => typeof one === 'object' && entry(one).properties);
  return typeof group === 'object' ? entry(group) : schema;
}

/** Said in the guide where it is worth saying: a word or a number, not "no" and not an empty list. */
function presetOf({ default: preset }: JsonSchema): string | undefined {
  return typeof preset === 'string' || typeof preset === 'number' || preset === true
    ? String(preset)
    : undefined;
}

function exampleOf({ examples: [example] = [] }: JsonSchema): string | undefined {
  return typeof example === 'string' ? example : undefined;
}
