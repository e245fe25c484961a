import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { messageList } from './messages';
import { fillTables, guideTables } from './tables';
import { vsCodeFiles } from './vs-code';

/** A file that is written by program and committed. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const guide = 'docs/writing.md';

/**
 * Makes every file that follows from the schemas, the tags and the rules.
 *
 * @returns what each should hold, paths relative to the repository
 */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const config = await resolveConfig('package.json');
  const json = [...vsCodeFiles()].map(async ([file, data]) => {
    return { path: file, text: await format(JSON.stringify(data), { ...config, parser: 'json' }) };
  });
  return [
    ...(await Promise.all(json)),
    { path: 'docs/messages.md', text: messageList() },
    { path: guide, text: fillTables(fs.readFileSync(guide, 'utf8'), guideTables()) },
  ];
}

/**
 * Tells which files are not what they should be.
 *
 * @param files from {@link generatedFiles}
 * @returns those that are missing or differ
 */
export function outOfDate(files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(
    ({ path: file, text }) => !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text,
  );
}

/**
 * Writes files, and the folders they need.
 *
 * @param files what each should hold
 */
export function writeFiles(files: readonly GeneratedFile[]): void {
  for (const { path: file, text } of files) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
