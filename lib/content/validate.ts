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
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema, yaml.data).map(({ message, hint, path, at }): Problem => {
      const place = at === 'key' ? yaml.placeOfKey(path) : yaml.placeOf(path);
      return { ...place, severity: 'error', rule, message, hint };
    }),
  );
  return { problems };
}
