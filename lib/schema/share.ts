import { z } from 'zod';

const shares = { 25: 25, 50: 50, 75: 75, 100: 100 } as const;

/** How much of the column something takes on wide screens, in per cent. */
export type Share = (typeof shares)[keyof typeof shares];

/** A quarter, a half, three quarters or all of the column, as the template writes it: `50` or `50%`. */
export const share = () =>
  z
    .string()
    .regex(/^(?:25|50|75|100)%?$|^auto$/, 'must be 25, 50, 75 or 100 (per cent), or auto')
    .transform((text): Share | undefined => {
      const wanted = parseInt(text, 10);
      return Object.values(shares).find((one) => one === wanted);
    });
