import { accessibilityRules } from './accessibility';
import { foreignRules } from './foreign';
import { linkRules } from './links';
import { markdownRules } from './markdown';
import { programmeRules } from './programme';
import { referenceRules } from './references';
import type { Rule } from './rule';
import { styleRules } from './style';
import { timeRules } from './time';
import { wordRules } from './words';

/** Every rule, in the order in which `docs/messages.md` explains them. What is found is shown in the order of places. */
export const rules: readonly Rule[] = [
  ...referenceRules,
  ...linkRules,
  ...markdownRules,
  ...wordRules,
  ...accessibilityRules,
  ...timeRules,
  ...programmeRules,
  ...foreignRules,
  ...styleRules,
];
