/**
 * Makes the addresses in a CSS value absolute paths, as a stylesheet's own address gives them: text that moves from a
 * file into a page must not resolve against the page (CSS Values 4, `url()` and the strings of `image-set()`).
 */
export function rebaseUrls(value: string, stylesheet: string): string {
  const rebased = value.replaceAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi,
    (...groups: (string | undefined)[]) => {
      const [, double, single, bare] = groups;
      return `url(${quote(absolute(double ?? single ?? bare ?? '', stylesheet))})`;
    },
  );
  if (!/image-set\(/i.test(rebased)) return rebased;
  return rebased.replaceAll(
    /((?:type|url)\(\s*)?("[^"]*"|'[^']*')/gi,
    (whole: string, within: string | undefined, text: string) =>
      within ? whole : quote(absolute(text.slice(1, -1), stylesheet)),
  );
}

function absolute(url: string, stylesheet: string): string {
  if (url === '' || /^(#|\/|[a-z][a-z\d+.-]*:)/i.test(url)) return url;
  const base = 'http://delivery.invalid';
  const { pathname, search, hash } = new URL(url, new URL(stylesheet, base));
  return pathname + search + hash;
}

function quote(url: string): string {
  return `"${url.replaceAll('"', '%22')}"`;
}
