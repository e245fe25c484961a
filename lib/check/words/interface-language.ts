import { hasWordsFor } from '../../words';
import type { Rule } from '../rule';

/** A page in one language with buttons in another should be nobody's surprise. */
export const interfaceLanguage: Rule = {
  id: 'interface-language',
  about: 'The interface (buttons, labels, what is said between texts) speaks the language of the site.',
  severity: 'warning',
  example: { wrong: 'lang: fr', right: 'lang: de' },
  find: ({ workshop: { site }, sources }) => {
    const source = sources.find(({ kind }) => kind === 'site');
    if (!source || hasWordsFor(site.lang)) return [];
    const message = `the interface has no words in "${site.lang}": its buttons and labels will be in English`;
    const hint =
      'They stand in lib/words, one file for each language: translate english.ts there, and name the new file in index.ts.';
    return [{ ...source.yaml.placeOf(['lang']), message, hint }];
  },
};
