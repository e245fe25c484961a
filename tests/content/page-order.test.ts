import { describe, expect, test } from 'vitest';
import { readWorkshop } from '../../lib/content';
import { orderOf, pageIdOf, urlOf } from '../../lib/content/page-id';
import { checkPrinted, problemsOf, siteWith, temporaryWorkshop, type Files } from '../support/temporary-workshop';

const titled = (title: string) => `---\ntitle: ${title}\nnav: true\n---\n\nText.\n`;

function navigation(files: Files): string[] {
  return readWorkshop(temporaryWorkshop(files)).workshop.navigation.map(({ page }) => page.url);
}

describe('numbers before the name of a page', () => {
  test.each([
    ['02-call', '/call'],
    ['2_call', '/call'],
    ['03-archive/01-2023', '/archive/2023'],
    ['03-archive/00-index', '/archive'],
    ['00-index', '/'],
    ['2023', '/2023'],
    ['2023-report', '/2023-report'],
    ['123-steps', '/123-steps'],
    ['02', '/02'],
    ['1-2', '/2'],
  ])('%s is the page %s', (name, url) => {
    expect(urlOf(name)).toBe(url);
  });

  test('order pages as numbers do, and come before pages without', () => {
    const names = ['venue', '10-e', '2-d', '01-c/02-b', '01-c/index', 'a'];
    const sorted = names.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    expect(sorted.map(pageIdOf)).toEqual(['c/index', 'c/b', 'd', 'e', 'a', 'venue']);
  });

  test('order the navigation behind the pages that site.yaml names, with the number or without', () => {
    const files = {
      'pages/02-call.mdx': titled('Call'),
      'pages/01-venue.mdx': titled('Venue'),
      'pages/03_team.mdx': titled('Team'),
      'pages/about.mdx': titled('About'),
    };
    expect(navigation(files)).toEqual(['/venue', '/call', '/team', '/about']);
    expect(navigation({ ...files, 'site.yaml': siteWith('navigation: [about, 03_team]') })).toEqual([
      '/about',
      '/team',
      '/venue',
      '/call',
    ]);
    expect(navigation({ ...files, 'site.yaml': siteWith('navigation: [team, call]') })).toEqual([
      '/team',
      '/call',
      '/venue',
      '/about',
    ]);
  });

  test('are no part of links, and of no help to two files with one address', async () => {
    const files = {
      'pages/02-call.mdx': titled('Call'),
      'pages/04-call.mdx': titled('Call again'),
      'pages/05 Big Plans.mdx': titled('Plans'),
      'pages/01-files.mdx': titled('Files'),
      'site.yaml': siteWith('navigation: [03-cal]'),
      'pages/a.mdx': '---\ntitle: A\n---\n\nSee [the call](/02-call), [the file](/pages/02-call.mdx#when), [x](/2-call).\n',
    };
    const printed = await checkPrinted(files, ['file-name', 'link', 'reference']);
    expect(printed.replace(/\S*(?=content\/pages\/02)/, '')).toMatchInlineSnapshot(`
      "
      content/pages/01-files.mdx:1:1  "/files" is an address of the site's own
        Give the file another name.

      content/pages/04-call.mdx:1:1  this file and content/pages/02-call.mdx both have the address /call
        Rename one of them.

      content/pages/05 Big Plans.mdx:1:1  the name of this file makes a poor address
        Rename it to 05-big-plans.mdx

      content/pages/a.mdx:5:5  no page at /02-call
        Write /call: the number only orders the files.

      content/pages/a.mdx:5:27  no page at /pages/02-call.mdx
        Write /call: the address of a page has no ending.

      content/pages/a.mdx:5:64  no page at /2-call
        Write /call: the number only orders the files.

      content/site.yaml:10:14  navigation[0]: no page "03-cal"
        Did you mean "call"?
      "
    `);
    const [first] = await problemsOf(files, ['link']);
    expect(first?.fix).toMatchObject({ old: '/02-call', new: '/call' });
  });
});
