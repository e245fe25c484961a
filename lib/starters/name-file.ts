import { slugOf } from '../slug';
import type { Ask } from './interview';
import type { Starter } from './starter';

/**
 * Asks what a file is to be called until it is a name.
 *
 * @param starter of the kind that is begun
 * @param named the words that Enter makes the name of
 * @param ask puts a question
 */
export async function askForId(starter: Starter, named: string, ask: Ask): Promise<string> {
  const preset = slugOf(named);
  let complaint = '';
  for (;;) {
    const hint = preset ? ` [${preset}]` : ', for example ada-lovelace';
    const answer = (
      await ask(`${complaint}id: Its name in files and links: a–z, digits, hyphens${hint}\n> `)
    ).trim();
    const id = answer || preset;
    const wrong = id === '' ? 'id is needed' : judgeId(starter, id, named);
    if (wrong === undefined) return id;
    complaint = `${wrong}\n`;
  }
}

/**
 * Judges the name of a file.
 *
 * @param starter of the kind that is begun
 * @param id the name
 * @param named the words it is made of
 * @returns what is wrong with it; undefined when nothing is
 */
export function judgeId({ nested }: Starter, id: string, named: string): string | undefined {
  if (id === '')
    return `no file can be named after "${named}": give a name in a–z with --id, for example --id li-ming`;
  const steps = nested ? id.split('/') : [id];
  if (steps.every((step) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(step))) return undefined;
  const better = steps.map(slugOf).filter(Boolean).join('/');
  return `"${id}" cannot be a name: write ${better || 'lower-case letters, digits and single hyphens'}`;
}
