import path from 'node:path';
import { build } from 'esbuild';
import { listFolder } from '../../lib/folder';

const ending = '.island.ts';

/**
 * Finds the islands: what some components do with a script beyond what they do without.
 *
 * @param folder that of the components
 * @returns their source files, in the order of their names
 */
export function islandFiles(folder = 'components'): string[] {
  return listFolder(path.resolve(/* turbopackIgnore: true */ folder))
    .files.filter((name) => name.endsWith(ending))
    .map((name) => path.join(/* turbopackIgnore: true */ folder, name))
    .sort();
}

/**
 * The name by which pages ask for an island.
 *
 * @param file its source: `components/gallery/gallery.island.ts`
 * @returns for example `gallery`
 */
export function islandName(file: string): string {
  return path.basename(file, ending);
}

/**
 * Makes one module of an island and what it imports. The same source gives the same bytes.
 *
 * @param file its source
 * @returns an ES module for browsers from 2022 on
 * @throws when the source does not compile
 */
export async function bundleIsland(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    sourcemap: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return new Uint8Array(outputFiles[0]?.contents ?? []);
}
