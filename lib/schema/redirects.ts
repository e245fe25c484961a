import { z } from 'zod';
import { webAddress } from './web-address';

// One address each: no patterns, for a static host could not follow them; and no step that is `.` or `..`.
const oldPath = /^(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}._~@&=,;$'-]+)+$/u;
const newPath = /^\/(?![/\\])[^\s\\]*$/u;

/** Where pages went that moved: `{ /cfp: /call-for-papers, /slides: https://example.org/slides }`. */
export const redirects = () =>
  z
    .record(
      z.string(),
      z.string().describe('A path of this site such as /call-for-papers, or a whole web address.'),
    )
    .superRefine((entries, context) => {
      for (const [from, to] of Object.entries(entries)) {
        const message = mistakeIn(from) ?? mistakeOf(to);
        if (message) context.addIssue({ code: 'custom', path: [from], message });
      }
    });

function mistakeIn(from: string): string | undefined {
  if (oldPath.test(from)) return undefined;
  if (from === '/') return 'is the home page, which cannot move';
  if (/^https?:/.test(from)) return 'is a whole address: write its path on this site, such as /cfp';
  if (!from.startsWith('/')) return `does not begin with /: write /${from}`;
  if (/[^/]\/+$/.test(from)) return `ends with /: write ${from.replace(/\/+$/, '')}`;
  if (/[*:(+?#]/.test(from)) return 'is no path of one page: patterns, ? and # cannot be redirected';
  return 'is no path such as /cfp or /2023/venue.html';
}

function mistakeOf(to: string): string | undefined {
  if (newPath.test(to) || webAddress().safeParse(to).success) return undefined;
  const isWord = /^[\w-]+(?:\/[\w-]+)*(?:#.*)?$/.test(to);
  return `leads to ${to}, which is neither a path nor a web address${isWord ? `: write /${to}` : ''}`;
}
