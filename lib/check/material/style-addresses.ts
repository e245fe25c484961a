import { transform } from 'lightningcss';
import postcss from 'postcss';
import type { ContentSource } from '../../content';
import type { Place } from '../../problem';

/** An address in a style sheet. */
export interface StyleAddress {
  /** As a browser understands it: without quotes, and without what is written with \. */
  readonly address: string;
  readonly place: Place;
}

/**
 * Lists what a style sheet would load: `url()`, and the strings of `image-set()` (CSS Images 4).
 *
 * @param source a style sheet
 * @returns the addresses; as many as can be found when the file is no CSS
 */
export function styleAddresses({ file, text }: ContentSource): StyleAddress[] {
  const found: StyleAddress[] = [];
  try {
    transform({
      filename: 'custom.css',
      code: Buffer.from(text),
      errorRecovery: true,
      visitor: {
        Url({ url, loc: { line, column } }) {
          found.push({ address: url, place: { file, line, column } });
        },
      },
    });
    postcss.parse(text).walkDecls((declaration) => {
      if (!/image-set\(/i.test(declaration.value)) return;
      const written = declaration.toString();
      for (const { 1: before = '', 2: address = '', index } of written.matchAll(
        /([\w-]+\(\s*)?["']([^"']*)["']/g,
      )) {
        // url("…") was found above; type("…") is no address.
        if (before !== '' && !/^(?:-webkit-)?image-set\(/i.test(before)) continue;
        const { line, column } = declaration.positionInside(index + before.length);
        found.push({ address, place: { file, line, column } });
      }
    });
  } catch {
    // What is no CSS is said by the rule of style sheets.
  }
  return found;
}
