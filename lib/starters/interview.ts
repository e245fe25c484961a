import { descriptionOf } from '../schema/unwrap';
import { convert } from './convert';
import type { Starter } from './starter';

/** Puts a question to somebody at a terminal. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for every field that nobody has given yet; an answer that does not fit is asked for again.
 *
 * @param starter of the kind that is begun
 * @param given what the flags say
 * @param presets what Enter stands for
 * @param ask puts a question
 * @returns what was given and answered; a field that was left empty is not among it
 */
export async function interview(
  starter: Starter,
  given: Readonly<Record<string, string>>,
  presets: Readonly<Record<string, string>>,
  ask: Ask,
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = { ...given };
  for (const name of starter.asked) {
    if (answers[name] !== undefined) continue;
    const answer = await askFor(starter, name, presets[name], ask);
    if (answer !== '') answers[name] = answer;
  }
  return answers;
}

async function askFor(starter: Starter, name: string, preset: string | undefined, ask: Ask): Promise<string> {
  const schema = starter.schema.shape[name];
  const needed = starter.needed.includes(name);
  const enter = preset ?? (needed ? undefined : 'leave it out');
  const question = `${name}: ${descriptionOf(schema) ?? ''}${enter ? ` [${enter}]` : ''}\n> `;
  let complaint = '';
  for (;;) {
    const answer = (await ask(`${complaint}${question}`)).trim() || (preset ?? '');
    if (answer === '' && !needed) return '';
    const converted = answer === '' || !schema ? { wrong: 'is needed' } : convert(schema, answer);
    if ('value' in converted) return answer;
    complaint = `${name} ${converted.wrong}\n`;
  }
}
