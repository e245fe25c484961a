import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { checkPrinted, page, problemsOf } from '../support/temporary-workshop';

const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  .png()
  .toBuffer();
const person = (photo: string) => `---\nname: Ada Lovelace\nphoto: ${photo}\n---\n`;

describe('people and dates', () => {
  test('that a tag names exist', async () => {
    const files = {
      'people/ada-lovelace.mdx': '---\nname: Ada Lovelace\n---\n',
      'pages/a.mdx': page('<Speakers of="ada-lovelase, ada-lovelace" />\n\nDue on <Date of="submission" />.'),
    };
    expect(await checkPrinted(files, ['reference'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Speakers of>: no person "ada-lovelase"
        Did you mean "ada-lovelace"?

      content/pages/a.mdx:7:8  <Date of>: no date "submission"
        Put it into dates.yaml, or name one that is there.
      "
    `);
  });
});

describe('a picture', () => {
  test('is in public/images/, by its name or by its address', async () => {
    const files = {
      'public/images/team.png': png,
      'people/ada.mdx': person('people/ada.png'),
      'pages/a.mdx': page(
        [
          '<Figure img="teem.png" alt="" />',
          '<Figure img="/images/team.png" alt="" />',
          '![the team](team.png)',
          '![the team](images/team.png)',
          '![the team](/images/teem.png)',
          '<img src="/public/images/team.png" alt="" />',
          '<video src="/talk.mp4" poster="/images/nothing-like-it.png" controls></video>',
          '![home](/)',
        ].join('\n\n'),
      ),
    };
    expect(await checkPrinted(files, ['picture'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Figure img>: no picture "teem.png"
        Did you mean "team.png"?

      content/pages/a.mdx:7:1  <Figure img>: no picture "/images/team.png"
        Write team.png: the name begins below public/images/.

      content/pages/a.mdx:9:1  no picture at team.png
        Write /images/team.png: the address of a file in public/ begins with /.

      content/pages/a.mdx:13:1  no file /images/teem.png in public/
        Did you mean "/images/team.png"?

      content/pages/a.mdx:15:1  no picture at /public/images/team.png
        Write /images/team.png: the address of a file in public/ begins with /.

      content/pages/a.mdx:17:1  no file /talk.mp4 in public/
        Put the file into public/.

      content/pages/a.mdx:17:1  no file /images/nothing-like-it.png in public/
        Put the file into public/.

      content/pages/a.mdx:19:1  / is a page, not a picture

      content/people/ada.mdx:3:8  photo: no picture "people/ada.png"
        Put the file into public/images/.
      "
    `);
  });

  test('has the capitals and accents of its file, for a server tells them apart', async () => {
    const files = {
      'public/images/Team.PNG': png,
      ['public/images/r\u00e9sum\u00e9.png'.normalize('NFD')]: png,
      'people/ada.mdx': person('team.png'),
      'pages/a.mdx': page(
        [
          '<Figure img="team.png" alt="" />',
          '![](/images/team.png)',
          '![](/images/r\u00e9sum\u00e9.png)',
          '<Figure img="r\u00e9sum\u00e9.png" alt="" />',
        ].join('\n\n'),
      ),
    };
    expect(await checkPrinted(files, ['picture'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Figure img>: the picture "team.png" is called "Team.PNG", with other capitals
        Write "Team.PNG": a Mac and Windows find both, but a server tells capitals apart.

      content/pages/a.mdx:7:1  the file "/images/team.png" is called "/images/Team.PNG", with other capitals
        Write "/images/Team.PNG": a Mac and Windows find both, but a server tells capitals apart.

      content/pages/a.mdx:9:1  the accents in "/images/résumé.png" are stored in another way than in the name of the file
        Both look alike, yet a server tells them apart: rename the file with plain letters.

      content/pages/a.mdx:11:1  <Figure img>: the accents in "résumé.png" are stored in another way than in the name of the picture
        Both look alike, yet a server tells them apart: rename the picture with plain letters.

      content/people/ada.mdx:3:8  photo: the picture "team.png" is called "Team.PNG", with other capitals
        Write "Team.PNG": a Mac and Windows find both, but a server tells capitals apart.
      "
    `);
    const fixes = (await problemsOf(files, ['picture'])).map(
      ({ fix }) => fix && `${fix.line}:${fix.column} ${fix.new}`,
    );
    expect(fixes).toMatchInlineSnapshot(`
      [
        "5:14 Team.PNG",
        "7:5 /images/Team.PNG",
        "9:5 /images/résumé.png",
        "11:14 résumé.png",
        "3:8 Team.PNG",
      ]
    `);
  });

  test('that is there is not spoken of, nor is one whose file has a message of its own', async () => {
    const files = {
      'public/images/a b/team.png': png,
      'public/images/phone.heic': 'nothing',
      'people/ada.mdx': person('phone.heic'),
      'pages/a.mdx': page(
        '<Figure img="a b/team.png" alt="" />\n\n![](</images/a b/team.png>) ![](../images/a%20b/team.png)',
      ),
    };
    expect(await problemsOf(files, ['picture'])).toEqual([]);
  });

  test('is not a file of another kind', async () => {
    const files = {
      'public/images/poster.pdf': '%PDF',
      'pages/a.mdx': page('<Figure img="poster.pdf" alt="" />'),
    };
    expect(await checkPrinted(files, ['picture', 'image-type'])).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Figure img>: "poster.pdf" is not a picture
        Export it as PNG or JPEG.
      "
    `);
  });
});
