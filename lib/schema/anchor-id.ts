import { z } from 'zod';

/** An id within a page, by which links lead to a place of it: `#by-bus` (HTML allows all but white space). */
export const anchorId = () =>
  z.string().regex(/^[^\s#]+$/, 'must have no space and no # in it, for example by-bus');
