import type { Finding, Rule } from '../rule';

const leftovers =
  /\bbootstrap workshop template\b|\bintro image here\b|\byour (?:workshop )?name here\b|\b(?:insert|add|put) (?:your )?(?:text|title|name|image|photo|description|bio) here\b|\byour e-?mail (?:address )?here\b|\bfirstname lastname\b|\bname surname\b|\bspeaker name\b|\bcard (?:title|text|subtitle)\b|\bsome quick example text\b|\bexample text to build on\b|\bjohn doe\b|\bjane doe\b/gi;

/** Words of the template that the site was made from. */
export const templateLeftovers: Rule = {
  id: 'template-leftover',
  about: 'Words of a template ("Your name here", "Card title") are replaced by those of the workshop.',
  severity: 'error',
  example: { wrong: 'name: Firstname Lastname', right: 'name: Ada Lovelace' },
  find: ({ passages }) =>
    passages.flatMap(({ text, kind, name, placeOf }) => {
      // Pictures have a rule of their own.
      if (kind === 'attribute' && name === 'alt') return [];
      return [...text.matchAll(leftovers)].map(({ 0: leftover, index }): Finding => {
        // A person may be called so in an example.
        const severity = /\bdoe$/i.test(leftover) ? 'warning' : 'error';
        const message = `"${leftover}" comes from a template`;
        return { ...placeOf(index), severity, message, hint: 'Write what belongs here, or delete it.' };
      });
    }),
};
