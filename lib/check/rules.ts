import { altText } from './alt-text';
import { anchors } from './anchors';
import { animations } from './animations';
import { aoeOffset } from './aoe-offset';
import { boldHeading } from './bold-heading';
import { dateByHand } from './date-by-hand';
import { dateDiffers } from './date-differs';
import { dateOrder } from './date-order';
import { dateState } from './date-state';
import { emailAddresses } from './email-addresses';
import { emptyHeading } from './empty-heading';
import { headings } from './headings';
import { imageTypes } from './image-types';
import { imageWeight } from './image-weight';
import { insecureLinks } from './insecure-links';
import { invisible } from './invisible';
import { linkForms } from './link-forms';
import { linkText } from './link-text';
import { links } from './links';
import { liquid } from './liquid';
import { mediaTitle } from './media-title';
import { office } from './office';
import { pastDates } from './past-dates';
import { pictures } from './pictures';
import { programmeRules } from './programme';
import { publicFolder } from './public-folder';
import { redirects } from './redirects';
import type { Rule } from './rule';
import { sameLinkText } from './same-link-text';
import { secrets } from './secrets';
import { strayFiles } from './stray-files';
import { svg } from './svg';
import { tableHeader } from './table-header';
import { tagReferences } from './tag-references';
import { templateLeftovers } from './template-leftovers';
import { themeContrast } from './theme-contrast';
import { toBeAnnounced } from './to-be-announced';
import { unfinished } from './unfinished';
import { unusedFiles } from './unused-files';
import { weekdays } from './weekdays';
import { zoneSeason } from './zone-season';

/** Every rule, in the order in which `docs/messages.md` explains them. What is found is shown in the order of places. */
export const rules: readonly Rule[] = [
  // What is named is there
  tagReferences,
  pictures,
  imageTypes,
  imageWeight,
  animations,
  unusedFiles,
  // Links lead somewhere
  links,
  linkForms,
  anchors,
  insecureLinks,
  redirects,
  // Words that should not be there
  unfinished,
  toBeAnnounced,
  templateLeftovers,
  secrets,
  emailAddresses,
  // Accessibility that the editor controls
  headings,
  altText,
  linkText,
  sameLinkText,
  tableHeader,
  emptyHeading,
  boldHeading,
  mediaTitle,
  themeContrast,
  // Time
  weekdays,
  aoeOffset,
  zoneSeason,
  dateOrder,
  dateState,
  dateDiffers,
  dateByHand,
  pastDates,
  // The programme
  ...programmeRules,
  // What comes from elsewhere
  liquid,
  office,
  invisible,
  strayFiles,
  publicFolder,
  svg,
];
