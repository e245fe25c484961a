import { readableOn, type Colour } from '../colour';
import { drawText, LEADING } from './draw';
import { setText, type SetText } from './set-text';

/** Width and height that Open Graph's readers ask for, in pixels. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** What a share image says; plain text throughout. */
export interface ShareCard {
  /** `cover` is the site's own, on the accent; `entry` anything in it, on paper. */
  readonly look: 'cover' | 'entry';
  /** A few words above the title: "Long paper". */
  readonly kind?: string;
  readonly title: string;
  /** What stands below the title: authors, day and place. */
  readonly lines: readonly string[];
  /** The site's short name. */
  readonly brand: string;
  /** Beside the brand: "21 March 2024 · St. Julian’s". */
  readonly note?: string;
  readonly accent: Colour;
  /** A square portrait, as a PNG in base64. */
  readonly portrait?: string;
}

/** As `app/styles/tokens.css` has them on the light page; a test holds the two together. */
export const paints = { paper: '#f7f6f3', ink: '#1b1d23', soft: '#565a64', line: '#c9c5bb' } as const;

const margin = 80;
const portraitSize = 280;
const rule = SHARE_HEIGHT - 116;
const titleSizes = [104, 92, 82, 74, 66, 58, 52, 46, 40];
/** What the lines below the title take up. */
const linesHeight = [0, 64, 110];

/**
 * Draws a share image: outlines only, so that no font of the machine has a part in it. A title that runs from right to
 * left turns the whole image round.
 *
 * @param card what it says
 * @returns an SVG of 1200 by 630 pixels; the same bytes for the same card
 */
export function shareSvg(card: ShareCard): string {
  const isCover = card.look === 'cover';
  const accent = readableOn(card.accent, [paints.paper, '#ffffff']);
  const colours = isCover
    ? { ground: accent, title: '#ffffff', accent: '#ffffff', soft: '#ffffff', line: '#ffffff' }
    : { ground: paints.paper, title: paints.ink, accent, soft: paints.soft, line: paints.line };
  const width = SHARE_WIDTH - 2 * margin - (card.portrait ? portraitSize + 56 : 0);
  const top = card.kind ? 144 : 92;
  const lines = card.lines.slice(0, 2);
  const height = rule - 20 - top - (linesHeight[lines.length] ?? 0);
  const sizes = titleSizes.map((size) => ({ size, lines: Math.floor(height / (size * LEADING)) }));
  const title = setText(card.title, { style: 'display', width, sizes });
  const isMirrored = title.isRightToLeft;
  const parts: string[] = [];
  const place = (text: SetText, baseline: number, colour: Colour, side: 'start' | 'end' = 'start') => {
    const isLeft = (side === 'start') !== isMirrored;
    parts.push(drawText(text, { edge: isLeft ? margin : SHARE_WIDTH - margin, isLeft, baseline, colour }));
  };

  if (card.kind) place(line(card.kind, width, 30), 118, colours.accent);
  place(title, top + title.size * 0.9, colours.title);
  const below = top + title.lines.length * title.size * LEADING + 54;
  for (const [index, words] of lines.entries()) {
    place(line(words, width, index === 0 ? 34 : 30), below + index * 46, colours.soft);
  }
  parts.push(
    `<path d="M${margin} ${rule}h${SHARE_WIDTH - 2 * margin}v2h-${SHARE_WIDTH - 2 * margin}z" fill="${colours.line}"${isCover ? ' fill-opacity=".5"' : ''}/>`,
  );
  place(line(card.brand, 560, 30), rule + 62, colours.title);
  if (card.note) place(line(card.note, 460, 28), rule + 62, colours.soft, 'end');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}">`,
    `<path d="M0 0h${SHARE_WIDTH}v${SHARE_HEIGHT}H0z" fill="${colours.ground}"/>`,
    isCover
      ? ''
      : `<path d="M${isMirrored ? SHARE_WIDTH - 20 : 0} 0h20v${SHARE_HEIGHT}h-20z" fill="${accent}"/>`,
    card.portrait ? portrait(card.portrait, isMirrored) : '',
    ...parts,
    '</svg>',
  ].join('');
}

function line(words: string, width: number, size: number): SetText {
  const smallest = Math.round(size * 0.8);
  return setText(words, {
    style: 'text',
    width,
    sizes: [size, smallest].map((one) => ({ size: one, lines: 1 })),
  });
}

function portrait(data: string, isMirrored: boolean): string {
  const x = isMirrored ? margin : SHARE_WIDTH - margin - portraitSize;
  const [middle, radius] = [x + portraitSize / 2, portraitSize / 2];
  const circle = `<clipPath id="round"><circle cx="${middle}" cy="${92 + radius}" r="${radius}"/></clipPath>`;
  const size = `x="${x}" y="92" width="${portraitSize}" height="${portraitSize}"`;
  return `${circle}<image ${size} clip-path="url(#round)" href="data:image/png;base64,${data}"/>`;
}
