import { slotsOf, type Placed, type Workshop } from '../../content';
import type { Finding, Rule } from '../rule';
import { takesPlace } from './programme-rule';

/** A paper that is missing from the programme goes missing from the proceedings too. */
export const paperUnscheduled: Rule = {
  id: 'paper-unscheduled',
  about: 'Once the programme names papers, each accepted paper is in it.',
  severity: 'warning',
  example: { wrong: 'papers: [1, 2]', right: 'papers: [1, 2, 3]' },
  find: ({ workshop, sources }) => {
    if (!workshop.schedule?.isComplete) return [];
    const presented = slotsIn(workshop).flatMap(({ slot }) => slot.papers.map(({ id }) => id));
    if (presented.length === 0) return [];
    const missing = workshop.papers.filter(
      ({ id, state }) => state === 'accepted' && !presented.includes(id),
    );
    return missing.flatMap(({ id }): Finding[] => {
      const yaml = sources.find((source) => source.kind === 'paper' && source.id === id)?.yaml;
      const hint = 'Put it into the papers of a session of schedule.yaml, or write state: withdrawn here.';
      return yaml
        ? [{ ...yaml.placeOfKey(['title']), message: `paper "${id}" is not in the programme`, hint }]
        : [];
    });
  },
};

/** Who has said that they come, has a time to speak. */
export const speakerUnscheduled: Rule = {
  id: 'speaker-unscheduled',
  about: 'Once there is a programme, each confirmed speaker has a slot in it.',
  severity: 'warning',
  example: { wrong: 'people: []', right: 'people: [ada-lovelace]' },
  find: ({ workshop, sources }) => {
    if (!workshop.schedule?.isComplete) return [];
    const speaking = slotsIn(workshop).flatMap(({ slot }) => slot.people.map(({ person }) => person?.id));
    const missing = workshop.people.filter(
      ({ id, roles, state }) => roles.includes('speaker') && state === 'confirmed' && !speaking.includes(id),
    );
    return missing.flatMap(({ id, name }): Finding[] => {
      const yaml = sources.find((source) => source.kind === 'person' && source.id === id)?.yaml;
      const hint = `Put ${id} into the people of a session of schedule.yaml, or write state: announced or withdrawn here.`;
      const message = `${name} is a confirmed speaker and has no slot in the programme`;
      return yaml ? [{ ...yaml.placeOfKey(['roles']), message, hint }] : [];
    });
  },
};

function slotsIn({ schedule }: Workshop): Placed[] {
  return schedule?.days.flatMap(slotsOf).filter(takesPlace) ?? [];
}
