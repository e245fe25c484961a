import { headings } from './headings';
import { invisible } from './invisible';
import { links } from './links';
import { liquid } from './liquid';
import { office } from './office';
import { photos } from './photos';
import { publicFolder } from './public-folder';
import type { Rule } from './rule';
import { strayFiles } from './stray-files';
import { svg } from './svg';
import { tagReferences } from './tag-references';

/** Every rule, in the order in which `docs/messages.md` explains them. What is found is shown in the order of places. */
export const rules: readonly Rule[] = [
  tagReferences,
  photos,
  links,
  headings,
  liquid,
  office,
  invisible,
  strayFiles,
  publicFolder,
  svg,
];
