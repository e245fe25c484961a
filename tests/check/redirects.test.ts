import { expect, test } from 'vitest';
import { checkPrinted, page, problemsOf, siteWith } from '../support/temporary-workshop';

const files = (redirects: string) => ({
  'pages/venue.mdx': page('## By bus'),
  'public/cfp.pdf': 'call',
  'site.yaml': siteWith(`redirects:\n${redirects.replace(/^/gm, '  ')}`),
});

test('a redirect leads to a page, a heading, a file, or another site', async () => {
  const sound = files(
    '/a: /venue\n/b.html: /venue#by-bus\n/c: /cfp.pdf\n/d/é: https://d.example/(x)?y#z\n/e: /',
  );
  expect(await problemsOf(sound, ['redirect', 'shape'])).toEqual([]);
  const wrong = files(
    '/a: /venu\n/b: /venue#bus\n/c: /cpf.pdf\n/d: http://d.example/\n/e: /Venue\n/f: /venue/',
  );
  expect(await checkPrinted(wrong, ['redirect'])).toMatchInlineSnapshot(`
    "
    content/site.yaml:11:7  redirects: no page at /venu
      Did you mean "/venue"?

    content/site.yaml:12:7  redirects: no heading on /venue for #bus
      It has #by-bus

    content/site.yaml:13:7  redirects: no file /cpf.pdf in public/
      Did you mean "/cfp.pdf"?

    content/site.yaml:14:7  warning: redirects: http://d.example/ is not encrypted
      Write https://d.example/ once you have seen that it opens.

    content/site.yaml:15:7  redirects: the page "/Venue" is called "/venue", with other capitals
      Write "/venue": addresses tell capitals apart.

    content/site.yaml:16:7  warning: redirects: /venue/ ends with /
      Write /venue
    "
  `);
});

test('a redirect begins where nothing is', async () => {
  const wrong = files('/venue: /\n/VENUE: /\n/cfp.pdf: /\n/files/x: /\n/old: /\n/Old: /venue');
  expect(await checkPrinted(wrong, ['redirect', 'shape'])).toMatchInlineSnapshot(`
    "
    content/site.yaml:11:3  redirects: /venue is there, and nobody could reach it any more
      Take the redirect out, or give the page or file another name.

    content/site.yaml:12:3  redirects: /venue is there, and nobody could reach it any more
      Take the redirect out, or give the page or file another name.

    content/site.yaml:13:3  redirects: /cfp.pdf is there, and nobody could reach it any more
      Take the redirect out, or give the page or file another name.

    content/site.yaml:14:3  redirects: /files/x is an address of the site's own
      Take the redirect out.

    content/site.yaml:15:3  redirects: /old is /Old once more, with other capitals
      Keep one of them: redirects do not tell capitals apart.
    "
  `);
});

test('redirects make neither circles nor chains', async () => {
  const wrong = files(
    '/a: /b\n/b: /c\n/c: /venue\n/x: /y\n/y: /x\n/me: /me\n/far: /away\n/away: https://away.example/',
  );
  expect(await checkPrinted(wrong, ['redirect'])).toMatchInlineSnapshot(`
    "
    content/site.yaml:11:7  warning: redirects: /b has moved itself
      Write /venue, where that one leads.

    content/site.yaml:12:7  warning: redirects: /c has moved itself
      Write /venue, where that one leads.

    content/site.yaml:14:7  redirects: these lead in a circle: /x → /y → /x
      Let the last of them lead to a page.

    content/site.yaml:16:8  redirects: these lead in a circle: /me → /me
      Let the last of them lead to a page.

    content/site.yaml:17:9  warning: redirects: /away has moved itself
      Write https://away.example/, where that one leads.
    "
  `);
});

test('a redirect is written as two addresses', async () => {
  const wrong = files(
    '/: /venue\ncfp: /venue\n/a/: /venue\n/b/*: /venue\nhttps://w.example/c: /venue\n/../d: /venue\n/e: venue\n/f: //evil.example\n/g: javascript:alert(1)\n"/i j": /venue\n/k#l: /venue',
  );
  expect(await checkPrinted(wrong, ['redirect', 'shape'])).toMatchInlineSnapshot(`
    "
    content/site.yaml:11:6  redirects./ is the home page, which cannot move
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:12:8  redirects.cfp does not begin with /: write /cfp
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:13:8  redirects./a/ ends with /: write /a
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:14:9  redirects./b/* is no path of one page: patterns, ? and # cannot be redirected
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:15:24  redirects.https://w.example/c is a whole address: write its path on this site, such as /cfp
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:16:10  redirects./../d is no path such as /cfp or /2023/venue.html
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:17:7  redirects./e leads to venue, which is neither a path nor a web address: write /venue
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:18:7  redirects./f leads to //evil.example, which is neither a path nor a web address
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:19:7  redirects./g leads to javascript:alert(1), which is neither a path nor a web address
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:20:11  redirects./i j is no path such as /cfp or /2023/venue.html
      A path of this site such as /call-for-papers, or a whole web address.

    content/site.yaml:21:9  redirects./k#l is no path of one page: patterns, ? and # cannot be redirected
      A path of this site such as /call-for-papers, or a whole web address.
    "
  `);
});
