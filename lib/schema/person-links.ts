import { z } from 'zod';
import { webAddress } from './web-address';

/** Where a person can be found: how the place is called, and the address there of an identifier. */
interface Place {
  readonly label: string;
  /** What a bare identifier looks like; without it only an address will do. */
  readonly id?: RegExp;
  readonly example: string;
  readonly addressOf: (id: string) => string;
}

/** The places that `links` of a person can name, in the order in which they are shown. */
export const personPlaces = {
  scholar: {
    label: 'Google Scholar',
    id: /^[\w-]{12}$/,
    example: 'abcDEF123456',
    addressOf: (id) => `https://scholar.google.com/citations?user=${id}`,
  },
  orcid: {
    label: 'ORCID',
    id: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    example: '0000-0002-1825-0097',
    addressOf: (id) => `https://orcid.org/${id}`,
  },
  'semantic-scholar': {
    label: 'Semantic Scholar',
    id: /^\d{3,12}$/,
    example: '1741101',
    addressOf: (id) => `https://www.semanticscholar.org/author/${id}`,
  },
  dblp: {
    label: 'DBLP',
    id: /^(?:homepages\/)?[0-9a-z]+\/[\w-]+$/i,
    example: '65/9612',
    addressOf: (id) => `https://dblp.org/pid/${id}`,
  },
  openreview: {
    label: 'OpenReview',
    id: /^~[\p{L}\p{M}_'.-]+\d+$/u,
    example: '~Ada_Conjecture1',
    addressOf: (id) => `https://openreview.net/profile?id=${encodeURIComponent(id)}`,
  },
  anthology: {
    label: 'ACL Anthology',
    id: /^[a-z0-9]+(?:-[a-z0-9]+)+$/,
    example: 'ada-conjecture',
    addressOf: (id) => `https://aclanthology.org/people/${id}/`,
  },
  github: {
    label: 'GitHub',
    id: /^@?[a-z\d](?:[a-z\d-]{0,38})$/i,
    example: 'ada-conjecture',
    addressOf: (id) => `https://github.com/${id.replace(/^@/, '')}`,
  },
  mastodon: {
    label: 'Mastodon',
    id: /^@[\w.]+@[\w-]+(?:\.[\w-]+)+$/,
    example: '@ada@example.social',
    addressOf: (id) => `https://${id.split('@')[2] ?? ''}/@${id.split('@')[1] ?? ''}`,
  },
  bluesky: {
    label: 'Bluesky',
    id: /^@?[\w-]+(?:\.[\w-]+)+$/,
    example: 'ada.example.social',
    addressOf: (id) => `https://bsky.app/profile/${id.replace(/^@/, '')}`,
  },
  linkedin: {
    label: 'LinkedIn',
    id: /^[\p{L}\p{N}-]{3,100}$/u,
    example: 'ada-conjecture',
    addressOf: (id) => `https://www.linkedin.com/in/${encodeURIComponent(id)}`,
  },
  x: {
    label: 'X',
    id: /^@?\w{1,15}$/,
    example: '@ada_conjecture',
    addressOf: (id) => `https://x.com/${id.replace(/^@/, '')}`,
  },
  youtube: {
    label: 'YouTube',
    id: /^@[\w.-]{3,30}$/,
    example: '@ada-conjecture',
    addressOf: (id) => `https://www.youtube.com/${id}`,
  },
} as const satisfies Readonly<Record<string, Place>>;

export type PersonPlace = keyof typeof personPlaces;

/**
 * One place: an address, or the identifier that the place gives people. It is read into an address.
 *
 * ORCID identifiers carry a check digit (ISO 7064, MOD 11-2), so a mistyped one is refused.
 */
function placeAt(name: PersonPlace) {
  const { label, id, example, addressOf }: Place = personPlaces[name];
  return z
    .string()
    .transform((text, context) => {
      if (/^https?:\/\//i.test(text)) {
        const address = webAddress().safeParse(text);
        const orcid = /^https?:\/\/orcid\.org\/([\dX-]+)\/?$/i.exec(text)?.[1];
        if (address.success && (name !== 'orcid' || orcid === undefined || isOrcid(orcid))) return text;
      } else if (id?.test(text) && (name !== 'orcid' || isOrcid(text))) return addressOf(text);
      const isMistyped = name === 'orcid' && id?.test(text.replace(/^https?:\/\/orcid\.org\//i, ''));
      const message = isMistyped
        ? 'is no ORCID: its last digit does not fit the others, so one of them is mistyped'
        : `must be an address on ${label} or an identifier such as ${example}`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    })
    .optional()
    .describe(`The person on ${label}: an address, or an identifier such as ${example}.`);
}

function isOrcid(id: string): boolean {
  const [check = '', ...digits] = [...id.replace(/-/g, '')].reverse();
  const total = digits.reverse().reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const expected = (12 - (total % 11)) % 11;
  return check.toUpperCase() === (expected === 10 ? 'X' : String(expected));
}

/** `links` of a person: addresses by the names of places. */
export const personLinks = () =>
  z.strictObject({
    scholar: placeAt('scholar'),
    orcid: placeAt('orcid'),
    'semantic-scholar': placeAt('semantic-scholar'),
    dblp: placeAt('dblp'),
    openreview: placeAt('openreview'),
    anthology: placeAt('anthology'),
    github: placeAt('github'),
    mastodon: placeAt('mastodon'),
    bluesky: placeAt('bluesky'),
    linkedin: placeAt('linkedin'),
    x: placeAt('x'),
    youtube: placeAt('youtube'),
  } satisfies Record<PersonPlace, z.ZodType>);
