import { expect, test } from 'vitest';
import sharp from 'sharp';
import { checkPrinted, page, problemsOf, siteWith } from '../support/temporary-workshop';

const square = (background: string, width = 4) => ({
  create: { width, height: 4, channels: 3, background } as const,
});
const png = await sharp(square('red')).png().toBuffer();
const frames = [png, await sharp(square('blue')).png().toBuffer()];
const moving = sharp(frames, { join: { animated: true } });

/** A chunk of a PNG; nobody looks at its checksum. */
function chunk(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(12 + length);
  bytes.writeUInt32BE(length);
  bytes.write(type, 4, 'latin1');
  return bytes;
}

test('a picture is what its ending says, in a format that browsers show, and whole', async () => {
  const files = {
    'public/images/a.jpg': png,
    'public/images/b.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'public/images/c.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'public/images/d.png': '<!DOCTYPE html><title>Sign in</title>',
    'public/images/e.png': 'version https://git-lfs.github.com/spec/v1\n',
    'public/images/f.png': png.subarray(0, 40),
    'public/images/g.png': '',
    'public/images/h.tiff': await sharp(square('red')).tiff().toBuffer(),
    'public/images/i.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
  };
  expect(await checkPrinted(files, ['image-type'])).toMatchInlineSnapshot(`
    "
    public/images/a.jpg:1:1  this picture is called .jpg, but is a PNG
      Rename it to a.png, also where it is used.

    public/images/b.heic:1:1  this picture is in the format HEIC, which browsers do not show as one
      Export it as PNG or JPEG; a changed ending alone does not help.

    public/images/c.jpg:1:1  this picture is in the format HEIC, which browsers do not show as one
      Export it as PNG or JPEG; a changed ending alone does not help.

    public/images/d.png:1:1  this picture is a web page, which browsers do not show as one
      Export it as PNG or JPEG; a changed ending alone does not help.

    public/images/e.png:1:1  this file only points to a picture that Git LFS holds
      Run "git lfs pull", or put the picture itself into the repository.

    public/images/f.png:1:1  this PNG is damaged or not whole
      Put the file here once more.

    public/images/g.png:1:1  this file is no picture
      Export the picture again as PNG or JPEG.

    public/images/h.tiff:1:1  this picture is in the format TIFF, which browsers do not show as one
      Export it as PNG or JPEG; a changed ending alone does not help.

    public/images/i.svg:1:1  this SVG is damaged or not whole
      Put the file here once more.
    "
  `);
});

test('pictures of every kind that browsers show are sound', async () => {
  const files = {
    'public/images/a.PNG': png,
    'public/images/b.jpeg': await sharp(square('red')).jpeg().toBuffer(),
    'public/images/c.webp': await sharp(square('red')).webp().toBuffer(),
    'public/images/d.avif': await sharp(square('red')).avif().toBuffer(),
    'public/images/e.gif': await sharp(square('red')).gif().toBuffer(),
    'public/images/f.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
  };
  expect(await problemsOf(files, ['image-type', 'image-weight', 'animation'])).toEqual([]);
});

test('a picture is no heavier than site.yaml allows', async () => {
  const noise = sharp({
    create: {
      width: 2400,
      height: 30,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
  const files = {
    'site.yaml': siteWith('images: { max-kilobytes: 100 }'),
    'public/images/wide.png': await noise.png().toBuffer(),
    'public/images/light.png': png,
  };
  const printed = await checkPrinted(files, ['image-weight']);
  expect(printed.replace(/weighs \d+/, 'weighs …')).toMatchInlineSnapshot(`
    "
    public/images/wide.png:1:1  warning: this picture weighs … kB, more than the 100 kB that site.yaml allows
      It is 2400 pixels wide: make it 2000 pixels wide, or raise images.max-kilobytes in site.yaml.
    "
  `);
  expect(await problemsOf({ ...files, 'site.yaml': siteWith('') }, ['image-weight'])).toEqual([]);
});

test('a picture does not move', async () => {
  const files = {
    'public/images/a.gif': await moving.clone().gif().toBuffer(),
    'public/images/b.webp': await moving.clone().webp().toBuffer(),
    'public/images/c.png': Buffer.concat([png.subarray(0, 33), chunk('acTL', 8), png.subarray(33)]),
  };
  expect(await checkPrinted(files, ['animation'])).toMatchInlineSnapshot(`
    "
    public/images/a.gif:1:1  warning: this GIF moves, and a visitor cannot stop it
      Save it as a video and write <video src="/images/a.mp4" controls></video>, or keep one frame.

    public/images/b.webp:1:1  warning: this WebP moves, and a visitor cannot stop it
      Save it as a video and write <video src="/images/b.mp4" controls></video>, or keep one frame.

    public/images/c.png:1:1  warning: this PNG moves, and a visitor cannot stop it
      Save it as a video and write <video src="/images/c.mp4" controls></video>, or keep one frame.
    "
  `);
});

test('every file in public/ is there for something', async () => {
  const files = {
    'public/images/left.png': png,
    'public/images/figure.png': png,
    'public/images/markdown.png': png,
    'public/images/ada.png': png,
    'public/images/Capitals.png': png,
    'public/call.pdf': 'call',
    'public/old.pdf': 'old',
    'public/moved.pdf': 'moved',
    'public/icon.svg': '<svg/>',
    'public/CNAME': 'w.example',
    'public/.well-known/security.txt': 'Contact: mailto:a@b.example',
    'public/talk.mp4': 'film',
    'people/ada.mdx': '---\nname: Ada\nphoto: ada.png\n---\n',
    'site.yaml': siteWith('redirects: { /m: /moved.pdf }'),
    'pages/a.mdx': page(
      '<Figure img="figure.png" alt="" />\n\n![](/images/markdown.png) [call](call.pdf#page=2)\n\n<Figure img="capitals.png" alt="" />\n\n<video src="/talk.mp4" controls></video>',
    ),
  };
  expect(await checkPrinted(files, ['unused-file'])).toMatchInlineSnapshot(`
    "
    public/images/left.png:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
      Link to it with /images/left.png, delete it, or write into site.yaml
      # allow unused-file in public/images/left.png: … with the reason

    public/old.pdf:1:1  warning: nothing on the site uses this file, yet everybody can fetch it
      Link to it with /old.pdf, delete it, or write into site.yaml
      # allow unused-file in public/old.pdf: … with the reason
    "
  `);
});

test('a picture that browsers do not show is one message, and nothing that a browser could run', async () => {
  const files = { 'public/images/b.heic': 'x', 'public/c.tiff': 'x' };
  expect(await checkPrinted(files, ['public'])).toMatchInlineSnapshot(`
    "
    public/c.tiff:1:1  browsers do not show pictures that end in .tiff
      Export it as PNG or JPEG.
    "
  `);
});
