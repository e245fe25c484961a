import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { loadWorkshop } from '../../lib/content';
import { checkPrinted, problemsOf, temporaryWorkshop } from '../support/temporary-workshop';

const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  .png()
  .toBuffer();
const rules = ['css', 'unused-file', 'stray', 'allow'];
const check = (css: string, names = rules) =>
  checkPrinted({ 'public/images/sky.png': png, 'custom.css': css }, names);

describe('content/custom.css', () => {
  test('is read whole, and is missed by nobody where there is none', () => {
    expect(loadWorkshop(temporaryWorkshop({ 'custom.css': 'h1 { color: red }' })).style).toBe(
      'h1 { color: red }',
    );
    expect(loadWorkshop(temporaryWorkshop({})).style).toBe('');
  });

  test('may say what CSS says, and show files of public/ and data', async () => {
    const css = [
      ':root { --measure: 40rem !important }',
      "@font-face { font-family: x; src: url(data:font/woff2;base64,AA) format('woff2') }",
      'h1 { color: red; &:hover { color: blue } background: url("/images/sky.png") }',
      '@media (width >= 40rem) { h2 { background: url(data:image/png;base64,AA), url(#shape) } }',
      '@supports (display: grid) { @keyframes spin { to { rotate: 1turn } } }',
      'p { background: image-set("/images/sky.png" type("image/png") 1x, url(/images/sky.png) 2x) }',
      '.x { position: fixed; inset: 0 }',
    ];
    expect(await check(css.join('\n'))).toBe('\n\n');
  });

  test('loads nothing from elsewhere, and every file that it names is there', async () => {
    const css = [
      '@import "https://fonts.example/a.css";',
      'a { background: url(https://pictures.example/a.png) }',
      'b { background: u\\72l("//pictures.example/a.png") }',
      'c { --picture: url(/images/sk.png) }',
      'd { background: url(images/sky.png) }',
      'e { background: url(sky.png) }',
      'f { background: image-set("http://pictures.example/a.png" 2x) }',
      'g { background: url(data:text/html,x) }',
      'h { background: url(/) }',
    ];
    expect(await check(css.join('\n'))).toMatchInlineSnapshot(`
      "
      content/custom.css:1:1  @import loads another style sheet, and pages carry theirs with them
        Copy what is needed into this file.

      content/custom.css:2:17  https://pictures.example/a.png would be loaded from elsewhere
        Put the file into public/, and write its address there: /images/….

      content/custom.css:3:17  //pictures.example/a.png would be loaded from elsewhere
        Put the file into public/, and write its address there: /images/….

      content/custom.css:4:16  no file /images/sk.png in public/
        Did you mean "/images/sky.png"?

      content/custom.css:5:17  images/sky.png leads elsewhere on every page
        Write /images/sky.png: the address of a file in public/ begins with /.

      content/custom.css:6:17  sky.png leads elsewhere on every page
        Write /images/sky.png: the address of a file in public/ begins with /.

      content/custom.css:7:27  http://pictures.example/a.png would be loaded from elsewhere
        Put the file into public/, and write its address there: /images/….

      content/custom.css:8:17  data:text/html,x is no picture and no font

      content/custom.css:9:17  / is a page, not a file
      "
    `);
  });

  test('is CSS, without what is no part of it here', async () => {
    expect(await check('h1 { color: red;\nh2 { color: blue }\n', ['css'])).toMatchInlineSnapshot(`
      "
      content/custom.css:1:1  this { is never closed
        Write } where the rule ends.
      "
    `);
    expect(await check('h1 { color: red } }\n', ['css'])).toMatchInlineSnapshot(`
      "
      content/custom.css:1:19  this } closes nothing
        Delete it, or write the { that it closes.
      "
    `);
    expect(await check('/* a comment\nh1 { color: red }', ['css'])).toMatchInlineSnapshot(`
      "
      content/custom.css:1:1  this comment is never closed
        Write */ where it ends.
      "
    `);
    expect(await check('h1 { col or: red }', ['css'])).toMatchInlineSnapshot(`
      "
      content/custom.css:1:10  a browser cannot read this, and leaves out the rule that it stands in
        Write rules as selector { property: value; }
      "
    `);
    expect(await check('h1:is(h2 { color: red }', ['css'])).toMatchInlineSnapshot(`
      "
      content/custom.css:1:6  this ( is never closed
        Write the ) that closes it.
      "
    `);
    const css = [
      '@layer components { h1 { color: red } }',
      'h2 { width: expression(alert(1)) }',
      'h3 { behavior: url(/images/sky.png) }',
      'h5:::nothing { color: red }',
    ];
    expect(await check(css.join('\n'), ['css'])).toMatchInlineSnapshot(`
      "
      content/custom.css:1:1  this whole file is the last layer, so that every rule in it wins
        Take @layer and its braces away; the rules in them stay.

      content/custom.css:2:6  this ran a program in browsers of old
        Delete it.

      content/custom.css:3:6  this ran a program in browsers of old
        Delete it.

      content/custom.css:4:6  a browser cannot read this, and leaves out the rule that it stands in
        Write rules as selector { property: value; }
      "
    `);
  });

  test('is mended where it is clear what was meant', async () => {
    const [problem] = await problemsOf(
      { 'public/images/sky.png': png, 'custom.css': 'd { background: url(images/sky.png) }' },
      ['css'],
    );
    expect(problem?.fix).toMatchObject({
      line: 1,
      column: 21,
      old: 'images/sky.png',
      new: '/images/sky.png',
    });
  });

  test('can allow what is meant so, with the reason', async () => {
    const css = '/* allow css: the layer is read by another program */\n@layer base { h1 { color: red } }';
    expect(await check(`${css}\np { background: url(/images/sky.png) }`)).toBe('\n\n');
  });
});
