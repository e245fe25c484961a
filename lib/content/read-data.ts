import type { z } from 'zod';
import type { Problem } from '../problem';
import { readYaml } from '../yaml';
import { readSource } from './read';
import { validate } from './validate';
import type { ContentSource } from './workshop';

/**
 * Reads one YAML file of the content folder and holds it to its schema.
 *
 * @param root the content folder
 * @param kind what the file is; it is called so, with `.yaml`
 * @param schema what the file is expected to hold
 * @returns the value, undefined when it is missing or does not fit; the file; every problem
 */
export function readData<T extends z.ZodType>(
  root: string,
  kind: ContentSource['kind'],
  schema: T,
): { value?: z.infer<T>; sources: readonly ContentSource[]; problems: readonly Problem[] } {
  const source = readSource(root, `${kind}.yaml`);
  if ('problem' in source) return { sources: [], problems: [source.problem] };
  const yaml = readYaml(source.file, source.text);
  const { value, problems } = validate(schema, yaml);
  return { value, sources: [{ kind, id: kind, ...source, yaml }], problems: [...yaml.problems, ...problems] };
}
