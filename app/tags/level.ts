import type { HeadingLevel } from '../../components/heading/level';
import type { Outline } from '../../lib/mdx';

const levels: readonly HeadingLevel[] = ['h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The level of the headings that a tag brings with it: one below the heading that it stands under, so that none is
 * skipped (WCAG 1.3.1).
 *
 * @param outline of the text
 * @param name of the tag; where it stands several times, its first place counts for all
 */
export function levelWithin({ tags, headings }: Outline, name: string): HeadingLevel {
  const line = tags.find((tag) => tag.name === name)?.place.line ?? 0;
  const above = headings.filter(({ place }) => place.line < line).at(-1);
  return levels[Math.min((above?.depth ?? 1) - 1, levels.length - 1)] ?? 'h2';
}
