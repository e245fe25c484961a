import type { Finding, Rule } from '../rule';

/** Nobody publishes where they live by a photo of themselves: the file itself can be fetched by everybody. */
export const photoPlace: Rule = {
  id: 'photo-place',
  about: 'A photo does not say where it was taken: phones write that into the file, to a few metres.',
  severity: 'error',
  example: { wrong: 'a photo as the phone made it', right: 'the same photo, exported without its location' },
  find: ({ images }) =>
    images
      .filter(({ saysPlace }) => saysPlace)
      .map(({ file }): Finding => {
        const message = 'this photo says where it was taken';
        const hint =
          'Take the place out with npm run check -- --fix, or export the photo without its location.';
        return { file, line: 1, column: 1, message, hint };
      }),
};
