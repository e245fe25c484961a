/**
 * Where files are kept that need not be made again by the next build. Of what lies here, Vercel takes only `node_modules/`
 * along to the next one.
 *
 * @param what they are: `images`
 */
export function keptFolder(what: string): string {
  return process.env.VERCEL ? `node_modules/.cache/plenary-${what}` : `.cache/${what}`;
}
