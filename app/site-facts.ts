import type { Workshop } from '../lib/content';
import type { FeedSource } from '../lib/feeds';
import { editUrl } from '../lib/repository';
import type { Analytics } from '../lib/schema/analytics';
import type { Site } from '../lib/schema/site';
import { webAddress } from '../lib/schema/web-address';

/**
 * The address of the site: `SITE_URL`, else `site.yaml`, else the host's own variable (a production deployment's
 * before a preview's).
 *
 * @param site what `site.yaml` says
 * @returns the origin, without trailing slash; undefined when nobody knows it
 */
export function siteUrl(site: Site): string | undefined {
  const { NETLIFY, URL, VERCEL_PROJECT_PRODUCTION_URL, VERCEL_URL } = process.env;
  const host = VERCEL_PROJECT_PRODUCTION_URL ?? VERCEL_URL;
  const named = siteUrlProblem() === undefined ? namedUrl() : undefined;
  const url = named ?? site.url ?? (host ? `https://${host}` : NETLIFY ? URL : undefined);
  return url?.replace(/\/+$/, '');
}

/**
 * What is wrong with `SITE_URL`, which follows the same rule as `url` in `site.yaml`.
 *
 * @returns a sentence and what to do, on two lines; undefined when it is right or not set
 */
export function siteUrlProblem(): string | undefined {
  const named = namedUrl();
  const [issue] = (named !== undefined && webAddress().safeParse(named).error?.issues) || [];
  return issue && `SITE_URL ${issue.message}\n  Set it to the address of the site, or leave it out.`;
}

/** A variable that was emptied is not set: that is how hosts and shells take one back. */
function namedUrl(): string | undefined {
  return process.env.SITE_URL?.trim() || undefined;
}

/** What files and descriptions for machines are made of: the workshop, and the site's address. */
export function feedSource(workshop: Workshop): FeedSource {
  return { workshop, origin: siteUrl(workshop.site) };
}

/** Whether search engines are asked to stay away: by the editor, or because this is a preview. */
export function isHidden(site: Site): boolean {
  return site.noindex || isPreview();
}

/** The script that counts visits, where they are to be counted: not in previews. */
export function analyticsOf({ analytics }: Site): Analytics | undefined {
  return isPreview() ? undefined : analytics;
}

/**
 * Whether a branch or a pull request is shown, not the site itself: Vercel and Netlify say so; of Cloudflare Pages the
 * branch `main` is the site.
 */
export function isPreview(): boolean {
  const { CF_PAGES_BRANCH, CONTEXT, NETLIFY, VERCEL_ENV } = process.env;
  if (VERCEL_ENV !== undefined) return VERCEL_ENV !== 'production';
  if (NETLIFY) return CONTEXT !== 'production';
  return CF_PAGES_BRANCH !== undefined && CF_PAGES_BRANCH !== 'main';
}

/** The repository, from `site.yaml` or from the host that builds the site. */
export function repositoryOf(site: Site): string | undefined {
  const { VERCEL_GIT_PROVIDER, VERCEL_GIT_REPO_OWNER, VERCEL_GIT_REPO_SLUG } = process.env;
  if (site.repository) return site.repository;
  if (VERCEL_GIT_PROVIDER !== 'github' || !VERCEL_GIT_REPO_OWNER || !VERCEL_GIT_REPO_SLUG) return undefined;
  return `https://github.com/${VERCEL_GIT_REPO_OWNER}/${VERCEL_GIT_REPO_SLUG}`;
}

/** The branch that is published. */
const branch = process.env.VERCEL_GIT_COMMIT_REF ?? 'main';

/**
 * Where a content file can be edited.
 *
 * @param site what `site.yaml` says
 * @param file the file's way below the repository
 * @returns undefined when nobody knows the repository, or the content lies outside of it
 */
export function editUrlOf(site: Site, file: string): string | undefined {
  const repository = repositoryOf(site);
  const isOutside = file.startsWith('/') || file.startsWith('..');
  return repository && !isOutside ? editUrl(repository, branch, file) : undefined;
}
