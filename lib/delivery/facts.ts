import { elementsOf, tokensOf, type Document } from './tree';

/** What a selector can meet in a page. Names and values are in lower case, except classes and ids. */
export interface PageFacts {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Custom properties that attributes refer to, such as an SVG's `fill="var(--ink)"`. */
  properties: ReadonlySet<string>;
  /** Whether scripts may change attributes of the page. */
  hasIslands: boolean;
}

export interface Kept {
  /** Classes that an island may add. */
  keepClasses?: readonly string[];
  /** Elements that an island may make. */
  keepElements?: readonly string[];
  /** Custom properties that an island may read. */
  keepProperties?: readonly string[];
}

/**
 * Collects what selectors can meet: what stands in the page, what the options keep, and what an element announces for
 * its island in `data-classes="open busy"`.
 */
export function pageFacts(document: Document, hasIslands: boolean, kept: Kept): PageFacts {
  const tags = new Set(kept.keepElements?.map((name) => name.toLowerCase()));
  const classes = new Set(kept.keepClasses);
  const ids = new Set<string>();
  const properties = new Set(kept.keepProperties);
  const attributes = new Map<string, Set<string>>();
  for (const element of elementsOf(document)) {
    tags.add(element.tagName.toLowerCase());
    for (const name of [...tokensOf(element, 'class'), ...tokensOf(element, 'data-classes')])
      classes.add(name);
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.add(value);
      for (const [property] of value.matchAll(/--[^\s,();:]+/g)) properties.add(property);
      const values = attributes.get(name.toLowerCase()) ?? new Set();
      attributes.set(name.toLowerCase(), values.add(value.toLowerCase()));
    }
  }
  return { tags, classes, ids, attributes, properties, hasIslands };
}
