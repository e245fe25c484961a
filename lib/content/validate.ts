import type { z } from 'zod';
import type { Problem } from '../problem';
import { describeIssue } from '../schema/issues';
import type { YamlSource } from '../yaml';

/**
 * Holds data to a schema.
 *
 * @param schema what is expected
 * @param yaml the data and where each part of it stands
 * @param rule the name of the rule that problems belong to
 * @returns the value, undefined when it does not fit; and every way in which it does not
 */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: YamlSource,
  rule = 'shape',
): { value?: z.infer<T>; problems: readonly Problem[] } {
  if (yaml.problems.some(({ severity }) => severity === 'error')) return { problems: [] };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema).map(({ message, hint, path, kind }): Problem => {
      const place = kind === 'unknown' ? yaml.placeOfKey(path) : yaml.placeOf(path);
      return { ...place, severity: 'error', rule, message: `${fieldName(path)} ${message}`.trim(), hint };
    }),
  );
  return { problems };
}

/** A field as editors write it down: `licence.year`, `authors[1]`; empty for the whole file. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
