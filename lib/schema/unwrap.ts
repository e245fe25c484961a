import { z } from 'zod';

/**
 * Takes a schema out of what only wraps it: optional, default, nullable, readonly, pipes and the like.
 *
 * @param schema any schema
 * @returns the schema and every layer below it, outermost first
 */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const layers = [schema];
  for (let inner = innerOf(schema); inner; inner = innerOf(inner)) layers.push(inner);
  return layers;
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodLazy
  ) {
    return schema.unwrap();
  }
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodTransform ? schema.out : schema.in;
  return undefined;
}

/**
 * Finds the schema of a field.
 *
 * @param schema of the whole
 * @param path such as `['authors', 1]`
 * @returns the field's schema with its wrappings; undefined when the path leads nowhere, or into a choice
 */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    if (!at) return undefined;
    at = step(unwrap(at).at(-1), key);
  }
  return at;
}

function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, key) ? schema.shape[String(key)] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple && typeof key === 'number') return schema.def.items[key];
  if (schema instanceof z.ZodIntersection) return step(schema.def.left, key) ?? step(schema.def.right, key);
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const found = step(unwrap(option).at(-1), key);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The one sentence a schema says about itself.
 *
 * @param schema any schema
 * @returns its `.describe()` text, or that of the schema it wraps
 */
export function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  for (const layer of unwrap(schema)) {
    const description = z.globalRegistry.get(layer)?.description;
    if (description) return description;
  }
  return undefined;
}
