import fs from 'node:fs';
import path from 'node:path';
import { readWorkshop } from '../content';
import { formatProblem } from '../problem';
import type { Draft } from './starter';

/** Where a draft went, or in a sentence why it did not. */
export type Written = { readonly urls: readonly string[] } | { readonly refusal: string };

/**
 * Writes a draft, reads the workshop again, and takes the draft back when it is an error there.
 *
 * @param root the content folder
 * @param draft what to write; a new file never replaces another
 * @returns the addresses that the site has since then
 */
export function writeDraft(root: string, { file, text, before }: Draft): Written {
  const full = path.join(root, file);
  const taken = nameTaken(full);
  if (before === undefined && taken) {
    return { refusal: `${path.join(root, taken)} is there already: choose another name with --id` };
  }
  const known = look(root);
  const undo = before === undefined ? create(full, text) : replace(full, text, before);
  const now = look(root);
  const wrong = now.errors.filter((error) => error.includes(file) && !known.errors.includes(error));
  if (wrong.length > 0) {
    undo();
    return { refusal: `nothing was written, as it would be wrong:\n\n${wrong.join('\n\n')}` };
  }
  return { urls: now.urls.filter((url) => !known.urls.includes(url)) };

  /** A file of this name, also one that differs in capitals only: some machines take them for one. */
  function nameTaken(wanted: string): string | undefined {
    const folder = path.dirname(wanted);
    const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    const name = names.find((one) => one.toLowerCase() === path.basename(wanted).toLowerCase());
    return name === undefined ? undefined : path.join(path.dirname(file), name);
  }
}

/** @returns takes it back */
function create(full: string, text: string): () => void {
  const folder = fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, text, { flag: 'wx' });
  return () => {
    fs.rmSync(full);
    if (folder !== undefined) fs.rmSync(folder, { recursive: true });
  };
}

/** @returns takes it back */
function replace(full: string, text: string, before: string): () => void {
  const write = (content: string) => {
    fs.writeFileSync(`${full}.new`, content, { flag: 'wx' });
    fs.renameSync(`${full}.new`, full);
  };
  write(text);
  return () => write(before);
}

function look(root: string): { errors: string[]; urls: string[] } {
  const { workshop, problems } = readWorkshop(root, { drafts: true });
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  return { errors, urls: workshop.routes.map(({ url }) => url) };
}
