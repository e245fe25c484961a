import type { Finding, Rule } from '../rule';

/** Two papers with one key: whoever cites the second cites the first. */
export const bibkeys: Rule = {
  id: 'bibkey-twice',
  about: 'Each paper has a BibTeX key of its own; capitals do not tell keys apart.',
  severity: 'error',
  example: { wrong: 'bibkey: oh-etal-2024-use', right: 'bibkey: oh-etal-2024-use-b' },
  find: ({ workshop, sources }) => {
    const first = new Map<string, string>();
    return workshop.papers.flatMap(({ id, bibkey, state }): Finding[] => {
      if (bibkey === undefined || state === 'withdrawn') return [];
      const other = first.get(bibkey.toLowerCase());
      const yaml = sources.find((source) => source.kind === 'paper' && source.id === id)?.yaml;
      if (other === undefined || !yaml) {
        first.set(bibkey.toLowerCase(), id);
        return [];
      }
      const message = `bibkey: paper "${other}" has the key "${bibkey}" as well`;
      const hint = 'Give one of the two another key, or leave it out: then one is made.';
      return [{ ...yaml.placeOf(['bibkey']), message, hint }];
    });
  },
};
