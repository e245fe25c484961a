import type { Site } from '../lib/schema/site';
import { analyticsOf } from './site-facts';

/** The script that counts visits, on the published site and when `site.yaml` names one; delivery lets no other stand. */
export function Analytics({ site }: { readonly site: Site }) {
  const settings = process.env.NODE_ENV === 'production' ? analyticsOf(site) : undefined;
  if (!settings) return null;
  return <script defer src={settings.src} {...{ [settings.attribute]: settings.site }} />;
}
