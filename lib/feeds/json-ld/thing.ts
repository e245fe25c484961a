/** A value of JSON-LD. */
export type Value = string | number | boolean | Thing | readonly Value[] | undefined;

/** Something that schema.org has a type for. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/**
 * Writes what is known about a page for search engines, as the text of a `<script type="application/ld+json">`.
 *
 * @param things what the page is about
 * @returns JSON in which nothing ends the script or opens a comment (HTML, 4.12.1.3); what is undefined or an empty
 * list is left out
 */
export function jsonLdText(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph, (_, value: unknown) => (isEmpty(value) ? undefined : value))
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
