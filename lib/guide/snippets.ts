import { kinds } from '../schema/kinds';
import type { TagPlace } from '../schema/parts';
import { fieldsOf, type Field } from './fields';
import { tagUsages, type TagUsage } from './tag-usage';

/** A snippet of VS Code: `$1` is where the cursor goes first, `$0` where it ends. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const scope = 'mdx,markdown';

/** One snippet for each tag, and one for the settings of each kind of file that has a text. */
export function snippets(): Record<string, Snippet> {
  const ofTags = tagUsages().map((usage) => [`<${usage.name}>`, ofTag(usage)]);
  const ofSettings = Object.entries(kinds).flatMap(([name, { schema, files, about }]) => {
    if (!files.endsWith('.mdx')) return [];
    const needed = fieldsOf(schema).filter((field) => field.needed && !field.name.includes('.'));
    const lines = needed.map((field, index) => `${field.name}: ${stop(index + 1, field)}`);
    const snippet: Snippet = {
      scope,
      prefix: name,
      body: ['---', ...lines, '---', '', '$0'],
      description: about,
    };
    return [[`content/${files}`, snippet]];
  });
  return Object.fromEntries([...ofTags, ...ofSettings]);
}

function ofTag({ name, about, attributes, holdsText, complete, place }: TagUsage): Snippet {
  const needed = attributes.filter(({ needed }) => needed);
  const others = attributes.filter(({ needed }) => !needed).map((field) => field.name);
  const written = needed.map((field, index) => ` ${field.name}="${stop(index + 1, field)}"`);
  // A tag that needs one attribute of several lets the editor choose which.
  if (needed.length === 0 && !complete) written.push(` \${1|${others.join(',')}|}="$2"`);
  // One that needs an attribute besides gets the first that says how it is written.
  const besides = needed.length > 0 && !complete ? attributes.find(isShown) : undefined;
  if (besides) written.unshift(` ${besides.name}="${stop(needed.length + 1, besides)}"`);
  const also = others.length > 0 ? ` Also: ${others.join(', ')}.` : '';
  const open = `<${name}${written.join('')}`;
  const body = holdsText ? [`${open}>`, '', ...within(place), '', `</${name}>`] : [`${open} />$0`];
  return { scope, prefix: name, body, description: `${about}${also}` };
}

/** A tag that is made of parts begins with one. */
function within({ parts }: TagPlace): string[] {
  if (!parts || parts.number === 'or-text') return ['$0'];
  if (parts.of === 'table') return ['| $1 | $2 |', '| --- | --- |', '| $0 | |'];
  const part = tagUsages().find(({ name }) => name === parts.of);
  const needed = part?.attributes.filter((field) => field.needed) ?? [];
  const written = needed.map((field, index) => ` ${field.name}="${stop(index + 1, field)}"`);
  if (!part?.holdsText) return [`<${parts.of}${written.join('')} />$0`];
  return [`<${parts.of}${written.join('')}>`, '', '$0', '', `</${parts.of}>`];
}

function isShown({ needed, example }: Field): boolean {
  return !needed && example !== undefined;
}

function stop(number: number, { name, choices, example = name }: Field): string {
  return choices.length > 0 ? `\${${number}|${choices.join(',')}|}` : `\${${number}:${example}}`;
}
