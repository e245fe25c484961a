import type { Finding, Rule } from '../rule';

const offset = '(?:UTC|GMT) ?([+\\-−–±]) ?(\\d{1,2})(?::?00)?(?!\\d)';
const zone = '(?:AoE|Anywhere on Earth)';
const both = new RegExp(`\\b${zone}\\b[ ,/=:([]{0,4}${offset}|\\b${offset}[ ,/=:)(\\]]{0,4}${zone}\\b`, 'gi');

/** Anywhere on Earth is UTC−12: the last place where a date is still that date. UTC−11 shuts an hour early. */
export const aoeOffset: Rule = {
  id: 'aoe-offset',
  about: 'AoE (Anywhere on Earth) is UTC−12, and no other offset is written beside it.',
  severity: 'error',
  example: { wrong: '23:59 AoE (UTC-11)', right: '23:59 AoE (UTC−12)' },
  find: ({ passages }) =>
    passages.flatMap(({ text, placeOf }) =>
      [...text.matchAll(both)].flatMap((match): Finding[] => {
        const { 0: all, index } = match;
        const sign = match[1] ?? match[3] ?? '';
        const hours = Number(match[2] ?? match[4]);
        if (hours === 12 && /[-−–]/.test(sign)) return [];
        const written = /(?:UTC|GMT) ?[+\-−–±] ?\d{1,2}(?::?00)?/i.exec(all)?.[0] ?? all;
        const place = placeOf(index + all.indexOf(written));
        const message = `"${written}" is not AoE: Anywhere on Earth is UTC−12`;
        const hint = 'Write UTC−12, or AoE alone.';
        return [{ ...place, message, hint, fix: { ...place, old: written, new: 'UTC−12' } }];
      }),
    ),
};
