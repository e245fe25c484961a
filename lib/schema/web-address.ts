import { z } from 'zod';

/** An absolute address on the web (WHATWG URL, http or https only). */
export const webAddress = () =>
  z
    .url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      abort: true,
      error: ({ input }) => whatIsWrong(input),
    })
    // A browser takes one in a path; it comes of two lines of YAML, and breaks formats that know lines and words.
    .regex(/^\S*$/, hasSpace);

const hasSpace = 'has a space in it: write %20, or take it out';
const full = 'a web address begins with https://, for example https://example.org/';

/** Reads on after the field's name. */
function whatIsWrong(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const address = input.trim();
  if (address === '') return `is empty: ${full}`;
  if (/^(?:mailto:)?[^\s@/:?]+@[^\s@/]+$/i.test(address)) return `is an e-mail address: ${full}`;
  if (/\s/.test(address)) return hasSpace;
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(address))
    return `has no scheme: write https://${address.slice(0, 80)}`;
  if (address.startsWith('//')) return `has no scheme: write https:${address.slice(0, 80)}`;
  if (/^[/#.]/.test(address)) return `leads into this site: ${full}`;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme && !/^https?$/i.test(scheme)) return `begins with ${scheme}: and ${full}`;
  return `is no web address: ${full}`;
}
