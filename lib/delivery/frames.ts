import { attributeOf, type Element } from './tree';

/** The only origins that a page may ever frame, after a visitor's click. */
const framed: ReadonlySet<string> = new Set(['https://www.youtube-nocookie.com', 'https://player.vimeo.com']);

/**
 * The origins of the frames that an island may put into a page. An element announces its frame in
 * `data-frame="https://player.vimeo.com/video/…"`; one from an origin that is not listed here stays blocked.
 *
 * @returns each once, sorted
 */
export function frameOrigins(elements: readonly Element[]): string[] {
  const origins = elements.flatMap((element) => {
    const address = attributeOf(element, 'data-frame');
    return address !== undefined && URL.canParse(address) ? new URL(address).origin : [];
  });
  return [...new Set(origins)].filter((origin) => framed.has(origin)).sort();
}
