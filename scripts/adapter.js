import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/**
 * A host's adapter for Next, with delivery before it: it copies the pages as soon as they are built, when no step of ours
 * has come yet. `scripts/build.ts` puts this in its place and names it in `PLENARY_INNER_ADAPTER`.
 *
 * This file is JavaScript, because Next loads it without a compiler.
 */
const named = process.env.PLENARY_INNER_ADAPTER ?? '';
const file = createRequire(import.meta.url).resolve(named);
const { default: loaded } = await import(pathToFileURL(file).href);

/** A module that was compiled to CommonJS holds its own default. */
const inner = loaded?.default ?? loaded;

/** @type {import('next').NextAdapter} */
export default {
  ...inner,
  async onBuildComplete(context) {
    const { deliver } = await tsImport('./deliver.ts', import.meta.url);
    await deliver(context);
    await inner.onBuildComplete?.(context);
  },
};
