/** What a link does when it is followed. */
export type UrlKind = 'relative' | 'external' | 'contact';

/** A link that may be published, or why it may not be. */
export type UrlVerdict =
  | { readonly safe: true; readonly kind: UrlKind; readonly url: string }
  | { readonly safe: false; readonly reason: string; readonly hint: string };

const kinds: Readonly<Record<string, UrlKind>> = {
  'http:': 'external',
  'https:': 'external',
  'mailto:': 'contact',
  'tel:': 'contact',
  'webcal:': 'contact',
};

/**
 * Judges a link as a browser would read it: with spaces and control characters at its ends dropped.
 *
 * @param written the link as written, entities decoded
 * @returns its kind, or a reason in the editor's words
 */
export function judgeUrl(written: string): UrlVerdict {
  const url = trimControls(written);
  if ([...url].some(isControl)) {
    return refuse('has a line break or an invisible character in it', 'Write the link on one line.');
  }
  if (url.includes('\\')) return refuse('has a backslash in it', 'Write / instead of \\.');
  if (url.startsWith('//')) return refuse('does not say https:', `Write "https:${url}".`);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme === undefined) return { safe: true, kind: 'relative', url };
  const kind = Object.hasOwn(kinds, scheme) ? kinds[scheme] : undefined;
  if (kind) return { safe: true, kind, url };
  const hint =
    'A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.';
  return refuse(`begins with ${scheme}`, hint);
}

/**
 * Lists the addresses in a `srcset` attribute.
 *
 * @param srcset such as `/a.png 1x, /b.png 2x`
 * @returns each address
 */
export function srcsetUrls(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s/)[0] || []);
}

function refuse(reason: string, hint: string): UrlVerdict {
  return { safe: false, reason, hint };
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

function trimControls(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && text.charCodeAt(from) <= 0x20) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to -= 1;
  return text.slice(from, to);
}
