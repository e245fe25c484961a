import { didYouMean } from '../nearest';
import type { Rule } from './rule';

/** Every photo that a person's file names is in `public/images/`. */
export const photos: Rule = {
  id: 'reference',
  find: ({ workshop, pictures }) => {
    const names = pictures.map(({ name }) => name);
    return workshop.people
      .filter(({ photo }) => photo !== undefined && !names.includes(photo))
      .map(({ photo = '', biography }) => ({
        file: biography.file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'reference',
        message: `photo: no picture "${photo}"`,
        hint: didYouMean(photo, names) ?? 'Put the file into public/images/.',
      }));
  },
};
