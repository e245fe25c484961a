/**
 * Turns the `redirects` of `site.yaml` into those of next.config.js: permanent (308), one address each.
 *
 * This file is JavaScript, because next.config.js reads it and Node loads that without a compiler.
 *
 * @param {unknown} entries old paths, and where to go instead; whatever is not understood is left out, for
 *   `npm run check` has said so before
 * @returns {{ source: string, destination: string, permanent: true }[]}
 */
export function nextRedirects(entries) {
  return redirectsIn(entries).map(([from, to]) => ({
    source: encodeURI(from),
    destination: literally(to),
    permanent: true,
  }));
}

/**
 * Picks the entries that can be followed.
 *
 * @param {unknown} entries
 * @returns {[from: string, to: string][]}
 */
export function redirectsIn(entries) {
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return [];
  return Object.entries(entries).flatMap(([from, to]) =>
    /^\/[^\s?#:*()+{}\\]+$/.test(from) && typeof to === 'string' && /^(?:\/(?![/\\])|https?:\/\/)/.test(to)
      ? [[from, to]]
      : [],
  );
}

/**
 * Next reads `:name`, `(…)` and the like in a destination as a pattern (path-to-regexp); here they are letters.
 *
 * @param {string} to
 */
function literally(to) {
  const [, origin = '', rest = to] = /^(https?:\/\/[^/?#]*)(.*)$/s.exec(to) ?? [];
  // What is written in per cent stays so.
  return (
    origin +
    encodeURI(rest)
      .replaceAll('%25', '%')
      .replace(/[:*()+{}]/g, '\\$&')
  );
}
