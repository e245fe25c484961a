import { z } from 'zod';

/** `<Credits />`; everything it says stands in `content/site.yaml`. */
export const creditsAttributes = z.strictObject({});
