import type { z } from 'zod';
import type { Problem } from '../problem';
import { fieldName } from '../schema/field-name';
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
  const isMissingAltogether = yaml.data === null || yaml.data === undefined;
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema).map(({ message, hint, path, kind }): Problem => {
      const place = kind === 'unknown' ? yaml.placeOfKey(path) : yaml.placeOf(path);
      const problem = { ...place, severity: 'error', rule } as const;
      const field = fieldName(path, yaml.data);
      if (path.length === 0 && isMissingAltogether) return { ...problem, message: 'this file is empty', hint };
      const misread = message === 'must be text' ? yaml.misread(path) : undefined;
      if (misread) return { ...problem, ...misread, message: `${field} ${misread.message}` };
      return { ...problem, message: `${field} ${message}`.trim(), hint };
    }),
  );
  return { problems };
}
