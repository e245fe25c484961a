import type { Instant } from '../../dates';

/** An entry of a feed. Texts are plain. */
export interface AtomEntry {
  /** An address that never changes (RFC 4287, 4.2.6): a URN, so that it survives a move of the site. */
  readonly id: string;
  readonly title: string;
  readonly updated: Instant;
  /** Absolute. */
  readonly url: string;
  readonly text: string;
}

/** A feed. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly author: string;
  /** Where the feed itself is. Absolute. */
  readonly self: string;
  /** The page it belongs to. Absolute. */
  readonly url: string;
  readonly entries: readonly AtomEntry[];
}

/**
 * Writes an Atom feed (RFC 4287), the latest entry first.
 *
 * @param feed with at least one entry, for the feed is as old as its latest
 */
export function writeAtom({ id, title, lang, author, self, url, entries }: AtomFeed): string {
  const inOrder = [...entries].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(lang)}">`,
    `  <id>${escape(id)}</id>`,
    `  <title>${escape(title)}</title>`,
    `  <updated>${inOrder[0]?.updated ?? ''}</updated>`,
    `  <author><name>${escape(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(url)}"/>`,
    ...inOrder.flatMap(entry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry({ id, title, updated, url, text }: AtomEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escape(id)}</id>`,
    `    <title>${escape(title)}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(url)}"/>`,
    `    <content type="text">${escape(text)}</content>`,
    '  </entry>',
  ];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all goes: most control characters, halves of characters, U+FFFE and U+FFFF. */
function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
