/** What is written into a tag, by the names of its attributes. */
export type Written = Readonly<Record<string, string>>;

/** What is wrong with a tag and its parts together. */
export interface Disagreement {
  readonly message: string;
  readonly hint: string;
  /** The part it is about, counted from 0; without it, the tag itself. */
  readonly part?: number;
}

/** What stands directly in a tag that is made of parts: an accordion of its items, a gallery of its pictures. */
export interface Parts {
  /** The name of the tag that a part is, or `table` for a table of Markdown or HTML. */
  readonly of: string;
  /** `one` or `some` of them and nothing else; `or-text`: if there is one at all, nothing else. */
  readonly number: 'one' | 'some' | 'or-text';
  /**
   * Looks at what the attributes of the tag and of its parts say together.
   *
   * @param own of the tag
   * @param parts of each part, in their order
   */
  readonly agree?: (own: Written, parts: readonly Written[]) => Disagreement | undefined;
}

/** Where a tag belongs, beside what it may be given. */
export interface TagPlace {
  /** The tag that must be the nearest around it. */
  readonly within?: string;
  readonly parts?: Parts;
  /** The attribute whose words make an `id`, where the tag has none of its own, so that links can lead to it. */
  readonly anchor?: string;
}

/**
 * Whether a flag is set: `open`, `open="true"`.
 *
 * @param value as written; undefined where the attribute is not
 */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== 'false';
}
