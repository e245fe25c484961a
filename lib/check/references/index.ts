import type { Rule } from '../rule';
import { animations } from './animations';
import { bibkeys } from './bibkeys';
import { imageTypes } from './image-types';
import { imageWeight } from './image-weight';
import { nothingToShow } from './nothing-to-show';
import { photoPlace } from './photo-place';
import { pictures } from './pictures';
import { tagReferences } from './tag-references';
import { unusedFiles } from './unused-files';

/** The rules of what files name: pictures, files, people, papers and dates are there, and are what they are called. */
export const referenceRules: readonly Rule[] = [
  tagReferences,
  nothingToShow,
  pictures,
  imageTypes,
  imageWeight,
  photoPlace,
  animations,
  unusedFiles,
  bibkeys,
];
