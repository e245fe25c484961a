import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { dropPlace } from '../../lib/images/place-taken';
import { checkPrinted, page, problemsOf, temporaryWorkshop } from '../support/temporary-workshop';

const home = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '35/1 55/1 17/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '14/1 29/1 0/1',
};
const plain = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#c63' } });
const exif = { IFD0: { Make: 'Phone' }, IFD3: home };
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="35,55.2N"/></rdf:RDF></x:xmpmeta>';
const photos = {
  'public/images/a.jpg': await plain().withExif(exif).jpeg().toBuffer(),
  'public/images/b.webp': await plain().withExif(exif).webp().toBuffer(),
  'public/images/c.jpg': await plain().withXmp(xmp).jpeg().toBuffer(),
  'public/images/d.jpg': await plain()
    .withExif({ IFD0: { Make: 'Phone' } })
    .jpeg()
    .toBuffer(),
};
const shown = page(['a.jpg', 'b.webp', 'c.jpg', 'd.jpg'].map((name) => `![A](/images/${name})`).join('\n\n'));

it('is a problem in photos that say it, and in no others', async () => {
  expect(await checkPrinted({ ...photos, 'pages/a.mdx': shown }, ['photo-place'])).toMatchInlineSnapshot(`
    "
    public/images/a.jpg:1:1  this photo says where it was taken
      Take the place out with npm run check -- --fix, or export the photo without its location.

    public/images/b.webp:1:1  this photo says where it was taken
      Take the place out with npm run check -- --fix, or export the photo without its location.

    public/images/c.jpg:1:1  this photo says where it was taken
      Take the place out with npm run check -- --fix, or export the photo without its location.
    "
  `);
  expect(await problemsOf({ 'public/images/d.jpg': photos['public/images/d.jpg'] }, ['photo-place'])).toEqual(
    [],
  );
});

it('is taken out, and nothing else', async () => {
  const folder = path.join(path.dirname(temporaryWorkshop(photos)), 'public/images');
  for (const name of ['a.jpg', 'b.webp', 'c.jpg']) {
    const file = path.join(folder, name);
    const before = fs.readFileSync(file);
    expect(await dropPlace(file)).toBe(true);
    const after = fs.readFileSync(file);
    expect(after.length).toBe(before.length);
    expect(after.includes('35,55.2N')).toBe(false);
    expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
    if (name !== 'c.jpg') expect(after.includes('Phone')).toBe(true);
    const changed = before.filter((byte, index) => byte !== after[index]);
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.length).toBeLessThan(160);
  }
  expect(fs.readdirSync(folder).sort()).toEqual(['a.jpg', 'b.webp', 'c.jpg', 'd.jpg']);
});
