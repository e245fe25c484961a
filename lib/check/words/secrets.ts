import { placesIn } from '../material/places';
import type { Finding, Rule } from '../rule';

interface Secret {
  readonly pattern: RegExp;
  readonly what: string;
}

const meeting = 'a link that lets anybody into the meeting';
const key = 'a secret key';

/** What each service's keys and links look like; each needs enough characters that no example or word is taken for one. */
const kinds: readonly Secret[] = [
  {
    pattern: /https?:\/\/[\w.-]{0,80}zoom\.us\/[^\s"')>]{0,200}[?&](?:pwd|tk)=[^\s"')>]{4,}/gi,
    what: meeting,
  },
  {
    pattern: /https?:\/\/(?:[\w-]{1,40}\.)?webex\.com\/[^\s"')>]{0,200}[?&](?:MTID|password)=[^\s"')>]{4,}/gi,
    what: meeting,
  },
  {
    pattern:
      /\b(?:pass ?code|meeting password|zoom password|access code)(?:\*{0,2}) ?[:=](?:\*{0,2}) ?`?(?=[\w!@#$%^&*-]*\d)[\w!@#$%^&*-]{4,}/gi,
    what: 'the passcode of a meeting',
  },
  { pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/g, what: key },
  { pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g, what: key },
  { pattern: /https:\/\/hooks\.slack\.com\/services\/\w+\/\w+\/\w+/g, what: key },
  { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, what: key },
  { pattern: /\bsk-(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{24,}/g, what: key },
  { pattern: /\bAIza[\w-]{35}/g, what: key },
  { pattern: /\bhf_[A-Za-z0-9]{30,}/g, what: key },
  { pattern: /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----/g, what: 'a private key' },
  {
    pattern:
      /https?:\/\/[^\s"')>?]{1,300}\?(?:[^\s"')>&]{1,500}&){0,20}?(?:amp;)?(?:access_token|token|api_?key|signature|sig|X-Amz-Signature|X-Goog-Signature)=[^\s"')>&]{12,}/gi,
    what: 'a link that was made for one person or a short time',
  },
];

/** What opens a door does not stand in a public repository: not in texts, not in comments, not in code. */
export const secrets: Rule = {
  id: 'secret',
  about:
    'No passcode, key or personal link stands in a file, not even in a comment: everybody can read the repository.',
  severity: 'error',
  example: {
    wrong: '[Zoom](https://zoom.us/j/123?pwd=aBcD1234)',
    right: 'The link is sent to those who have registered.',
  },
  find: ({ sources }) =>
    sources.flatMap(({ file, text }) => {
      const places = placesIn(file, text);
      const found = new Map<number, Finding>();
      for (const { pattern, what } of kinds) {
        for (const { index } of text.matchAll(pattern)) {
          const message = `this is ${what}`;
          const hint =
            'Take it out and make a new one: what has once been published stays readable. Send it to those who need it.';
          if (!found.has(index)) found.set(index, { ...places.at(index), message, hint });
        }
      }
      return [...found.values()];
    }),
};
