import { describe, expect, test } from 'vitest';
import { saysOf, siteWith } from '../support/check-text';

const page = (title: string, more = '') => ({
  'pages/party.mdx': `---\ntitle: ${title}\n${more}---\nText.\n`,
});

describe('share-glyph', () => {
  test('what no font has is named, with its number and its place', async () => {
    expect(await saysOf('share-glyph', 'Text.', page('Welcome 🎉'))).toMatchInlineSnapshot(`
      "
      content/pages/party.mdx:2:8  warning: title: no font of the share images has "🎉" (U+1F389)
        Until it is written without, pages whose share image would show it get none.
      "
    `);
    expect(await saysOf('share-glyph', 'Text.', page('नमस्ते'))).toMatchInlineSnapshot(`
      "
      content/pages/party.mdx:2:8  warning: title: no font of the share images has "न" (U+0928), "म" (U+092E), "स" (U+0938) and 3 more
        Until it is written without, pages whose share image would show it get none.
      "
    `);
  });

  test('names of people are looked at, and what stands on every image', async () => {
    const files = {
      'people/tha.mdx': '---\nname: สมชาย\n---\nA biography.\n',
      'site.yaml': siteWith('tagline: "Fun 🎈"'),
    };
    expect(await saysOf('share-glyph', 'Text.', files)).toMatchInlineSnapshot(`
      "
      content/people/tha.mdx:2:7  warning: name: no font of the share images has "ส" (U+0E2A), "ม" (U+0E21), "ช" (U+0E0A) and 2 more
        Until it is written without, pages whose share image would show it get none.
      content/site.yaml:10:10  warning: tagline: no font of the share images has "🎈" (U+1F388)
        Until it is written without, pages whose share image would show it get none.
      "
    `);
  });

  test('nothing is said of letters that can be drawn, of a page with a picture, and where nothing is drawn', async () => {
    expect(await saysOf('share-glyph', 'Text 🎉.', page('Döbler שלום مرحبا 漢字 한국 $\\alpha$'))).toBe(
      'nothing',
    );
    expect(await saysOf('share-glyph', 'Text.', page('Party 🎉', 'image: a.png\nimage-alt: ""\n'))).toBe(
      'nothing',
    );
    const off = { ...page('Party 🎉'), 'site.yaml': siteWith('share-images: false') };
    expect(await saysOf('share-glyph', 'Text.', off)).toBe('nothing');
  });
});
