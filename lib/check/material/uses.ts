import { urlOf } from '../../content';
import { tags } from '../../../components/tags';
import { linkFields } from '../../schema/link';
import { judgeUrl } from '../../urls';
import type { ContentSource } from '../../content';
import type { Place } from '../../problem';
import type { Material, Text } from '../rule';

/** A link in a text. */
export interface LinkUse {
  readonly href: string;
  /** What the visitor reads. */
  readonly text: string;
  readonly place: Place;
  readonly source: ContentSource;
  readonly in: Text;
  /** The address of the page it stands on; undefined in a biography, which stands on any page. */
  readonly base?: string;
}

/** An address in YAML or in an attribute of a tag. */
export interface FieldUse {
  readonly value: string;
  readonly place: Place;
  readonly source: ContentSource;
  /** The keys that lead to it; empty for an attribute. */
  readonly path: readonly PropertyKey[];
}

/**
 * The address from which the relative links of a file are read.
 *
 * @param source the file
 * @returns undefined for a biography, which stands on any page
 */
export function baseOf({ kind, id }: ContentSource): string | undefined {
  return kind === 'page' ? urlOf(id) : undefined;
}

/**
 * Lists the links of all texts that a browser follows as they are written.
 *
 * @param material the workshop
 */
export function linksIn({ texts, yamlTexts }: Material): LinkUse[] {
  return [...texts, ...yamlTexts].flatMap((text) => {
    const { source, outline } = text;
    const base = baseOf(source);
    return outline.links
      .filter(({ href }) => judgeUrl(href).safe)
      .map((link) => ({ ...link, href: link.href.trim(), source, in: text, base }));
  });
}

/** The attributes that are links, by tag. */
const linked = new Map<string, readonly string[]>(
  Object.entries(tags).map(([name, { attributes }]) => [
    name,
    linkFields(attributes).map((field) => field.name),
  ]),
);

/**
 * Lists every text value of YAML files, of front matter, and of those attributes of tags that are no links; see
 * {@link linksIn}.
 *
 * @param material the workshop
 */
export function fieldsIn({ sources, texts }: Material): FieldUse[] {
  const fields = sources.flatMap((source) =>
    [...strings(source.yaml.data, [], new Set())].map(({ value, path }): FieldUse => ({
      value,
      path,
      source,
      // Only some values are ever asked for their place.
      get place() {
        return source.yaml.placeOf(path);
      },
    })),
  );
  const attributes = texts.flatMap(({ source, outline }) =>
    outline.tags.flatMap((tag) =>
      Object.entries(tag.attributes)
        .filter(([name]) => !linked.get(tag.name)?.includes(name))
        .map(([, value]): FieldUse => ({ value, place: tag.place, source, path: [] })),
    ),
  );
  return [...fields, ...attributes];
}

/** Every text in data, and the keys that lead to it. */
export function* strings(
  data: unknown,
  path: readonly PropertyKey[],
  /** What stands around the data: an alias of YAML can lead back to it. */
  around: ReadonlySet<unknown>,
): Generator<{ value: string; path: readonly PropertyKey[] }> {
  if (typeof data === 'string') yield { value: data, path };
  if (around.has(data)) return;
  const within = new Set([...around, data]);
  if (Array.isArray(data)) {
    for (const [index, part] of data.entries()) yield* strings(part, [...path, index], within);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, part] of Object.entries(data)) yield* strings(part, [...path, key], within);
  }
}
