import type { Finding, Rule } from '../rule';

/** No picture moves by itself: nobody could stop it (WCAG 2.2.2). */
export const animations: Rule = {
  id: 'animation',
  about: 'A picture does not move: a visitor could not stop it.',
  severity: 'warning',
  example: {
    wrong: '<img src="/images/demo.gif" alt="…" />',
    right: '<video src="/images/demo.mp4" controls></video>',
  },
  find: ({ images }) =>
    images
      .filter(({ isAnimated }) => isAnimated)
      .map(({ name, file, kind }): Finding => {
        const message = `this ${kind ?? 'picture'} moves, and a visitor cannot stop it`;
        const hint = `Save it as a video and write <video src="/images/${name.replace(/\.\w+$/, '.mp4')}" controls></video>, or keep one frame.`;
        return { file, line: 1, column: 1, message, hint };
      }),
};
