import { describe, expect, test } from 'vitest';
import { loadWorkshop } from '../../lib/content';
import { checkPrinted, page, siteWith, temporaryWorkshop } from '../support/temporary-workshop';

const draft = (fields = '') => `---\ntitle: Later\ndraft: true\n${fields}---\n\nText.\n`;

describe('a draft', () => {
  test('may be named in the navigation, which waits for it', async () => {
    const files = {
      'site.yaml': siteWith('navigation: [later]'),
      'pages/later.mdx': draft('description: What comes later.\nnav: true\n'),
    };
    expect(await checkPrinted(files, ['reference'])).toBe('\n\n');
    const ids = (drafts: boolean) =>
      loadWorkshop(temporaryWorkshop(files), { drafts }).navigation.map((entry) => entry.page.id);
    expect(ids(true)).toEqual(['later']);
    expect(ids(false)).toEqual([]);
  });

  test('of a page or a piece of news is no end for links and redirects that are published', async () => {
    const files = {
      'site.yaml': siteWith('redirects: { /cfp: /later }'),
      'pages/later.mdx': draft(),
      'news/soon.mdx': '---\ntitle: Soon\ndate: 2030-01-10\ndraft: true\n---\n\nText.\n',
      'pages/a.mdx': page('[soon](/news/soon)'),
    };
    expect(await checkPrinted(files, ['link', 'redirect'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  warning: /news/soon is a draft, so the published link leads nowhere
        Publish the page together with this link: take out draft: true.

      content/site.yaml:10:20  warning: redirects: /later is a draft, so the redirect leads nowhere
        Publish the page together with this redirect: take out draft: true.
      "
    `);
  });
});
