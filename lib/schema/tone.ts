import { z } from 'zod';

/** Bootstrap's names of colours, by what they mean. */
export const tones = [
  'primary',
  'secondary',
  'success',
  'danger',
  'warning',
  'info',
  'light',
  'dark',
] as const;

export type Tone = (typeof tones)[number];

/** One of the eight names of colours. */
export const tone = () => z.enum(tones);
