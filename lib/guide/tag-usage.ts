import type { z } from 'zod';
import { tags } from '../../components/tags';
import { markdownFields } from '../schema/markdown';
import type { TagPlace } from '../schema/parts';
import { descriptionOf } from '../schema/unwrap';
import { fieldsOf, type Field } from './fields';

/** A tag, as the guide and the snippets explain it. */
export interface TagUsage {
  readonly name: string;
  readonly about: string;
  readonly attributes: readonly Field[];
  /** Those of them that hold Markdown. */
  readonly markdownAttributes: readonly string[];
  /** Whether text may stand between the opening and the closing tag. */
  readonly holdsText: boolean;
  /** Whether it says something with no more than the attributes that it needs. */
  readonly complete: boolean;
  /** The tag it stands in, or what stands in it, where it is one of several that belong together. */
  readonly place: TagPlace;
}

interface AnyTag extends TagPlace {
  readonly attributes: z.ZodObject;
  readonly children: 'none' | 'markdown';
}

const everyTag: Readonly<Record<string, AnyTag>> = tags;

/** Every tag, in the order of their names. */
export function tagUsages(): TagUsage[] {
  return Object.entries(everyTag)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { attributes, children, within, parts }]) => ({
      name,
      about: descriptionOf(attributes) ?? '',
      attributes: fieldsOf(attributes),
      holdsText: children === 'markdown',
      markdownAttributes: markdownFields(attributes),
      place: { within, parts },
      complete: isComplete(attributes),
    }));
}

/** What is wrong with the attributes as a whole has no way to one of them. */
function isComplete(attributes: z.ZodObject): boolean {
  const needed = fieldsOf(attributes).filter((field) => field.needed);
  const written = needed.map(({ name, example, choices }) => [name, example ?? choices[0] ?? 'text']);
  const { error } = attributes.safeParse(Object.fromEntries(written));
  return !error?.issues.some(({ path }) => path.length === 0 || needed.length === 0);
}
