import { z } from 'zod';
import { webAddress } from './web-address';

const secureAddress = () =>
  webAddress().refine((address) => /^https:/i.test(address), { error: 'must begin with https://' });

/** `analytics` of `site.yaml`: one script that counts visits, on a host that the organizers choose. */
export const analytics = () =>
  z.strictObject({
    src: secureAddress().describe('The script that counts, for example https://stats.example.org/script.js.'),
    site: z.string().min(1).optional().describe('The name by which the counting service knows this site.'),
    attribute: z
      .string()
      .regex(/^data-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must begin with data-, for example data-website-id')
      .default('data-domain')
      .describe(
        'The attribute of the script that bears the name: data-domain, data-website-id, data-goatcounter.',
      ),
    endpoint: secureAddress()
      .optional()
      .describe("Where the script sends what it counts, when that is not the script's own host."),
  });

export type Analytics = z.infer<ReturnType<typeof analytics>>;

/**
 * What a page's Content-Security-Policy must allow for the script, by directive.
 *
 * @param settings from `site.yaml`
 * @returns origins; nothing without the setting
 */
export function analyticsSources(settings: Analytics | undefined): Record<string, string[]> {
  if (!settings) return {};
  const { origin } = new URL(settings.src);
  const endpoint = settings.endpoint === undefined ? [] : [new URL(settings.endpoint).origin];
  return { 'script-src': [origin], 'connect-src': [...new Set([origin, ...endpoint])] };
}
