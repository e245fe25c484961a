import { presentationsOf } from '../../content';
import type { Finding, Rule } from '../rule';
import { takesPlace } from './programme-rule';

/** A talk that was promised and has no slot is noticed on the day. */
export const paperPresentation: Rule = {
  id: 'paper-presentation',
  about: 'A paper that is in the programme has a slot for each way in which its file says it is presented.',
  severity: 'warning',
  example: {
    wrong: '- { kind: oral, papers: [12] } # and in papers/12.mdx presentation: [oral, poster]',
    right: '- { kind: oral, papers: [12] }\n- { kind: posters, papers: [12] }',
  },
  find: ({ workshop, sources }) => {
    if (!workshop.schedule?.isComplete) return [];
    return workshop.papers.flatMap(({ id, state, presentation }): Finding[] => {
      const slots = presentationsOf(workshop, id).filter(takesPlace).length;
      const yaml = sources.find((source) => source.kind === 'paper' && source.id === id)?.yaml;
      if (state === 'withdrawn' || slots === 0 || slots >= presentation.length || !yaml) return [];
      const ways = presentation.join(' and ');
      const message = `paper "${id}" is to be presented as ${ways}, and has ${slots} slot${slots === 1 ? '' : 's'} in the programme`;
      const hint =
        'Put it into the papers of another session of schedule.yaml, or take a way out of this list.';
      return [{ ...yaml.placeOfKey(['presentation']), message, hint }];
    });
  },
};
