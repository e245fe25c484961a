import { z } from 'zod';
import { tones, type Tone } from './tone';

const outlined = tones.map((name) => `outline-${name}` as const);

/** The colour of a button, and whether it fills the button or only surrounds it. */
export interface ButtonColor {
  readonly tone: Tone;
  readonly outline: boolean;
}

/** One of the eight names of colours, or one of them after `outline-`, as in Bootstrap. */
export const buttonColor = () =>
  z.enum([...tones, ...outlined]).transform((name): ButtonColor => {
    const tone = tones.find((one) => name === one || name === `outline-${one}`) ?? 'primary';
    return { tone, outline: name !== tone };
  });
