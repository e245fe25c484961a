import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { analyticsSources } from '../../lib/schema/analytics';
import { checkPrinted, siteWith } from '../support/temporary-workshop';

const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

describe('the settings of a page', () => {
  test('hold its picture, icon, video, keywords and neighbours', async () => {
    const settings = [
      'title: A',
      'icon: megaphone',
      'image: team.png',
      'image-alt: The team',
      'video: { youtubeid: abcdefghij_, title: A film, caption: "In *Malta*" }',
      'keywords: [one, two]',
      'previous-next: false',
    ];
    const files = {
      'public/images/team.png': png,
      'pages/a.mdx': `---\n${settings.join('\n')}\n---\n\nText.\n`,
    };
    expect(await checkPrinted(files)).toBe('\n\n');
  });

  test('are told apart where they are wrong', async () => {
    const settings = [
      'title: A',
      'icon: megafone',
      'image: teem.png',
      'video: { youtubeid: short, url: /film.mp4, title: A film }',
    ];
    const files = {
      'public/images/team.png': png,
      'pages/a.mdx': `---\n${settings.join('\n')}\n---\n\nText.\n`,
      'pages/b.mdx': '---\ntitle: B\nimage: team.png\n---\n\nText.\n',
      'pages/c.mdx': '---\ntitle: C\nvideo: { url: /film.mp4, title: A film }\n---\n\nText.\n',
    };
    expect(await checkPrinted(files)).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:2:1  image-alt is missing: say what the picture shows, or write "" when it only decorates
        What the picture shows, for people who cannot see it; "" when it only decorates.

      content/pages/a.mdx:3:7  icon must be the name of a Bootstrap icon: write megaphone
        A Bootstrap icon before the title, for example calendar-event.

      content/pages/a.mdx:4:8  image: no picture "teem.png"
        Did you mean "team.png"?

      content/pages/a.mdx:5:8  video needs either youtubeid or url
        A video above the text.

      content/pages/a.mdx:5:21  video.youtubeid must be the eleven letters after v= in the address of the film
        The video on YouTube: the eleven characters behind v= in its address.

      content/pages/a.mdx:5:33  video.url: no file /film.mp4 in public/
        Put the file into public/.

      content/pages/b.mdx:2:1  image-alt is missing: say what the picture shows, or write "" when it only decorates
        What the picture shows, for people who cannot see it; "" when it only decorates.

      content/pages/c.mdx:3:15  video.url: no file /film.mp4 in public/
        Put the file into public/.
      "
    `);
  });
});

describe('the settings of the frame', () => {
  test('have problems of their own', async () => {
    const yaml = [
      'image: teem.png',
      'image-alt: ""',
      'hero: { image: team.png }',
      'footer: { license: false }',
      'analytics: { src: "http://stats.example.org/a.js", attribute: onload }',
    ].join('\n');
    const files = { 'public/images/team.png': png, 'site.yaml': siteWith(yaml) };
    expect(await checkPrinted(files)).toMatchInlineSnapshot(`
      "
      content/site.yaml:10:8  image: no picture "teem.png"
        Did you mean "team.png"?

      content/site.yaml:12:7  hero.image-alt is missing: say what the picture shows, or write "" when it only decorates
        What the picture shows, for people who cannot see it; "" when it only decorates.

      content/site.yaml:13:11  footer.license is not known
        Did you mean "licence"?

      content/site.yaml:14:19  analytics.src must begin with https://
        The script that counts, for example https://stats.example.org/script.js.

      content/site.yaml:14:19  warning: http://stats.example.org/a.js is not encrypted, so others on the network can read and change it
        Write https://stats.example.org/a.js once you have seen that it opens.
        If the page has no such address, write # allow insecure-link: … with the reason into this file.

      content/site.yaml:14:63  analytics.attribute must begin with data-, for example data-website-id
        The attribute of the script that bears the name: data-domain, data-website-id, data-goatcounter.
      "
    `);
  });

  test('let in the hosts of the counting script and no others', () => {
    expect(analyticsSources(undefined)).toEqual({});
    const settings = { src: 'https://stats.example.org/js/a.js', attribute: 'data-domain' };
    expect(analyticsSources(settings)).toEqual({
      'script-src': ['https://stats.example.org'],
      'connect-src': ['https://stats.example.org'],
    });
    expect(analyticsSources({ ...settings, endpoint: 'https://collect.example.org/api' })).toMatchObject({
      'connect-src': ['https://stats.example.org', 'https://collect.example.org'],
    });
  });
});
