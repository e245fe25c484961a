import { z } from 'zod';

/** A JSON Schema, draft 7: the newest that editors of YAML know well. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Puts a schema into the words of JSON Schema, as editors write the data: before defaults and conversions.
 *
 * @param schema any schema; what JSON Schema cannot say is left out, so it forbids less
 * @returns the JSON Schema, with every description
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A pattern in JSON Schema cannot ignore case, and would underline what is right.
      if (zodSchema instanceof z.ZodString && ignoresCase(zodSchema)) delete jsonSchema.pattern;
    },
  });
}

function ignoresCase({ def: { checks = [] } }: z.ZodString): boolean {
  return checks.some(
    (check) => check instanceof z.core.$ZodCheckRegex && check._zod.def.pattern.flags.includes('i'),
  );
}
