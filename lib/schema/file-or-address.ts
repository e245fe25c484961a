import { z } from 'zod';

/** An absolute address on the web, or a file in `public/` by its address on the site: `/papers/12.pdf`. */
export const fileOrAddress = () =>
  z
    .string()
    .regex(
      /^(?:https?:\/\/[^\s/]+(?:\/\S*)?|\/(?!\/)\S+)$/,
      'needs a full web address, or a file of public/ such as /papers/12.pdf',
    );
