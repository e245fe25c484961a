import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(html|css|js|mjs|json|svg|xml|txt|ics|atom|bib|vtt|webmanifest)$/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The threads that Node compresses in. */
const atOnce = 4;

/**
 * Writes a `.br` and a `.gz` beside each file of text, as small as can be, for hosts that send such files (nginx's
 * `gzip_static` and `brotli_static`). A pair that would not be smaller is not written. The same text gives the same bytes:
 * a gzip header holds no time (RFC 1952, MTIME 0).
 *
 * @param folder the static site
 * @param files ways below it
 */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const queue = files.filter((file) => compressible.test(file));
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop())
      await compressFile(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const forms: readonly (readonly [string, Buffer])[] = [
    ['br', await brotli(text, { params })],
    ['gz', await gzipped(text, { level: 9 })],
  ];
  for (const [ending, bytes] of forms)
    if (bytes.length < text.length) await writeFile(`${file}.${ending}`, bytes);
}
