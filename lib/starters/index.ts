import path from 'node:path';
import { descriptionOf } from '../schema/unwrap';
import { slugOf } from '../slug';
import { convert } from './convert';
import { readFlags } from './flags';
import { interview, type Ask } from './interview';
import { askForId, judgeId } from './name-file';
import type { Ground, Starter, Values } from './starter';
import { starters } from './starters';
import { sayMissing, unknownKind, usage } from './usage';
import { writeDraft } from './write';

export type { Ask } from './interview';

/** How a command ended. */
export interface Outcome {
  readonly ok: boolean;
  /** What to print. */
  readonly message: string;
}

const all: Readonly<Record<string, Starter>> = starters;

/**
 * Begins a new piece of content: `page --title Venue`.
 *
 * @param args the kind and its flags
 * @param ground the content folder and today
 * @param ask puts a question to whoever sits at the terminal; undefined where nobody does
 * @returns what was written and where, or what is wrong; then nothing was written
 */
export async function begin(args: readonly string[], ground: Ground, ask?: Ask): Promise<Outcome> {
  const [kind = '', ...rest] = args;
  const starter = Object.hasOwn(all, kind) ? all[kind] : undefined;
  if (!starter) return refuse(unknownKind(kind, all));
  const flags = readFlags(starter, rest);
  if ('refusal' in flags) return refuse(flags.refusal);
  if (flags.help) return { ok: true, message: usage(kind, starter) };

  const presets = starter.presets(ground, flags.given);
  const missing = (from: Readonly<Record<string, string>>) =>
    starter.needed.filter((name) => from[name] === undefined);
  const lacks = missing({ ...presets, ...flags.given }).length > 0;
  if (lacks && !ask) return refuse(sayMissing(kind, starter, missing({ ...presets, ...flags.given })));
  const answers = lacks && ask ? await interview(starter, flags.given, presets, ask) : flags.given;

  const values = convertAll(starter, { ...presets, ...answers });
  if ('refusal' in values) return refuse(values.refusal);
  const named = { ...presets, ...answers }[starter.named] ?? '';
  const id = flags.id ?? (lacks && ask ? await askForId(starter, named, ask) : slugOf(named));
  const wrongId = judgeId(starter, id, named);
  if (wrongId !== undefined) return refuse(wrongId);

  const draft = starter.draft(id, values.values, ground);
  if ('refusal' in draft) return refuse(draft.refusal);
  const file = path.join(ground.root, draft.file);
  if (flags.dryRun) return { ok: true, message: `${file} would hold:\n\n${draft.text}` };
  const written = writeDraft(ground.root, draft);
  if ('refusal' in written) return refuse(written.refusal);
  return { ok: true, message: [`Wrote ${file}`, ...written.urls.map((url) => `It is at ${url}`)].join('\n') };
}

function refuse(message: string): Outcome {
  return { ok: false, message };
}

/** In the order of the schema, which is the order in which the guide explains them. */
function convertAll(
  { schema }: Starter,
  answers: Readonly<Record<string, string>>,
): { readonly values: Values } | { readonly refusal: string } {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const answer = answers[name];
    if (answer === undefined) continue;
    const converted = convert(field, answer);
    if ('wrong' in converted)
      return { refusal: `${name} ${converted.wrong}\n  ${descriptionOf(field) ?? ''}` };
    if (converted.value !== false) values[name] = converted.value;
  }
  return { values };
}
