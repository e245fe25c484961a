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
  /** Whether it says something without any attribute. */
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
      complete: attributes.safeParse({}).success,
    }));
}
