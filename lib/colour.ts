/** A colour of six hexadecimal digits, `#a63d2f`; of three where a style sheet says so. */
export type Colour = string;

/** What WCAG 2.2 asks of text on its background at level AA (1.4.3). */
export const READABLE = 4.5;

/**
 * How much two colours differ in brightness (WCAG 2.2, "contrast ratio").
 *
 * @param a a colour
 * @param b a colour; the order does not matter
 * @returns from 1 (the same) to 21 (black on white)
 */
export function contrast(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Finds the nearest colour of the same hue and saturation that can be read on every one of some backgrounds.
 *
 * @param colour the colour as it is
 * @param backgrounds what it stands on, all of them light or all of them dark
 * @returns the colour itself when it can be read; otherwise one that is darker or lighter, whichever is nearer
 */
export function readableOn(colour: Colour, backgrounds: readonly Colour[]): Colour {
  const isReadable = (one: Colour) =>
    backgrounds.every((background) => contrast(one, background) >= READABLE);
  if (isReadable(colour)) return colour;
  const { hue, saturation, lightness } = toHsl(colour);
  for (let step = 1; step <= 1000; step += 1) {
    for (const candidate of [lightness - step / 1000, lightness + step / 1000]) {
      if (candidate < 0 || candidate > 1) continue;
      const changed = fromHsl(hue, saturation, candidate);
      if (isReadable(changed)) return changed;
    }
  }
  return backgrounds.some((background) => luminance(background) > 0.18) ? '#000000' : '#ffffff';
}

/** WCAG 2.2, "relative luminance", of sRGB. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, each from 0 to 1. */
function channels(colour: Colour): number[] {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => parseInt(pair, 16) / 255);
}

/** CSS Color 4, 7.1: https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function toHsl(colour: Colour): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = (most - lightness) / Math.min(lightness, 1 - lightness);
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: sixth * 60, saturation, lightness };
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
