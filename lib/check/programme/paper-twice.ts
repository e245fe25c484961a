import { slotsOf, type Placed, type ScheduleDay } from '../../content';
import { nameOf, programmeRule, takesPlace, type Mistake } from './programme-rule';

/** A paper has one slot, or one for each way in which it is presented. */
export const paperTwice = programmeRule({
  id: 'paper-twice',
  about: 'A paper is presented once, or once in each way that its file names under presentation.',
  severity: 'error',
  example: {
    wrong: '- { kind: oral, papers: [12] }\n- { kind: posters, papers: [12] }',
    right: '- { kind: oral, papers: [12] }\n- { kind: posters, papers: [13] }',
  },
  look: (day, { days }) => {
    const earlier = days.slice(0, days.indexOf(day)).flatMap(presentedOn);
    const today = presentedOn(day);
    return today.flatMap(({ at, index, paper }, number): Mistake[] => {
      const before = [...earlier, ...today.slice(0, number)].filter((one) => one.paper.id === paper.id);
      const [first] = before;
      if (!first || before.length < Math.max(1, paper.presentation.length)) return [];
      const message = `paper "${paper.id}" is presented twice: in ${nameOf(first.at)} and in ${nameOf(at)}`;
      const hint = `Take it out of one of the two, or write presentation: [oral, poster] into papers/${paper.id}.mdx.`;
      return [{ at, other: first.at, field: ['papers', index], message, hint }];
    });
  },
});

function presentedOn(day: ScheduleDay) {
  return slotsOf(day).filter(takesPlace).flatMap(papersIn);
}

function papersIn(at: Placed) {
  const { papers, paperIds } = at.slot;
  return paperIds.flatMap((id, index) => {
    const paper = papers.find((one) => one.id === id);
    return paper ? [{ at, index, paper }] : [];
  });
}
