import { z } from 'zod';
import { tones, type Tone } from './tone';

/** A colour by its meaning, or by its hexadecimal digits. */
export type Paint =
  { readonly tone: Tone; readonly hex?: undefined } | { readonly hex: string; readonly tone?: undefined };

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/** One of the eight names of colours, `white`, `black`, or a colour such as `#1b3a5c`. */
export const paint = () =>
  z
    .string()
    .regex(
      new RegExp(`^(?:#(?:[0-9a-f]{3}){1,2}|white|black|${tones.join('|')})$`, 'i'),
      `must be a colour such as #1b3a5c, or one of white, black, ${tones.join(', ')}`,
    )
    .transform((text): Paint => {
      const lower = text.toLowerCase();
      const tone = tones.find((name) => name === lower);
      return tone ? { tone } : { hex: named[lower] ?? lower };
    });
