import { placesIn } from '../material/places';
import type { Finding, Rule } from '../rule';

const address = /\b[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;

/** Where the organizers have decided so (`emails: forbidden`), nobody's address is laid out for collectors. */
export const emailAddresses: Rule = {
  id: 'email-address',
  about:
    'With emails: forbidden in site.yaml, no text holds an e-mail address; contact in site.yaml is the exception.',
  severity: 'error',
  example: { wrong: 'Write to ada@example.org.', right: '[Write to us](https://example.org/contact).' },
  find: ({ workshop, sources }) => {
    if (workshop.site.emails === 'allowed') return [];
    return sources.flatMap(({ file, text, kind }) => {
      const places = placesIn(file, text);
      const lines = text.split('\n');
      return [...text.matchAll(address)].flatMap(({ 0: found, index }): Finding[] => {
        const place = places.at(index);
        const line = lines[place.line - 1] ?? '';
        // https://www.youtube.com/@name.surname and https://user@host are no e-mail addresses.
        if (/https?:\/\/[^\s]*$/.test(line.slice(0, place.column - 1))) return [];
        if (kind === 'site' && /^contact:/.test(line)) return [];
        const message = `the e-mail address "${found}" stands here, and site.yaml says emails: forbidden`;
        const hint =
          'Link to a page with the address, name contact in site.yaml instead, or write emails: allowed.';
        return [{ ...place, message, hint }];
      });
    });
  },
};
