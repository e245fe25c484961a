import { describe, expect, test } from 'vitest';
import { madeFiles } from '../../lib/check/material/made-files';
import { readWorkshop } from '../../lib/content';
import { feedFiles } from '../../lib/feeds';
import { checkPrinted, page, problemsOf, siteWith } from '../support/temporary-workshop';

/** Pages for links to lead to. */
const pages = {
  'pages/venue.mdx': page('## By bus\n\n<span id="stop">The stop</span>\n\n### Line 12 {#twelve}'),
  'pages/archive/index.mdx': page('Nothing.'),
  'pages/archive/plans.mdx': '---\ntitle: Plans\ndraft: true\n---\n',
  'public/cfp.pdf': 'call',
  'public/images/Poster.pdf': 'poster',
};
const lines = (...links: string[]) => page(links.join('\n\n'));

/** What is made of a text when every mending is done. */
async function mended(files: Readonly<Record<string, string>>, name: string, rules: readonly string[]) {
  const text = (files[name] ?? '').split('\n');
  for (const { fix } of [...(await problemsOf(files, rules))].reverse()) {
    if (!fix) continue;
    const line = text[fix.line - 1] ?? '';
    expect(line.slice(fix.column - 1)).toMatch(new RegExp(`^${fix.old.replace(/[.?+]/g, '\\$&')}`));
    text[fix.line - 1] =
      line.slice(0, fix.column - 1) + fix.new + line.slice(fix.column - 1 + fix.old.length);
  }
  return text.slice(4).join('\n');
}

describe('a link within the site', () => {
  test('leads to a page or a file', async () => {
    const files = {
      ...pages,
      'pages/a.mdx': lines(
        '[page](/venu)',
        '[folder](/archiv/plans)',
        '[capitals](/Venue)',
        '[slash](/venue/?from=a#by-bus)',
        '[ending](venue.mdx) and [ending](/venue.html#by-bus) and [ending](/content/pages/archive/index.mdx)',
        '[file](/cpf.pdf) and [capitals](/images/poster.pdf) and [nothing](/slides.pptx)',
        '[draft](/archive/plans)',
        'By [reference][1] and <a href="/venu">in HTML</a>.',
        '[1]: /wenue',
      ),
    };
    expect(await checkPrinted(files, ['link'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  no page at /venu
        Did you mean "/venue"?

      content/pages/a.mdx:7:1  no page at /archiv/plans
        Did you mean "/archive/plans"?

      content/pages/a.mdx:9:1  the page "/Venue" is called "/venue", with other capitals
        Write "/venue": addresses tell capitals apart.

      content/pages/a.mdx:11:1  warning: /venue/ ends with /
        Write /venue: pages have no / at the end, and some hosts find none with it.

      content/pages/a.mdx:13:1  no page at /venue.mdx
        Write /venue: the address of a page has no ending.

      content/pages/a.mdx:13:25  no page at /venue.html
        Write /venue: the address of a page has no ending.

      content/pages/a.mdx:13:58  no page at /content/pages/archive/index.mdx
        Write /archive: the address of a page has no ending.

      content/pages/a.mdx:15:1  no file /cpf.pdf in public/
        Did you mean "/cfp.pdf"?

      content/pages/a.mdx:15:22  the file "/images/poster.pdf" is called "/images/Poster.pdf", with other capitals
        Write "/images/Poster.pdf": a Mac and Windows find both, but a server tells capitals apart.

      content/pages/a.mdx:15:57  no file /slides.pptx in public/
        Put the file into public/.

      content/pages/a.mdx:17:1  warning: /archive/plans is a draft, so the published link leads nowhere
        Publish the page together with this link: take out draft: true.

      content/pages/a.mdx:19:4  no page at /wenue
        Did you mean "/venue"?

      content/pages/a.mdx:19:23  no page at /venu
        Did you mean "/venue"?
      "
    `);
    expect(await mended(files, 'pages/a.mdx', ['link'])).toMatchInlineSnapshot(`
      "[page](/venu)

      [folder](/archiv/plans)

      [capitals](/venue)

      [slash](/venue?from=a#by-bus)

      [ending](/venue) and [ending](/venue#by-bus) and [ending](/archive)

      [file](/cpf.pdf) and [capitals](/images/Poster.pdf) and [nothing](/slides.pptx)

      [draft](/archive/plans)

      By [reference][1] and <a href="/venu">in HTML</a>.

      [1]: /wenue
      "
    `);
  });

  test('may be relative, have a query, and say its letters in per cent', async () => {
    const files = {
      ...pages,
      'public/two words.pdf': 'x',
      'pages/a.mdx': lines(
        '[a](venue) [b](./venue) [c](/venue?x=1#by-bus) [d](archive) [e](cfp.pdf) [f](../venue) [g](?x=1)',
        '[h](/two%20words.pdf) [i](</two words.pdf>) [j](/ven%75e) [k](/%zz) [l](/sitemap.xml) [m](/files/search.json)',
        '[n](/) [o](#) [p](mailto:a@b.example) [q](https://elsewhere.example/venu)',
      ),
      'pages/archive/a.mdx': lines('[a](../venue) [b](../archive) [c](a) [d](venue)'),
    };
    expect(await checkPrinted(files, ['link'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:7:59  no page at /%zz

      content/pages/archive/a.mdx:5:38  no page at /archive/venue
        Did you mean "/archive"?
      "
    `);
  });

  test('from a biography begins with /, for it is shown on several pages', async () => {
    const files = { ...pages, 'people/ada.mdx': '---\nname: Ada\n---\n\n[here](venue) [there](/venue)\n' };
    expect(await checkPrinted(files, ['link'])).toMatchInlineSnapshot(`
      "
      content/people/ada.mdx:5:1  the link venue leads elsewhere on every page that shows this person
        Begin it with /: /venue
      "
    `);
  });

  test('to a page that cannot be understood leads there all the same', async () => {
    const files = { 'pages/broken.mdx': '---\ntitel: No\n---\n', 'pages/a.mdx': lines('[broken](/broken)') };
    expect(await problemsOf(files, ['link'])).toEqual([]);
  });

  test('to what has moved says where it went', async () => {
    const files = {
      ...pages,
      'site.yaml': siteWith('redirects: { /old: /venue, /away: https://away.example/ }'),
      'pages/a.mdx': lines('[old](/old#by-bus) [away](/away)'),
    };
    expect(await checkPrinted(files, ['link'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  warning: /old has moved
        Write /venue.

      content/pages/a.mdx:5:20  warning: /away has moved
        Write https://away.example/.
      "
    `);
  });
});

describe('a link below /files/', () => {
  test('leads to what the site makes of its data', () => {
    const { workshop } = readWorkshop('tests/fixtures/workshops/full/content', { drafts: true });
    const made = madeFiles(workshop);
    const paths = feedFiles({ workshop, origin: 'https://w.example' }).map((file) => `/files/${file.path}`);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((one) => !made.has(one))).toEqual([]);
  });

  test('that leads to nothing is found, and the file in public/ that was meant', async () => {
    const files = {
      ...pages,
      'papers/12.mdx': '---\ntitle: One\nauthors: [Ada Lovelace]\n---\n',
      'pages/a.mdx': lines(
        '[a](/files/cfp.pdf) [b](/files/nope.pdf) [c](/files/papers/13.bib) [d](/files/papers/12.bib) [e](/files/papers.bib)',
      ),
    };
    expect(await checkPrinted(files, ['link'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  no file at /files/cfp.pdf: below /files/ stands what the site makes itself
        Did you mean "/cfp.pdf"?

      content/pages/a.mdx:5:21  no file at /files/nope.pdf: below /files/ stands what the site makes itself
        Put the file into public/, and link to it without /files; docs/files.md lists what the site makes.

      content/pages/a.mdx:5:42  no file at /files/papers/13.bib: below /files/ stands what the site makes itself
        Did you mean "/files/papers/12.bib"?
      "
    `);
  });
});

describe('the address of a development server', () => {
  test('becomes that of a page', async () => {
    const files = {
      ...pages,
      'site.yaml': siteWith('redirects: { /old: "http://localhost:3000/venue" }'),
      'people/ada.mdx': '---\nname: Ada\nurl: http://127.0.0.1:3000/venue\n---\n',
      'pages/a.mdx': lines(
        '[a](http://localhost:3000/venue/#by-bus) [b](https://localhost) [c](http://localhost.example/)',
      ),
    };
    expect(await checkPrinted(files, ['link-form', 'insecure-link', 'redirect'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  http://localhost:3000/venue/#by-bus leads visitors to their own computer, not to this site
        Write /venue#by-bus

      content/pages/a.mdx:5:42  https://localhost leads visitors to their own computer, not to this site
        Write /

      content/pages/a.mdx:5:65  warning: http://localhost.example/ is not encrypted, so others on the network can read and change it
        Write https://localhost.example/ once you have seen that it opens.
        If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.

      content/people/ada.mdx:3:6  http://127.0.0.1:3000/venue leads visitors to their own computer
        Write the published address, or /venue where a path may stand.
      "
    `);
    expect(await mended(files, 'pages/a.mdx', ['link-form'])).toContain('[a](/venue#by-bus) [b](/) ');
  });
});

describe('the #… of a link', () => {
  test('leads to a heading or an element', async () => {
    const files = {
      ...pages,
      'people/ada.mdx': '---\nname: Ada\n---\n\n## Early years\n\n[own](#early-years) [not](#late-years)\n',
      'pages/a.mdx': lines(
        '## Programme',
        '[here](#programm) [capitals](#Programme) [there](/venue#buss) [none](/archive#x) [element](/venue#stops)',
      ),
      'pages/b.mdx': lines(
        '## Programme {#überblick}',
        '<Speakers of="ada" />',
        '[a](#überblick) [b](#%C3%BCberblick) [c](/venue#stop) [d](venue#twelve) [e](#top) [f](#early-years) [g](/venue#:~:text=bus) [h](/cfp.pdf#page=2)',
      ),
    };
    expect(await checkPrinted(files, ['anchor'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:7:1  no heading here for #programm
        Did you mean "#programme"?

      content/pages/a.mdx:7:19  no heading here for #Programme
        Write #programme

      content/pages/a.mdx:7:42  no heading on /venue for #buss
        It has #by-bus, #twelve

      content/pages/a.mdx:7:63  no heading on /archive for #x
        It has no headings.

      content/pages/a.mdx:7:82  no heading on /venue for #stops
        Did you mean "#stop"?

      content/people/ada.mdx:7:21  no heading here for #late-years
        It has #early-years
      "
    `);
    expect(await mended(files, 'pages/a.mdx', ['anchor'])).toMatchInlineSnapshot(`
      "## Programme

      [here](#programm) [capitals](#programme) [there](/venue#buss) [none](/archive#x) [element](/venue#stops)
      "
    `);
  });
});

describe('the form of a link', () => {
  test('says https:// for another site, mailto: for an address and / for a page of this one', async () => {
    const files = {
      ...pages,
      'site.yaml': siteWith('url: https://w.example/'),
      'pages/a.mdx': lines(
        '[a](www.example.org) [b](example.org/x?y) [c](chairs@w.example)',
        '[d](https://w.example/venue/#by-bus) [e](http://w.example) [f](https://other.example/venue) [g](paper.pdf)',
      ),
    };
    expect(await checkPrinted(files, ['link', 'link-form', 'insecure-link'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  www.example.org does not say https://, so it leads to a page of this site
        Write https://www.example.org

      content/pages/a.mdx:5:22  example.org/x?y does not say https://, so it leads to a page of this site
        Write https://example.org/x?y

      content/pages/a.mdx:5:43  chairs@w.example is an e-mail address, not a page
        Write mailto:chairs@w.example

      content/pages/a.mdx:7:1  warning: https://w.example/venue/#by-bus is an address of this site: previews would lead away to the published one
        Write /venue#by-bus

      content/pages/a.mdx:7:38  warning: http://w.example is an address of this site: previews would lead away to the published one
        Write /

      content/pages/a.mdx:7:93  no file /paper.pdf in public/
        Put the file into public/.
      "
    `);
    expect(await mended(files, 'pages/a.mdx', ['link-form'])).toMatchInlineSnapshot(`
      "[a](https://www.example.org) [b](https://example.org/x?y) [c](mailto:chairs@w.example)

      [d](/venue#by-bus) [e](/) [f](https://other.example/venue) [g](paper.pdf)
      "
    `);
  });

  test('is secure, wherever it stands', async () => {
    const files = {
      'site.yaml': siteWith('proceedings: { label: Proceedings, url: http://a.example/ }'),
      'people/ada.mdx': '---\nname: Ada\nurl: http://b.example/\n---\n\nSee [this](http://c.example/).\n',
      'pages/a.mdx': lines(
        '<SpeakerCard name="Eve" url="http://d.example/" />',
        'www.e.example and https://f.example',
      ),
    };
    expect(await checkPrinted(files, ['insecure-link'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  warning: http://d.example/ is not encrypted, so others on the network can read and change it
        Write https://d.example/ once you have seen that it opens.
        If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.

      content/pages/a.mdx:7:1  warning: http://www.e.example is not encrypted, so others on the network can read and change it
        Write the link out: [text](https://www.e.example) once you have seen that it opens.
        If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.

      content/people/ada.mdx:3:6  warning: http://b.example/ is not encrypted, so others on the network can read and change it
        Write https://b.example/ once you have seen that it opens.
        If the page has no such address, write # allow insecure-link: … with the reason into this file.

      content/people/ada.mdx:6:5  warning: http://c.example/ is not encrypted, so others on the network can read and change it
        Write https://c.example/ once you have seen that it opens.
        If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.

      content/site.yaml:10:41  warning: http://a.example/ is not encrypted, so others on the network can read and change it
        Write https://a.example/ once you have seen that it opens.
        If the page has no such address, write # allow insecure-link: … with the reason into this file.
      "
    `);
  });
});

describe('a link in an attribute of a tag', () => {
  const figure = (link: string) => `<Figure img="wide.png" alt="The fields" link="${link}" />`;

  test('is looked at like any other, once', async () => {
    const files = {
      ...pages,
      'pages/a.mdx': lines(
        figure('/venu'),
        figure('/venue#by-buss'),
        figure('example.org/map'),
        figure('chairs@example.org'),
        figure('http://example.org/'),
        figure('javascript:alert(1)'),
        figure('/venue#by-bus'),
        figure('/cfp.pdf'),
        '<Figure img="wide.png" alt="" link="/venue" />',
        figure(''),
      ),
    };
    const rules = ['link', 'anchor', 'link-form', 'insecure-link', 'unsafe-link', 'attribute-value'];
    expect(await checkPrinted(files, rules)).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:41  no page at /venu
        Did you mean "/venue"?

      content/pages/a.mdx:7:41  no heading on /venue for #by-buss
        Did you mean "#by-bus"?

      content/pages/a.mdx:9:41  example.org/map does not say https://, so it leads to a page of this site
        Write https://example.org/map

      content/pages/a.mdx:11:41  chairs@example.org is an e-mail address, not a page
        Write mailto:chairs@example.org

      content/pages/a.mdx:13:41  warning: http://example.org/ is not encrypted, so others on the network can read and change it
        Write https://example.org/ once you have seen that it opens.
        If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.

      content/pages/a.mdx:15:41  the link "javascript:alert(1)" begins with javascript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.

      content/pages/a.mdx:21:24  <Figure alt> must say where the link leads: without it, nobody hears what the picture links to
        What the picture shows, for people who cannot see it; alt="" when it only decorates and is no link.

      content/pages/a.mdx:23:41  <Figure link> must not be empty
        Where a click on the picture leads: /program, or https:// and the rest of an address.
      "
    `);
    expect(await mended(files, 'pages/a.mdx', ['link-form'])).toContain('link="https://example.org/map"');
  });
});
