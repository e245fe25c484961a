import type { z } from 'zod';
import type { Problem } from '../problem';
import { readYaml, type YamlSource } from '../yaml';
import { readSource } from './read';
import { validate } from './validate';

/**
 * Reads one YAML file of the content folder and holds it to its schema.
 *
 * @param root the content folder
 * @param name the file's way below it, for example `site.yaml`
 * @param schema what the file is expected to hold
 * @returns the value, undefined when it is missing or does not fit; where its parts stand; every problem
 */
export function readData<T extends z.ZodType>(
  root: string,
  name: string,
  schema: T,
): { value?: z.infer<T>; yaml?: YamlSource; problems: readonly Problem[] } {
  const source = readSource(root, name);
  if ('problem' in source) return { problems: [source.problem] };
  const yaml = readYaml(source.file, source.text);
  const { value, problems } = validate(schema, yaml);
  return { value, yaml, problems: [...yaml.problems, ...problems] };
}
