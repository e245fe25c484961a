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

/**
 * Collects what selectors can meet: what stands in the page, and what an element announces for its island in
 * `data-classes="open busy"`.
 */
export function pageFacts(document: Document, hasIslands: boolean): PageFacts {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const properties = new Set<string>();
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
