import { expect, test } from 'vitest';
import { checkPrinted, page, siteWith } from '../support/temporary-workshop';

test('a comment with a reason silences one rule in one file', async () => {
  const files = {
    'people/ada.mdx':
      '---\nname: Ada\n# allow insecure-link: no other address\nurl: http://a.example/\n---\n',
    'pages/a.mdx': page(
      '<!-- allow insecure-link: no other address -->\n\n[a](http://a.example/) and [no](/no)',
    ),
    'pages/b.mdx': page('[b](http://b.example/)'),
  };
  expect(await checkPrinted(files)).toMatchInlineSnapshot(`
    "
    content/pages/a.mdx:7:28  no page at /no

    content/pages/b.mdx:5:1  warning: http://b.example/ is not encrypted, so others on the network can read and change it
      Write https://b.example/ once you have seen that it opens.
      If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.
    "
  `);
});

test('a comment in site.yaml speaks for a file that holds no comments', async () => {
  const files = {
    'site.yaml': siteWith('# allow unused-file in public/cfp.pdf: the conference links to it'),
    'public/cfp.pdf': 'call',
    'public/old/cfp.pdf': 'call',
  };
  expect(await checkPrinted(files)).toMatchInlineSnapshot(`
    "
    public/old/cfp.pdf:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
      Link to it with /old/cfp.pdf, delete it, or write into site.yaml
      # allow unused-file in public/old/cfp.pdf: … with the reason
    "
  `);
});

test('a comment that is wrong itself is told so, on its own line', async () => {
  const files = {
    'site.yaml': siteWith(
      '\n\n# allow insecure-link: of nothing\n  # allow insecure-link in pages/a.mdx: not its own',
    ),
    'people/ada.mdx':
      '---\n# allow insecure-link\nname: Ada\n\n# allow everything: because\n---\n\n# allow insecure-link: a heading\n',
    'pages/a.mdx': page(
      'Text.\n\n\n\n<!-- allow insecure-link: -->\n<!-- allow shape: no -->\n\n[a](http://a.example/)',
    ),
  };
  expect(await checkPrinted(files, ['allow', 'insecure-link'])).toMatchInlineSnapshot(`
    "
    content/pages/a.mdx:9:1  allow insecure-link gives no reason
      Write it behind a colon: allow insecure-link: because …

    content/pages/a.mdx:10:1  "shape" cannot be allowed
      docs/messages.md names the rules that can be.

    content/pages/a.mdx:12:1  warning: http://a.example/ is not encrypted, so others on the network can read and change it
      Write https://a.example/ once you have seen that it opens.
      If the page has no such address, write <!-- allow insecure-link: … --> with the reason into this file.

    content/people/ada.mdx:2:1  allow insecure-link gives no reason
      Write it behind a colon: allow insecure-link: because …

    content/people/ada.mdx:5:1  "everything" cannot be allowed
      docs/messages.md names the rules that can be.

    content/site.yaml:12:1  warning: allow insecure-link silences nothing
      Take the comment out.

    content/site.yaml:13:1  warning: allow insecure-link silences nothing
      Take the comment out.
    "
  `);
});
