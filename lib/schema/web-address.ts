import { z } from 'zod';

/** An absolute address on the web (WHATWG URL, http or https only). */
export const webAddress = () =>
  z.url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'needs a full web address, for example https://example.org/',
  });
