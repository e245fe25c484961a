import { describe, expect, test } from 'vitest';
import { personLinks } from '../../lib/schema/person-links';

const read = (links: Record<string, string>) => {
  const result = personLinks().safeParse(links);
  return result.success ? result.data : result.error.issues.map(({ message }) => message);
};

describe('the links of a person', () => {
  test.each([
    ['orcid', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
    ['orcid', '0000-0002-1694-233X', 'https://orcid.org/0000-0002-1694-233X'],
    ['scholar', 'abcDEF123456', 'https://scholar.google.com/citations?user=abcDEF123456'],
    ['dblp', '65/9612', 'https://dblp.org/pid/65/9612'],
    ['openreview', '~Ada_Conjecture1', 'https://openreview.net/profile?id=~Ada_Conjecture1'],
    ['github', '@ada', 'https://github.com/ada'],
    ['mastodon', '@ada@example.social', 'https://example.social/@ada'],
    ['bluesky', 'ada.example.social', 'https://bsky.app/profile/ada.example.social'],
    ['linkedin', 'https://www.linkedin.com/in/ada/', 'https://www.linkedin.com/in/ada/'],
  ])('%s: %s leads to %s', (place, written, address) => {
    expect(read({ [place]: written })).toEqual({ [place]: address });
  });

  test.each([
    [
      'orcid',
      '0000-0002-1825-0098',
      'is no ORCID: its last digit does not fit the others, so one of them is mistyped',
    ],
    [
      'orcid',
      'https://orcid.org/0000-0002-1825-0098',
      'is no ORCID: its last digit does not fit the others, so one of them is mistyped',
    ],
    ['github', 'a b', 'must be an address on GitHub or an identifier such as ada-conjecture'],
    ['x', 'javascript:alert(1)', 'must be an address on X or an identifier such as @ada_conjecture'],
  ])('%s: %s is refused', (place, written, message) => {
    expect(read({ [place]: written })).toEqual([message]);
  });
});
