import { parseArgs } from 'node:util';
import { didYouMean } from '../nearest';
import type { Starter } from './starter';

/** What a command line says. */
export interface Flags {
  readonly given: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly dryRun: boolean;
  readonly help: boolean;
}

/**
 * Reads the flags of a command: every field of the schema is one, beside `--id`, `--dry-run` and `--help`.
 *
 * @param starter of the kind that is begun
 * @param args what stands after the kind
 * @returns the flags, or what is wrong with them in a sentence
 */
export function readFlags(starter: Starter, args: readonly string[]): Flags | { readonly refusal: string } {
  const fields = Object.keys(starter.schema.shape).filter((name) => name !== 'id');
  const known = [...fields, 'id', 'dry-run', 'help'];
  const switches = ['dry-run', 'help'];
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      known.map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
  });
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name)) return { refusal: `--${name} is not known. ${suggest(name, known)}` };
    if (value === true) given[name] = 'true';
    else if (typeof value === 'string' && value.trim() !== '' && !value.startsWith('--')) given[name] = value;
    else return { refusal: `--${name} needs a value` };
  }
  const [stray] = positionals;
  if (stray !== undefined) {
    const cure = 'Words with spaces stand in quotes, and flags behind two dashes alone:';
    return { refusal: `"${stray}" belongs to nothing\n  ${cure} ${starter.example}` };
  }
  const { id, 'dry-run': dryRun, help, ...rest } = given;
  return { given: rest, id, dryRun: dryRun === 'true', help: help === 'true' };
}

function suggest(name: string, known: readonly string[]): string {
  const flags = known.map((one) => `--${one}`);
  return didYouMean(`--${name}`, flags) ?? `There are: ${flags.join(', ')}`;
}
