import type { Workshop } from '../../content';
import { dayOf } from '../../dates';
import type { ImportantDate } from '../../schema/important-date';

/** The steps of a workshop, in their order. */
export const steps = ['submission', 'notification', 'camera-ready', 'workshop'] as const;
export type Step = (typeof steps)[number];

const names: Readonly<Record<Step, RegExp>> = {
  submission:
    /^(?:(?:workshop |direct |full |regular )?(?:papers?|manuscripts?|submissions?)(?: submissions?)?(?: deadline| due)?|submission deadline|deadline for (?:paper )?submissions?)$/i,
  notification:
    /^(?:(?:acceptance|author|paper) )?notifications?(?: of (?:paper )?acceptance| to authors| date| due)*$/i,
  'camera-ready': /^camera[- ]ready(?: (?:papers?|versions?|submissions?|copy|copies|deadline|due))*$/i,
  workshop: /^(?:workshop|day|(?:the )?workshop (?:day|dates?|takes place))$/i,
};

/**
 * Finds the entry of `dates.yaml` that is a step of the workshop, by the id that is customary for it, else by its label.
 *
 * @param workshop whose dates
 * @param step which
 * @returns the entry; undefined when none is called so, or more than one
 */
export function milestone({ dates, site }: Workshop, step: Step): ImportantDate | undefined {
  const day = step === 'workshop' ? dates.find(({ id }) => id === site.date) : undefined;
  const byId = day ?? dates.find(({ id }) => id === step);
  if (byId) return byId;
  const named = dates.filter(
    ({ id, label }) => names[step].test(label) || names[step].test(id.replaceAll('-', ' ')),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** The possible days of an entry, the earliest first. */
export function daysOf({ date, either }: ImportantDate): readonly string[] {
  return date === undefined ? [...(either ?? [])].sort() : [dayOf(date)];
}
