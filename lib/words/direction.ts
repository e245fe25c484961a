/** Scripts that are written from right to left (Unicode CLDR, script metadata), by their ISO 15924 codes. */
const leftward = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/**
 * The direction in which a language is written, for the `dir` attribute.
 *
 * @param lang a BCP 47 tag
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return leftward.has(script) ? 'rtl' : 'ltr';
}
