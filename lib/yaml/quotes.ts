/** A line of YAML with one field: its indentation and dashes, the key, and the value as written. */
const field = /^((?:[ \t]|- )*)(?!-\s)([^\s:#'"[\]{},&*!|>@`%][^:#\n]{0,80}?)\s*:[ \t]+(\S.*)$/;

/** A field in one line, and where its value begins. */
export interface WrittenField {
  readonly key: string;
  /** Without a comment behind it. */
  readonly value: string;
  /** Column of the value, from 1. */
  readonly column: number;
}

/**
 * Takes a line apart into key and value, whether or not YAML can.
 *
 * @param line of a YAML file
 * @returns the field; undefined when there is none on the line
 */
export function fieldIn(line: string): WrittenField | undefined {
  const [, , key, rest] = field.exec(line.slice(0, 1000)) ?? [];
  if (key === undefined || rest === undefined) return undefined;
  const comment = rest.startsWith('#') ? -1 : rest.search(/\s#/);
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  return { key, value, column: line.slice(0, 1000).length - rest.length + 1 };
}

/**
 * Puts a text in quotes so that YAML reads it as it stands.
 *
 * @param text one line
 * @returns in double quotes; in single ones where the text itself has double quotes or backslashes
 */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * Takes away the quotes around a text that has such quotes inside, `'Chairs' coffee'`; those of a text that only begins
 * and ends with words in quotes, `"Coffee" and "cake"`, belong to it.
 *
 * @param value as written
 */
export function withoutQuotes(value: string): string {
  const [, mark = '', inner = ''] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (mark === '') return value;
  const next = inner.indexOf(mark);
  const isOdd = inner.split(mark).length % 2 === 0;
  return isOdd || next < 0 || /^\s$/.test(inner.charAt(next - 1)) ? inner : value;
}

/**
 * Says what in a value YAML takes for something else.
 *
 * @param value as written
 * @returns reads on after the key: `begins with @, …`; undefined when nothing does
 */
export function whyQuotes(value: string): string | undefined {
  const first = value.charAt(0);
  if (first === '"' || first === "'") {
    return value.endsWith(first) && value.length > 1
      ? `has ${first} inside its quotes`
      : `goes on behind the quote that ends it`;
  }
  const reason = Object.hasOwn(beginnings, first) ? beginnings[first] : undefined;
  if (reason) return `begins with ${first}, ${reason}`;
  if (/:(?:\s|$)/.test(value)) return 'has a colon in it, behind which YAML expects another value';
  return undefined;
}

const beginnings: Readonly<Record<string, string>> = {
  '[': 'which begins a list',
  '{': 'which begins a group of fields',
  ']': 'which ends a list',
  '}': 'which ends a group of fields',
  ',': 'which stands between the entries of a list',
  '*': 'which refers to another value',
  '&': 'which gives a value a name',
  '!': 'which begins a type',
  '@': 'which YAML keeps for itself',
  '`': 'which YAML keeps for itself',
  '%': 'which YAML keeps for itself',
  '|': 'which begins a text of several lines',
  '>': 'which begins a text of several lines',
  '#': 'which begins a comment',
  '?': 'which begins a key',
  '-': 'which begins a list',
};
