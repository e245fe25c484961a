import { headings } from './headings';
import { links } from './links';
import { photos } from './photos';
import { programmeRules } from './programme';
import type { Rule } from './rule';
import { tagReferences } from './tag-references';

/** Every rule, in the order in which `docs/messages.md` explains them. What is found is shown in the order of places. */
export const rules: readonly Rule[] = [tagReferences, photos, links, headings, ...programmeRules];
