import { expect, test } from 'vitest';
import { editUrl, issueUrl } from '../lib/repository';

test('a file is edited where its forge edits files', () => {
  const file = 'content/people/ada lovelace.mdx';
  expect(editUrl('https://github.com/you/site', 'main', file)).toBe(
    'https://github.com/you/site/edit/main/content/people/ada%20lovelace.mdx',
  );
  expect(editUrl('https://gitlab.example.org/you/site.git', 'a/b', 'x.mdx')).toBe(
    'https://gitlab.example.org/you/site/-/edit/a%2Fb/x.mdx',
  );
  expect(editUrl('https://codeberg.org/you/site/', 'main', 'x.mdx')).toBe(
    'https://codeberg.org/you/site/_edit/main/x.mdx',
  );
});

test('a problem is reported with the title of the page', () => {
  expect(issueUrl('https://github.com/you/site', 'Q & A')).toBe(
    'https://github.com/you/site/issues/new?title=Q+%26+A',
  );
  expect(issueUrl('https://gitlab.com/you/site', 'A')).toBe(
    'https://gitlab.com/you/site/-/issues/new?issue%5Btitle%5D=A',
  );
});
