import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { nextHeaders } from './lib/delivery/headers.js';
import { nextRedirects } from './lib/delivery/redirects.js';

const contentFolder = path.resolve(process.env.CONTENT_DIR ?? 'content');
const publicFolder = path.join(path.dirname(contentFolder), 'public');

/**
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default function config(phase) {
  return {
    distDir: process.env.PLENARY_DIST_DIR ?? '.next',
    // One commit, one set of bytes: a build id by chance would stand in every page.
    generateBuildId: () => 'plenary',
    poweredByHeader: false,
    reactStrictMode: true,
    devIndicators: false,
    // `npm test` checks types and lints; an editor's push should not wait for it.
    typescript: { ignoreBuildErrors: true },
    images: { unoptimized: true },
    experimental: {
      // Next leaves one processor out, which is half of the two that hosts of builds have.
      cpus: os.availableParallelism(),
      // It lies in the folder of the build, which is new each time, and takes longer to write than it saves.
      turbopackFileSystemCacheForBuild: false,
    },
    serverExternalPackages: [
      // They load programs of their own, which no bundler can take along.
      ...['esbuild', 'harfbuzzjs', 'lightningcss'],
      // They are big, and run only while the site is built: bundling them takes longer than loading them.
      ...['lowlight', 'temml', 'yaml', 'zod'],
    ],
    sassOptions: {
      quietDeps: true,
      silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
    },
    // In development pages run with Next's own client, which no strict policy would let.
    headers: async () => (phase === PHASE_DEVELOPMENT_SERVER ? [] : nextHeaders()),
    redirects: async () => nextRedirects(await readRedirects()),
    rewrites: async () => ({ beforeFiles: foreignPublicFiles(), afterFiles: [], fallback: [] }),
    turbopack: phase === PHASE_DEVELOPMENT_SERVER ? { rules: contentRefresh() } : {},
  };
}

/**
 * What `site.yaml` says of pages that moved; nothing when it cannot be read, for `npm run check` has said so before.
 *
 * @returns {Promise<unknown>}
 */
async function readRedirects() {
  try {
    // Imported here, because `next start` reads this file too, perhaps without the packages that only a build needs.
    const { parse } = await import('yaml');
    const text = await fs.promises.readFile(path.join(contentFolder, 'site.yaml'), 'utf8');
    return parse(text, { maxAliasCount: 50 })?.redirects;
  } catch {
    return undefined;
  }
}

/** See lib/content/revision.js. */
function contentRefresh() {
  const loader = path.resolve('lib/content/revision-loader.js');
  const options = { folders: [contentFolder, publicFolder] };
  return { '**/lib/content/revision.js': { loaders: [{ loader, options }] } };
}

/** The files of a workshop that is not this repository's own; see app/files/table.ts. */
function foreignPublicFiles() {
  if (publicFolder === path.resolve('public') || !fs.existsSync(publicFolder)) return [];
  return fs.readdirSync(publicFolder, { withFileTypes: true }).map((entry) => {
    const below = entry.isDirectory() ? `${entry.name}/:path*` : entry.name;
    return { source: `/${below}`, destination: `/files/public/${below}` };
  });
}
