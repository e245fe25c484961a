import type { Rule } from '../rule';
import { emailAddresses } from './email-addresses';
import { gaps } from './gaps';
import { interfaceLanguage } from './interface-language';
import { plainFields } from './plain-fields';
import { secrets } from './secrets';
import { shareGlyph } from './share-glyph';
import { templateLeftovers } from './template-leftovers';
import { toBeAnnounced } from './to-be-announced';
import { unfinished } from './unfinished';
import { withdrawnNames } from './withdrawn-name';

/** The rules of words that should not be there. */
export const wordRules: readonly Rule[] = [
  unfinished,
  gaps,
  toBeAnnounced,
  templateLeftovers,
  secrets,
  emailAddresses,
  interfaceLanguage,
  plainFields,
  shareGlyph,
  withdrawnNames,
];
