import type { Finding, Rule } from '../rule';

/** No picture is heavier than the site allows: people read on conference wifi. */
export const imageWeight: Rule = {
  id: 'image-weight',
  about: 'A picture is no heavier than images.max-kilobytes in site.yaml says (2000 without it).',
  severity: 'warning',
  example: { wrong: 'a photo of 9000 kB, as the camera made it', right: 'the same photo, 2000 pixels wide' },
  find: ({ images, workshop: { site } }) => {
    const limit = site.images['max-kilobytes'];
    return images.flatMap(({ file, bytes, size }): Finding[] => {
      const weight = Math.ceil(bytes / 1000);
      if (weight <= limit) return [];
      const wide = size && size.width > 2000 ? `It is ${size.width} pixels wide: ` : '';
      const cure = wide ? 'make it 2000 pixels wide' : 'Save it as JPEG, or with fewer colours';
      const message = `this picture weighs ${weight} kB, more than the ${limit} kB that site.yaml allows`;
      const hint = `${wide}${cure}, or raise images.max-kilobytes in site.yaml.`;
      return [{ file, line: 1, column: 1, message, hint }];
    });
  },
};
