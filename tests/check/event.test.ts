import { describe, expect, test } from 'vitest';
import { checkFiles, printed, saysOf, siteWith } from '../support/check-text';
import { checkPrinted, page, problemsOf } from '../support/temporary-workshop';

describe('gap', () => {
  test('an open question is found wherever visitors would read it', async () => {
    const files = {
      'pages/page.mdx':
        '---\ntitle: Visa\ndescription: "Until [[which day?]]"\n---\n\nCome by\n[[which train?]], room [[which one?]].\n\n<Alert title="[[what?]]" text="Now" />\n',
    };
    expect(printed('gap', await checkFiles(files))).toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:3:21  [[which day?]] is still open
        Write the answer to "which day?" in its place, brackets and all, or leave the sentence out. draft: true keeps the page unpublished.
      content/pages/page.mdx:7:1  [[which train?]] is still open
        Write the answer to "which train?" in its place, brackets and all, or leave the sentence out. draft: true keeps the page unpublished.
      content/pages/page.mdx:7:24  [[which one?]] is still open
        Write the answer to "which one?" in its place, brackets and all, or leave the sentence out. draft: true keeps the page unpublished.
      content/pages/page.mdx:9:15  [[what?]] is still open
        Write the answer to "what?" in its place, brackets and all, or leave the sentence out. draft: true keeps the page unpublished.
      "
    `);
  });

  test('in a draft it is a warning', async () => {
    const files = { 'pages/page.mdx': '---\ntitle: Visa\ndraft: true\n---\n\nBy [[which day?]].\n' };
    const problems = (await checkFiles(files)).filter(({ rule }) => rule === 'gap');
    expect(problems.map(({ severity, hint }) => ({ severity, hint }))).toMatchInlineSnapshot(`
      [
        {
          "hint": "Write the answer to "which day?" in its place, brackets and all, or leave the sentence out. Until then, keep draft: true.",
          "severity": "warning",
        },
      ]
    `);
  });

  test.each([
    'A matrix [[1, 2], [3, 4]] and the denotation [[dogs]] of a word.',
    'A [[page of a wiki]], a ![[picture.png]].',
    'In code `[[what?]]`.',
    '<!-- [[which day?]] -->',
    'Really [what?](https://example.org/) [[?]]',
  ])('nothing is said of %j', async (text) => expect(await saysOf('gap', text)).toBe('nothing'));
});

describe('nothing-to-show', () => {
  const sponsors = '- name: Gold sponsors\n  sponsors: [{ name: Clay }]\n- name: Friends\n  sponsors: []\n';

  test('tags without data are found', async () => {
    const text = '<Sponsors />\n\n<Venue />\n\n<News />\n\n<ImportantDates track="Demos" />';
    expect(await checkPrinted({ 'pages/a.mdx': page(text) }, ['nothing-to-show'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Sponsors /> has nothing to show: there is no sponsors.yaml
        Make content/sponsors.yaml; docs/writing.md shows one.

      content/pages/a.mdx:7:1  <Venue /> has nothing to show: site.yaml has no venue
        Write venue: with city and country into content/site.yaml.

      content/pages/a.mdx:9:1  warning: <News /> has nothing to show: there is no news
        Begin some with npm run new news; until then the tag shows nothing.

      content/pages/a.mdx:11:1  <ImportantDates track>: no track "Demos" in dates.yaml
        No entry of dates.yaml has a track.
      "
    `);
  });

  test('a tier and a track are those of the data', async () => {
    const files = {
      'sponsors.yaml': sponsors,
      'dates.yaml': '- { id: demo, label: Demos due, date: 2031-01-10, zone: AoE, track: Demos }\n',
      'pages/a.mdx': page('<Sponsors tier="Gold sponsor" />\n\n<ImportantDates track="Papers" />'),
    };
    expect(await checkPrinted(files, ['nothing-to-show'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Sponsors tier>: no tier "Gold sponsor" in sponsors.yaml
        Did you mean "Gold sponsors"?

      content/pages/a.mdx:7:1  <ImportantDates track>: no track "Papers" in dates.yaml
        There are: Demos
      "
    `);
  });

  test('where there is something, nothing is said', async () => {
    const files = {
      'sponsors.yaml': sponsors,
      'site.yaml': siteWith('venue: { city: São Paulo, country: Brazil }'),
      'news/a.mdx': '---\ntitle: Out\ndate: 2031-01-01\n---\n\nOut.\n',
      'pages/a.mdx': page(
        '<Sponsors />\n\n<Sponsors tier="Gold sponsors" />\n\n<Venue />\n\n<News count="all" />',
      ),
    };
    expect(await problemsOf(files, ['nothing-to-show'])).toEqual([]);
  });

  test('a file that is broken has its own message only', async () => {
    const files = { 'sponsors.yaml': '- nam: Gold\n', 'pages/a.mdx': page('<Sponsors />') };
    expect((await problemsOf(files)).filter(({ rule }) => rule === 'nothing-to-show')).toEqual([]);
  });

  test('sponsors.yaml without sponsors has nothing to show', async () => {
    const files = { 'sponsors.yaml': '[]\n', 'pages/a.mdx': page('<Sponsors />') };
    expect(await checkPrinted(files, ['nothing-to-show'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Sponsors /> has nothing to show: sponsors.yaml names nobody
        Name a sponsor there, or take the tag out.
      "
    `);
  });
});

describe('pictures that data files name', () => {
  test('are in public/images/', async () => {
    const files = {
      'public/images/sponsors/clay.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" width="4" height="4"/>',
      'sponsors.yaml':
        '- name: Gold\n  sponsors:\n    - { name: Clay, logo: sponsors/clay.svg, logo-dark: sponsors/clay-drak.svg }\n    - { name: Mud, logo: images/sponsors/clay.svg }\n',
      'site.yaml': siteWith('venue: { city: A, country: B, plan: plan.svg, plan-alt: The hall is left. }'),
    };
    expect(await checkPrinted(files, ['picture'])).toMatchInlineSnapshot(`
      "
      content/site.yaml:10:37  venue.plan: no picture "plan.svg"
        Put the file into public/images/.

      content/sponsors.yaml:3:57  sponsors.logo-dark: no picture "sponsors/clay-drak.svg"
        Put the file into public/images/.

      content/sponsors.yaml:4:26  sponsors.logo: no picture "images/sponsors/clay.svg"
        Write sponsors/clay.svg: the name begins below public/images/.
      "
    `);
  });

  test('a logo that runs something is found like any other', async () => {
    const files = {
      'public/images/a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><script>1</script></svg>',
      'sponsors.yaml': '- name: Gold\n  sponsors: [{ name: Clay, logo: a.svg }]\n',
    };
    expect((await problemsOf(files)).map(({ file, severity }) => `${severity} ${file}`)).toContain(
      'error public/images/a.svg',
    );
  });
});

describe('what the data of the event refuse', () => {
  test('a time that clocks jump over, an offset, and a plan without words', async () => {
    const files = {
      'dates.yaml':
        '- { id: a, label: A, date: 2031-03-30T02:30, zone: Europe/Malta }\n- { id: b, label: B, date: 2031-01-10T17:00Z, zone: Europe/Malta }\n- { id: c, label: C, date: 2031-01-10T25:00, zone: UTC }\n',
      'site.yaml': siteWith('venue: { city: A, country: B, plan: plan.svg }'),
      'sponsors.yaml':
        '- name: Gold\n  sponsors: [{ name: Clay, logo-dark: a.svg }]\n- name: Gold\n  sponsors: []\n',
      'pages/a.mdx': page('<News count="0" />'),
    };
    expect(
      (await problemsOf(files))
        .filter(({ rule }) => !['picture', 'nothing-to-show'].includes(rule))
        .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "content/dates.yaml:1:28 entry 1 ("a"), date "2031-03-30T02:30" never comes in Europe/Malta: clocks go forward there; write 2031-03-30T03:30",
        "content/dates.yaml:2:28 entry 2 ("b"), date "2031-01-10T17:00Z" has an offset: write 2031-01-10T17:00 as clocks show it, and the place as zone",
        "content/dates.yaml:3:28 entry 3 ("c"), date "2031-01-10T25:00" has a time that is on no clock: times go from 00:00 to 23:59",
        "content/pages/a.mdx:5:7 <News count> must be a number such as 5, or all",
        "content/site.yaml:10:8 venue needs plan and plan-alt together: the picture, and the words for those who cannot see it",
        "content/sponsors.yaml:2:14 entry 1 ("Gold"), sponsors, entry 1 ("Clay") has a logo for dark pages and none for light ones: write logo too",
        "content/sponsors.yaml:3:9 entry 2 ("Gold"), name "Gold" stands here twice: put all its sponsors into one tier",
      ]
    `);
  });

  test('a deadline with a time is one day with it in every rule', async () => {
    const dates =
      '- { id: submission, label: Papers due, date: 2030-01-10T17:00, previously: [2029-12-18T17:00], zone: Europe/Malta }\n- { id: notification, label: Notification, date: 2030-01-10, zone: Europe/Malta }\n';
    const text = 'Papers are due on January 10, 2030.\n\nPapers are due on December 18, 2029.';
    const problems = await checkFiles({ 'pages/page.mdx': text, 'dates.yaml': dates });
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['date-by-hand 4', 'date-differs 6']);
    const late = dates.replace('2030-01-10T17:00', '2030-01-11T00:01');
    expect((await checkFiles({ 'dates.yaml': late })).map(({ rule }) => rule)).toEqual(['date-order']);
  });
});
