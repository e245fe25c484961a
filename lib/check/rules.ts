import { anchors } from './anchors';
import { animations } from './animations';
import { headings } from './headings';
import { imageTypes } from './image-types';
import { imageWeight } from './image-weight';
import { insecureLinks } from './insecure-links';
import { linkForms } from './link-forms';
import { links } from './links';
import { pictures } from './pictures';
import { redirects } from './redirects';
import type { Rule } from './rule';
import { tagReferences } from './tag-references';
import { unusedFiles } from './unused-files';

/** Every rule, in the order in which `docs/messages.md` explains them. What is found is shown in the order of places. */
export const rules: readonly Rule[] = [
  tagReferences,
  pictures,
  imageTypes,
  imageWeight,
  animations,
  unusedFiles,
  links,
  linkForms,
  anchors,
  insecureLinks,
  redirects,
  headings,
];
