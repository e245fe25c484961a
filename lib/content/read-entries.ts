import type { z } from 'zod';
import { splitFrontMatter } from '../frontmatter';
import type { Problem } from '../problem';
import { refuseName } from './names';
import { readFolder } from './read';
import { validate } from './validate';
import type { Body, ContentSource } from './workshop';

/** A file of a folder that was understood. */
export interface Entry<Fields> {
  readonly id: string;
  readonly fields: Fields;
  readonly body: Body;
}

/** What a folder of MDX files held. */
export interface ReadEntries<Fields> {
  readonly entries: readonly Entry<Fields>[];
  /** Every file, understood or not. */
  readonly sources: readonly ContentSource[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a folder of MDX files whose front matter has one schema.
 *
 * @param root the content folder
 * @param folder the folder below it, for example `people`
 * @param kind what each file is
 * @param schema what the front matter is expected to hold
 * @returns the files that could be understood, all files, and every problem
 */
export function readEntries<Schema extends z.ZodType>(
  root: string,
  folder: string,
  kind: ContentSource['kind'],
  schema: Schema,
): ReadEntries<z.infer<Schema>> {
  const { files, problems: unread } = readFolder(root, folder, '.mdx');
  const problems = [...unread];
  const sources: ContentSource[] = [];
  const entries: Entry<z.infer<Schema>>[] = [];
  for (const { file, id, text } of files) {
    const { yaml, body: part, problems: syntax } = splitFrontMatter(file, text);
    const body = { file, ...part };
    const { value, problems: shape } = text.trim() === '' ? refuseEmpty(file) : validate(schema, yaml);
    problems.push(...refuseName(file, id, kind === 'page'), ...syntax, ...shape);
    sources.push({ kind, file, id, text, yaml, body });
    if (value !== undefined) entries.push({ id, fields: value, body });
  }
  return { entries, sources, problems };
}

function refuseEmpty(file: string): { value?: undefined; problems: Problem[] } {
  const hint = 'Write settings between two lines of ---, and the text below them; or delete the file.';
  const message = 'this file is empty';
  return { problems: [{ file, line: 1, column: 1, severity: 'error', rule: 'file', message, hint }] };
}
