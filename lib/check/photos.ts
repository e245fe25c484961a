import { didYouMean } from '../nearest';
import type { Rule } from './rule';

/** Every photo that a person's file names is in `public/images/`. */
export const photos: Rule = {
  id: 'photo',
  about: "A person's photo is in public/images/.",
  severity: 'error',
  example: { wrong: 'photo: people/ada.jpg', right: 'photo: people/ada.png' },
  find: ({ workshop, sources, pictures }) => {
    const names = pictures.map(({ name }) => name);
    return workshop.people.flatMap(({ id, photo }) => {
      const source = sources.find((candidate) => candidate.kind === 'person' && candidate.id === id);
      if (photo === undefined || names.includes(photo) || !source) return [];
      const hint = didYouMean(photo, names) ?? 'Put the file into public/images/.';
      return [{ ...source.yaml.placeOf(['photo']), message: `photo: no picture "${photo}"`, hint }];
    });
  },
};
