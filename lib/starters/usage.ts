import { didYouMean } from '../nearest';
import { descriptionOf } from '../schema/unwrap';
import type { Starter } from './starter';

/**
 * Says what can be begun.
 *
 * @param kind that is not among it
 * @param all every starter by its kind
 */
export function unknownKind(kind: string, all: Readonly<Record<string, Starter>>): string {
  const list = Object.entries(all).map(([name, { about }]) => `  npm run new ${name.padEnd(9)}${about}`);
  const head = kind === '' ? 'Say what to begin:' : `There is no "${kind}" to begin.`;
  return [`${head} ${didYouMean(kind, Object.keys(all)) ?? ''}`.trim(), ...list].join('\n');
}

/**
 * Says which flags are needed.
 *
 * @param kind of what is begun
 * @param starter of that kind
 * @param missing the fields that nobody has given
 */
export function sayMissing(kind: string, { schema, example }: Starter, missing: readonly string[]): string {
  const flags = missing.map((name) => `  --${name}  ${descriptionOf(schema.shape[name]) ?? ''}`);
  return [`new ${kind} needs`, ...flags, `For example: ${example}`].join('\n');
}

/**
 * Says all that a command can be told.
 *
 * @param kind of what is begun
 * @param starter of that kind
 */
export function usage(kind: string, { about, schema, example }: Starter): string {
  const flags = Object.entries(schema.shape).filter(([name]) => name !== 'id');
  const lines = flags.map(([name, field]) => `  --${name}  ${descriptionOf(field) ?? ''}`);
  const own = ['  --id  Its name in files and links.', '  --dry-run  Prints the file instead of writing it.'];
  return [
    `npm run new ${kind} writes ${about}. It asks, or takes flags:`,
    ...lines,
    ...own,
    `For example: ${example}`,
  ].join('\n');
}
