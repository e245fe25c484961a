import type { Chance } from './chance';
import type { LargePerson } from './people';

/** A paper that nobody has written. */
export interface LargePaper {
  readonly id: string;
  readonly presentation: 'oral' | 'poster';
  readonly text: string;
}

const doing =
  'Reading,Weighing,Translating,Sorting,Imagining,Counting,Mending,Teaching,Hearing,Doubting'.split(',');
const how = 'patient,sparse,bilingual,borrowed,unsupervised,portable,seasonal,fragile,layered,honest'.split(
  ',',
);
const what =
  'glazes,shards,kiln diaries,wheel songs,slip recipes,maker’s marks,clay tablets,workshop gossip'.split(',');
const where =
  'under rain,at low temperature,without a wheel,across nine villages,in the dark,for beginners'.split(',');
const method = 'PotNet,KilnLM,a bag of shards,two wheels and a thumb,SlipBERT,nothing but water'.split(',');
const special = [
  'On the $\\ell_1$ norm of cracks: a bound of $O(n \\log n)$',
  'An *almost* negative result about _glaze_ & grog',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: a corpus of very long words about clay and their firing',
  '“What would the potter say?” Questions, answers, and 50% silence',
  'שברים: reading shards from right to left',
  '陶器の文法: A Grammar of Pots',
  'C# and C++ for kilns_and_ovens: 100 % reproducible',
];

/**
 * Invents 300 papers: 170 talks and 130 posters.
 *
 * @param chance where the differences come from
 * @param people who may have written them
 */
export function inventPapers(chance: Chance, people: readonly LargePerson[]): LargePaper[] {
  const authors = people.filter(({ roles }) => !roles.includes('volunteer'));
  const titles = new Set<string>(special);
  while (titles.size < 300) {
    const title = `${chance.pick(doing)} ${chance.pick(how)} ${chance.pick(what)} ${chance.pick(where)}`;
    titles.add(chance.next() < 0.5 ? title : `${title} with ${chance.pick(method)}`);
  }
  return [...titles].map((title, index): LargePaper => {
    const presentation = index < 170 ? 'oral' : 'poster';
    const names = chance
      .some(authors, chance.between(1, 6))
      .map(({ id }, place) =>
        place === 3 ? `{ name: Guest Author ${index}, affiliation: Nusquam Works }` : id,
      );
    const award = index === 4 ? 'Best paper' : index === 20 ? 'Best student paper' : undefined;
    const from = 1 + index * 12;
    const lines = [
      `title: ${JSON.stringify(title)}`,
      `authors: [${names.join(', ')}]`,
      `track: ${['long', 'long', 'short', 'findings', 'demo', 'non-archival'][index % 6] ?? 'long'}`,
      `keywords: [${chance.some(what, 2).join(', ')}]`,
      award ? `award: ${award}` : '',
      `presentation: [${presentation}]`,
      `pages: ${from}-${from + chance.between(3, 11)}`,
      `url: https://proceedings.example/2034.clay-1.${index + 1}/`,
      index % 3 === 0 ? `pdf: https://proceedings.example/2034.clay-1.${index + 1}.pdf` : '',
      index % 7 === 0 ? `code: https://code.example/clay-${index + 1}` : '',
      `bibkey: clay-2034-${index + 1}`,
      index === 99 ? 'state: withdrawn' : '',
    ];
    return {
      id: String(index + 1),
      presentation,
      text: `---\n${lines.filter(Boolean).join('\n')}\n---\n\n${abstractOf(chance)}\n`,
    };
  });
}

function abstractOf(chance: Chance): string {
  const some = () => `${chance.pick(how)} ${chance.pick(what)}`;
  return [
    `Much has been said about ${some()}, and little of it by those who fire them.`,
    `We ask whether ${some()} can be told from ${some()} ${chance.pick(where)}.`,
    `With ${chance.pick(method)} and ${chance.between(12, 980)} pots we find that they can, in ${chance.between(51, 99)} of 100 cases.`,
    `A second study, *${chance.pick(where)}*, finds the opposite for ${some()}.`,
    `We discuss what this means for potters, for ${some()}, and for whoever sweeps the workshop afterwards.`,
  ].join(' ');
}
