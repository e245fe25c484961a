import type { Rule } from '../rule';
import { programmeDays } from './days';
import { endBeforeStart } from './end-before-start';
import { presentedFiles } from './files';
import { programmeGap } from './gap';
import { itemTime } from './item-time';
import { programmeOrder } from './order';
import { paperPresentation } from './paper-presentation';
import { paperTwice } from './paper-twice';
import { personClash } from './person-clash';
import { programmeTag } from './programme-tag';
import { roomClash } from './room-clash';
import { skippedTime } from './skipped-time';
import { paperUnscheduled, speakerUnscheduled } from './unscheduled';

/** The rules of the programme. */
export const programmeRules: readonly Rule[] = [
  endBeforeStart,
  skippedTime,
  itemTime,
  programmeOrder,
  programmeGap,
  programmeDays,
  roomClash,
  personClash,
  paperTwice,
  paperPresentation,
  paperUnscheduled,
  speakerUnscheduled,
  presentedFiles,
  programmeTag,
];
