import { rewrite } from '../material/rewrite';
import { fieldsIn } from '../material/uses';
import { nameOf } from '../material/values';
import type { Finding, Rule } from '../rule';
import { withoutLatex } from './latex-letters';

/** Fields of a name or a title; in lists, the number of the entry stands last. */
const named =
  /(?:^|\.)(?:name|title|affiliation|role|label|tagline|(?:affiliations|authors|people|chairs|keywords)\[\d+\])$/;

/** BibTeX spells letters with marks; visitors would read the marks. */
export const latex: Rule = {
  id: 'latex',
  about: 'Names and titles hold letters with their accents, not the commands of LaTeX.',
  severity: 'error',
  example: { wrong: 'name: J{\\"o}rg M{\\"u}ller', right: 'name: Jörg Müller' },
  find: (material) =>
    fieldsIn(material).flatMap(({ value, path, source, place }): Finding[] => {
      if (path.length === 0 || source.kind === 'css' || !/[\\{]/.test(value)) return [];
      const name = nameOf(path);
      const fresh = named.test(name) ? withoutLatex(value) : value;
      if (fresh === value) return [];
      const message = `${name} is written in LaTeX: visitors read it as it stands`;
      // Only letters need no quotes, and are certain.
      const isPlain = /^[\p{L}\p{M}\s.’-]+$/u.test(fresh);
      const fix = isPlain ? rewrite(source, place, value, fresh) : undefined;
      return [{ ...place, message, hint: `Write ${fresh}`, fix }];
    }),
};
