import { z } from 'zod';

/** The name of a file in papers/. Papers are often just numbered, and YAML reads `12` as a number. */
export const paperId = () =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().min(1))
    .describe('The name of a file in papers/ without .mdx, for example 12.');
