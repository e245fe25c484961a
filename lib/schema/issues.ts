import { z } from 'zod';
import { didYouMean } from '../nearest';
import { descriptionOf, schemaAt, unwrap } from './unwrap';

/** A validation issue in words that need no knowledge of Zod. */
export interface DescribedIssue {
  /** What was found at `path`: `is missing`, `must be a number`, `is not one of oral, poster`… Reads on after the field's name. */
  readonly message: string;
  readonly hint?: string;
  /** Where: the field itself, also for a field that is missing or not known. */
  readonly path: readonly PropertyKey[];
  readonly kind: 'unknown' | 'missing' | 'value';
}

type Issue = z.core.$ZodIssue;

/**
 * Puts an issue of Zod into an editor's words.
 *
 * @param issue from `safeParse(…).error.issues`
 * @param schema the schema that found it
 * @returns usually one; one per field for unknown fields
 */
export function describeIssue(issue: Issue, schema: z.core.$ZodType): DescribedIssue[] {
  const { path } = issue;
  const field = schemaAt(schema, path);
  const about = descriptionOf(field);
  const value = (message: string, hint = about): DescribedIssue[] => [{ message, hint, path, kind: 'value' }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, fieldsOf(field)));
    case 'invalid_type':
      if (isMissing(issue)) return [{ message: 'is missing', hint: about, path, kind: 'missing' }];
      if (issue.expected === 'array' && typeof issue.input === 'string') {
        // Only names are divided at "and": keywords may hold one.
        const between = fieldsOf(elementOf(field)).includes('person')
          ? /\s*;\s*|,?\s+(?:and|&)\s+/u
          : /\s*;\s*/;
        return value(`must be a list: write [${issue.input.split(between).join(', ')}]`);
      }
      return value(`must be ${typeNames[issue.expected] ?? issue.expected}`);
    case 'invalid_value':
      return describeChoice(issue, about);
    case 'invalid_format':
      return value(ownMessage(issue) ?? `is not ${formatNames[issue.format] ?? 'written as it should be'}`);
    case 'too_small':
      return value(tooSmall(issue));
    case 'too_big':
      return value(tooBig(issue));
    case 'not_multiple_of':
      return value(`must be a multiple of ${issue.divisor}`);
    case 'invalid_union':
      return describeUnion(issue, field, about);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues
        .flatMap((inner) => describeIssue(inner, z.unknown()))
        .map((inner) => ({ ...inner, path }));
    case 'custom':
      return value(issue.message === 'Invalid input' ? 'is not allowed' : issue.message);
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  date: 'a date',
  null: 'empty',
};

const formatNames: Readonly<Record<string, string>> = {
  url: 'a web address such as https://example.org',
  email: 'an e-mail address',
  date: 'a date such as 2024-03-21',
  time: 'a time such as 09:30',
  datetime: 'a date and time such as 2024-03-21T09:30:00Z',
};

function unknownField(key: string, path: readonly PropertyKey[], known: readonly string[]): DescribedIssue {
  const list = known.length > 0 ? `Known: ${known.join(', ')}` : undefined;
  return {
    message: 'is not known',
    hint: didYouMean(key, known) ?? list,
    path: [...path, key],
    kind: 'unknown',
  };
}

function elementOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = schema && unwrap(schema).at(-1);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema).at(-1);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.flatMap(fieldsOf))];
  if (inner instanceof z.ZodIntersection) return [...fieldsOf(inner.def.left), ...fieldsOf(inner.def.right)];
  return [];
}

/** Zod keeps the value only when asked to (`reportInput`); otherwise its own message tells. */
function isMissing(issue: Issue): boolean {
  if ('input' in issue) return issue.input === undefined;
  return issue.message.endsWith('received undefined');
}

/** What the schema itself says: `.regex(…, 'must be a length such as 50%')`. */
function ownMessage(issue: Issue): string | undefined {
  return issue.message.startsWith('Invalid ') ? undefined : issue.message;
}

function describeChoice(issue: z.core.$ZodIssueInvalidValue, about: string | undefined): DescribedIssue[] {
  const { path, input } = issue;
  const choices = issue.values.map(String).filter((choice) => choice !== '');
  const [only] = choices;
  if (input === undefined && 'input' in issue)
    return [{ message: 'is missing', hint: about, path, kind: 'missing' }];
  const message = choices.length === 1 ? `must be ${only}` : `must be one of ${choices.join(', ')}`;
  const near = typeof input === 'string' ? didYouMean(input, choices) : undefined;
  return [{ message, hint: near ?? about, path, kind: 'value' }];
}

/** Of several shapes a value could have had, speaks about the one that it comes nearest to. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  field: z.core.$ZodType | undefined,
  about: string | undefined,
): DescribedIssue[] {
  const { path } = issue;
  const inner = field && unwrap(field).at(-1);
  const options = inner instanceof z.ZodUnion ? inner.options : [];
  if (issue.errors.length > 0 && issue.errors.every((errors) => errors.every(isMissing))) {
    return [{ message: 'is missing', hint: about, path, kind: 'missing' }];
  }
  const branches = issue.errors.map((errors, index) => ({
    deep: Math.max(...errors.map((error) => error.path.length)),
    described: errors.flatMap((error) => describeIssue(error, options[index] ?? z.unknown())),
  }));
  const [best] = branches
    .filter(({ deep, described }) => deep > 0 || described.some(({ kind }) => kind === 'unknown'))
    .sort((a, b) => a.described.length - b.described.length || b.deep - a.deep);
  if (best) return best.described.map((one) => ({ ...one, path: [...path, ...one.path] }));
  const messages = [...new Set(branches.flatMap(({ described }) => described.map(({ message }) => message)))];
  return [
    { message: messages.join(', or ') || 'has no shape that is known', hint: about, path, kind: 'value' },
  ];
}

function tooSmall({ origin, minimum, inclusive = true }: z.core.$ZodIssueTooSmall): string {
  if (minimum === 1 && inclusive && origin === 'string') return 'must not be empty';
  if (origin === 'string') return `must have at least ${minimum} characters`;
  if (origin === 'array' || origin === 'set') {
    return minimum === 1 ? 'must not be an empty list' : `must have at least ${minimum} entries`;
  }
  return `must be ${inclusive ? 'at least' : 'more than'} ${minimum}`;
}

function tooBig({ origin, maximum, inclusive = true }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `must have at most ${maximum} characters`;
  if (origin === 'array' || origin === 'set') return `must have at most ${maximum} entries`;
  return `must be ${inclusive ? 'at most' : 'less than'} ${maximum}`;
}
