import { slugOf } from '../../../lib/slug';
import type { Chance } from './chance';

/** Somebody who does not exist. */
export interface LargePerson {
  readonly id: string;
  readonly name: string;
  readonly affiliation: string;
  readonly roles: readonly string[];
  readonly text: string;
}

const given =
  'Ada Bao Chidi Dörte Eun-ji Farah Gwen Hiroto Íris João Kofi Liv Małgorzata Nadia Ótavio Priya Quentin Rūta Søren Thảo Umut Věra Wanjiru Ximena Yara Zoë'.split(
    ' ',
  );
const family =
  'Beispiel Claywright Doemar Exemplarsson Fictová Gedankova Hypothesen Ipsumi Jota-Muster Kaolin Lorem Mustermann Nonesuch Ostrakon Placeholder Quelqu’un Rastertal Sampleton Terrakotta Unreal Vorlage Wahrscheinlich Xample Ynventa Zumbeispiel'.split(
    ' ',
  );
const middle = ['', '', '', '', ' van der', ' de la', ' B.', ' Q.'];
const towns =
  'Kiln Hill,Lower Street,Potters Quay,Glaze Harbour,Three Ovens,Slipware Falls,Terra Nova Fictiva,Oberbeispielhausen,Saint-Exemple-sur-Rien,Nusquam'.split(
    ',',
  );
const kinds = ['University of', 'Institute of Clay at', 'Academy of', 'Polytechnic of', 'Archive of'];
const countries = ['Argillia', 'Examplia', 'Lorem Islands', 'Nusquamia', 'Terracotta Republic'];
const native = ['例文 花子', '예시 민지', 'דוגמה כהן', 'مثال العربي', 'Пример Иванова', 'Παράδειγμα Κ.'];

/** How many people have each role; the rest are authors without one. */
const numbers: readonly (readonly [role: string, count: number])[] = [
  ['keynote', 2],
  ['speaker', 6],
  ['panelist', 12],
  ['organizer', 9],
  ['steering', 5],
  ['area-chair', 24],
  ['reviewer', 300],
  ['volunteer', 16],
];

/**
 * Invents 400 people: enough for a programme committee of 300, and every kind of name.
 *
 * @param chance where the differences come from
 */
export function inventPeople(chance: Chance): LargePerson[] {
  const roles = numbers.flatMap(([role, count]) => Array.from({ length: count }, () => role));
  const names = new Set<string>();
  while (names.size < 400) names.add(`${chance.pick(given)}${chance.pick(middle)} ${chance.pick(family)}`);
  return [...names].map((name, index) => {
    const role = roles[index];
    const affiliation = `${chance.pick(kinds)} ${chance.pick(towns)}`;
    const state = index === 3 ? 'withdrawn' : undefined;
    const isKnown = role !== undefined && /keynote|speaker|organizer/.test(role);
    const lines = [
      `name: ${name}`,
      index % 67 === 3 ? `native: ${native[Math.floor(index / 67)] ?? 'Δοκιμή'}` : '',
      index % 50 === 7
        ? `affiliations: [${affiliation}, ${chance.pick(kinds)} ${chance.pick(towns)}]`
        : `affiliation: ${affiliation}`,
      `country: ${chance.pick(countries)}`,
      index % 9 === 0 ? 'pronouns: they/them' : '',
      role ? `roles: [${role}]` : '',
      role === 'area-chair'
        ? `tracks: [${chance.pick(['Glazes', 'Firing', 'Shards', 'Kilns and society'])}]`
        : '',
      index % 4 === 0 ? `url: https://people.example/${slugOf(name)}` : '',
      isKnown ? `links: { github: ${slugOf(name).slice(0, 30)}, dblp: 00/${1000 + index} }` : '',
      state ? `state: ${state}` : '',
    ];
    const biography = isKnown
      ? `\n${name} studies what clay remembers, at the ${affiliation}. Earlier work of theirs looked at *${chance.pick(['glaze', 'slip', 'kiln', 'shard'])} grammars* and at what a potter leaves unsaid.\n`
      : '';
    const text = `---\n${lines.filter(Boolean).join('\n')}\n---\n${biography}`;
    return { id: slugOf(name), name, affiliation, roles: role ? [role] : [], text };
  });
}
