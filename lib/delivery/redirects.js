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
 * Next reads `:name`, `(…)` and the like in the path and the fragment of a destination as a pattern (path-to-regexp), and
 * loses a backslash before them; written in per cent they are letters. What is written so already stays.
 *
 * @param {string} to
 */
function literally(to) {
  const [, origin = '', path = '', query = '', fragment = ''] =
    /^(https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(.*)$/s.exec(encodeURI(to).replaceAll('%25', '%')) ?? [];
  return origin + plain(path) + query + plain(fragment);
}

/** @param {string} text */
function plain(text) {
  return text.replace(/[:*()+!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
