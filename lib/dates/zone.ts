import { ABBREVIATIONS, RENAMED } from './zone-names';

/** An IANA name in the spelling of today, `UTC`, `AoE` (Anywhere on Earth, UTC−12 all year), or `unknown`. */
export type Zone = string;

export type ParsedZone =
  | { readonly ok: true; readonly zone: Zone }
  | {
      readonly ok: false;
      /**
       * `abbreviation`: CET, EST, … name several places, or say summer or winter for all year.
       * `offset`: UTC+1, Etc/GMT-1, … do not know when clocks change, and the sign of `Etc/` names is turned round.
       * `name`: no zone is called so.
       */
      readonly reason: 'abbreviation' | 'offset' | 'name';
      /** Zones that were surely or likely meant, likeliest first; when empty, look near by in `zoneNames()`. */
      readonly suggestions: readonly Zone[];
    };

const OFFSET = /^(?:(?:UTC|GMT|Z)?\s*[+\-−±]\s*\d{1,2}(?::?\d\d)?|Etc\/GMT[+-]\d{1,2})$/i;
const MINUS_TWELVE = /^(?:(?:UTC|GMT)?\s*[-−]\s*12(?::?00)?|Etc\/GMT\+12)$/i;

/**
 * Every name to choose from, in the spelling of today: those that Node knows, `AoE` and `UTC`. Lists for "did you mean"
 * only: the list follows the time-zone data in Node, and older names (`US/Pacific`) are understood as well.
 *
 * @returns names, sorted
 */
export function zoneNames(): readonly Zone[] {
  const known = Intl.supportedValuesOf('timeZone')
    .map(modern)
    .filter((name) => name.includes('/'));
  return [...new Set([...known, 'AoE', 'UTC'])].sort();
}

/**
 * Reads the name of a time zone; capitals do not matter.
 *
 * @param text as the editor wrote it
 * @returns the zone in the spelling of today (`asia/calcutta` is `Asia/Kolkata`), or why it is none
 */
export function parseZone(text: string): ParsedZone {
  const folded = fold(text);
  if (folded === 'unknown') return { ok: true, zone: 'unknown' };
  if (OFFSET.test(text)) {
    return { ok: false, reason: 'offset', suggestions: MINUS_TWELVE.test(text) ? ['AoE'] : [] };
  }
  const names = zoneNames();
  const zone = names.find((name) => fold(name) === folded);
  if (zone !== undefined) return { ok: true, zone };

  const meant = ABBREVIATIONS.get(text.toUpperCase());
  if (meant) return { ok: false, reason: 'abbreviation', suggestions: meant };
  const resolved = resolveByIntl(text);
  if (resolved !== undefined && text.includes('/')) return { ok: true, zone: resolved };
  if (folded === 'anywhere on earth') return { ok: false, reason: 'name', suggestions: ['AoE'] };

  const city = folded.slice(folded.lastIndexOf('/') + 1).replaceAll(' ', '_');
  const suggestions = names.filter((name) => fold(name).split('/').at(-1) === city);
  if (suggestions.length > 0) return { ok: false, reason: 'name', suggestions };
  const reason = /^[A-Z]{2,5}$/.test(text) ? 'abbreviation' : 'name';
  return { ok: false, reason, suggestions: resolved === undefined ? [] : [resolved] };
}

function resolveByIntl(name: string): Zone | undefined {
  try {
    return modern(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return undefined;
  }
}

function modern(name: string): string {
  return RENAMED.get(name) ?? name;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
