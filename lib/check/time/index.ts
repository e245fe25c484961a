import type { Rule } from '../rule';
import { aoeOffset } from './aoe-offset';
import { dateByHand } from './date-by-hand';
import { dateDiffers } from './date-differs';
import { dateOrder } from './date-order';
import { dateState } from './date-state';
import { pastDates } from './past-dates';
import { weekdays } from './weekdays';
import { zoneSeason } from './zone-season';

/** The rules of dates and times in texts, and of `dates.yaml`. */
export const timeRules: readonly Rule[] = [
  weekdays,
  aoeOffset,
  zoneSeason,
  dateOrder,
  dateState,
  dateDiffers,
  dateByHand,
  pastDates,
];
