import type { Passage } from '../material/passages';
import type { Finding, Rule } from '../rule';

const end = '(?= ?(?:$|[.,;:)\\]!|–—]| soon\\b| later\\b| shortly\\b))';
const verbs = '(?:announced|confirmed|determined|decided)';
const promises = new RegExp(
  `\\b(?:TBA|TBD|TBC)\\b|\\bT\\.B\\.[AD]\\.|\\bto be ${verbs}${end}|\\bcoming soon\\b|\\b(?:be|being) (?:announced|posted|published|updated) (?:soon|shortly)\\b`,
  'gi',
);

/** The same in the other languages whose words the site has. */
const promisesIn: Readonly<Record<string, RegExp>> = {
  de: /\b(?:wird|werden) (?:noch |demnächst |in Kürze )?(?:bekannt ?gegeben|angekündigt)\b|\bfolg(?:t|en) (?:in Kürze|demnächst|bald|noch)\b|\b(?:demnächst|in Kürze) (?:hier|verfügbar|mehr)\b/gi,
};

/** "To be announced" is forgotten where nothing reminds of it; a state in the data is shown, and checked against the calendar. */
export const toBeAnnounced: Rule = {
  id: 'to-be-announced',
  about: 'What is not known yet is said by a state in the data, or left out; not by TBA or "coming soon".',
  severity: 'warning',
  example: { wrong: '- Camera-ready papers due: TBA', right: 'state: tentative' },
  find: ({ passages, workshop: { site } }) =>
    passages.flatMap((passage) =>
      promisesOf(passage.text, site.lang).flatMap(({ 0: promise, index }): Finding[] => {
        const isWhole = passage.text.trim() === promise;
        const isAbbreviation = /^t\.?b/i.test(promise);
        if (isAbbreviation && !isWhole && promise !== promise.toUpperCase()) return [];
        const message = `"${promise}" is easily left standing when it is known`;
        return [{ ...passage.placeOf(index), message, hint: cureFor(passage) }];
      }),
    ),
};

function promisesOf(text: string, lang: string): RegExpExecArray[] {
  const own = promisesIn[lang.split('-')[0] ?? ''];
  return [...text.matchAll(promises), ...(own ? text.matchAll(own) : [])];
}

function cureFor({ kind, name, source }: Passage): string {
  if (source.kind === 'dates') {
    if (/date$|either/.test(name)) {
      return 'Write either: and the possible days, or date: with state: tentative; or leave the entry out until there is a day.';
    }
    return 'Say so by state: tentative, or by either: and the possible days.';
  }
  if (source.kind === 'person' && kind === 'value') {
    return name === 'name'
      ? 'Leave the file out until there is a name; state: announced is for somebody who has not confirmed.'
      : `Leave ${name} out until it is known; what is not there is not shown.`;
  }
  if (kind === 'value' && source.kind === 'schedule') return cureForSlot(name);
  if (kind === 'value') {
    const [field = name] = name.split('.');
    return `Leave ${field} out until it is known; what is not there is not shown.`;
  }
  return 'For a day, put it into dates.yaml with state: tentative or either: and write <Date of="…" />. Leave out the rest until it is known.';
}

/** What is open of a session or an item, by the way to the value: `days[0].sessions[1].title`. */
function cureForSlot(name: string): string {
  const [, field = name] = /([\w-]+)(?:\[\d+\])*$/.exec(name) ?? [];
  if (field === 'date' || field === 'either') return 'Write either: and the possible days.';
  const isSession = /sessions\[\d+\]\.[\w-]+$/.test(name);
  if (isSession && /^(?:start|end)$/.test(field)) {
    return 'Write the likely time, or leave the session out until there is one; state: to-be-announced is for what happens then.';
  }
  if (/(?:sessions|items)\[\d+\]\.(?:title|people(?:\[\d+\](?:\.name)?)?)$/.test(name)) {
    const left = /people/.test(name) ? 'people' : field;
    return `Leave ${left} out and write state: to-be-announced into the entry, which is shown as such.`;
  }
  return `Leave ${field} out until it is known; what is not there is not shown.`;
}
