import { z } from 'zod';
import { id } from '../schema/id';
import { describeIssue } from '../schema/issues';

/** What an answer says, or what is wrong with it in words that read on after the field's name. */
export type Converted = { readonly value: unknown } | { readonly wrong: string };

/**
 * Understands what somebody typed as the value of a field: yes and no, lists with commas, numbers, words.
 *
 * @param schema of the field
 * @param text as typed
 * @returns the value as it stands in the file
 */
export function convert(schema: z.core.$ZodType, text: string): Converted {
  const readings = listsPeople(schema) ? [peopleIn(text)] : readingsOf(text.trim());
  const issues: z.core.$ZodIssue[] = [];
  for (const value of readings) {
    const result = z.safeParse(schema, value, { reportInput: true });
    if (result.success) return { value };
    issues.push(...result.error.issues);
  }
  // Of all readings, the one that has the right form says best what is wrong.
  const issue = issues.find(({ code }) => code !== 'invalid_type') ?? issues[0];
  const [described] = issue ? describeIssue(issue, schema) : [];
  return { wrong: described ? described.message : 'is not understood' };
}

function readingsOf(text: string): unknown[] {
  const list = text.split(',').flatMap((part) => part.trim() || []);
  const lower = text.toLowerCase();
  if (['yes', 'y', 'true'].includes(lower)) return [true, text, list];
  if (['no', 'n', 'false'].includes(lower)) return [false, text, list];
  return /^\d+$/.test(text) ? [text, Number(text), list] : [text, list];
}

/** Whether a field is a list of people: ids, names, or names in a form of their own. */
function listsPeople(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, [{ name: 'Ada' }, 'ada']).success;
}

/** Divides "Ada Lovelace, babbage and { name: 王小明 }"; a name without spaces gets the form that tells it from an id. */
function peopleIn(text: string): unknown[] {
  return text.split(/[,;]|\s(?:and|&)\s/u).flatMap((part) => {
    const [, own] = /^\{\s*name:\s*["']?([^"'{}]*?)["']?\s*\}$/u.exec(part.trim()) ?? [];
    const name = own ?? part.trim();
    if (name === '') return [];
    const isOwnForm = own !== undefined || (!/\s/u.test(name) && !id().safeParse(name).success);
    return [isOwnForm && !/\s/u.test(name) ? { name } : name];
  });
}
