import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem';
import { readYaml } from '../yaml';
import { readSource } from './read';
import type { ContentSource } from './workshop';

const name = 'custom.css';

/**
 * Reads `content/custom.css`, the style sheet that a workshop may bring; rules look into it.
 *
 * @param root the content folder
 * @returns its text, empty when there is none; the file; every problem
 */
export function readStyle(root: string): {
  style: string;
  sources: readonly ContentSource[];
  problems: readonly Problem[];
} {
  if (!fs.existsSync(path.join(root, name))) return { style: '', sources: [], problems: [] };
  const source = readSource(root, name);
  if ('problem' in source) return { style: '', sources: [], problems: [source.problem] };
  const yaml = readYaml(source.file, '{}');
  return { style: source.text, sources: [{ kind: 'css', id: 'custom', ...source, yaml }], problems: [] };
}
