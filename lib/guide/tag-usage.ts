import { tags } from '../../components/tags';
import { descriptionOf } from '../schema/unwrap';
import { fieldsOf, type Field } from './fields';

/** A tag, as the guide and the snippets explain it. */
export interface TagUsage {
  readonly name: string;
  readonly about: string;
  readonly attributes: readonly Field[];
  /** Whether text may stand between the opening and the closing tag. */
  readonly holdsText: boolean;
  /** Whether it says something without any attribute. */
  readonly complete: boolean;
}

/** Every tag, in the order of their names. */
export function tagUsages(): TagUsage[] {
  return Object.entries(tags)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { attributes, children }]) => ({
      name,
      about: descriptionOf(attributes) ?? '',
      attributes: fieldsOf(attributes),
      holdsText: children === 'markdown',
      complete: attributes.safeParse({}).success,
    }));
}
