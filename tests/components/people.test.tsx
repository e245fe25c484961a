import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { rolesLine } from '../../app/person-roles';
import { bindTags } from '../../app/mdx-components';
import { choosePeople } from '../../app/tags/choose-people';
import { pieceNames } from '../../app/tags/context';
import { People, PeopleList, PeopleNames } from '../../components/people/people';
import { SpeakerCard } from '../../components/speaker-card/speaker-card';
import { tags } from '../../components/tags';
import { loadWorkshop } from '../../lib/content';
import { readBody, renderBody } from '../../lib/mdx';
import { wordsFor } from '../../lib/words';
import { checkPrinted, page, temporaryWorkshop } from '../support/temporary-workshop';

const person = (name: string, affiliation: string) =>
  `---\nname: ${name}\nroles: [reviewer]\n${affiliation && `affiliation: ${affiliation}`}\n---\n`;
const files = {
  'people/zora.mdx': person('Zora Axiom', 'Lab'),
  'people/adam.mdx': person('Adam Zeta', ''),
  'people/eva.mdx': person('Eva Lemma', 'Academy'),
};
const workshop = loadWorkshop(temporaryWorkshop(files));
const { people } = workshop;
const plain = (element: React.ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');

describe('people', () => {
  test.each([
    [{ roles: ['reviewer'] }, ['zora', 'eva', 'adam']],
    [{ roles: ['speaker'] }, []],
    [{ roles: [], of: ['adam', 'zora', 'nobody'] }, ['adam', 'zora']],
    [{ roles: [], of: ['adam', 'zora'], sort: 'family' as const }, ['zora', 'adam']],
    [{ roles: ['reviewer'], sort: 'given' as const }, ['adam', 'eva', 'zora']],
    [{ roles: ['reviewer'], sort: 'affiliation' as const }, ['eva', 'zora', 'adam']],
  ])('are chosen and sorted as %o', (choice, ids) => {
    expect(choosePeople(people, choice, 'en').map(({ id }) => id)).toEqual(ids);
  });

  test('are listed with their affiliations, or in a sentence of the language', () => {
    const listed = people.map(({ id, name, affiliation }) => ({ id, name, affiliation }));
    expect(plain(<PeopleList people={listed} />)).toBe('|Zora Axiom|, Lab|Eva Lemma|, Academy|Adam Zeta|');
    expect(plain(<PeopleNames people={listed} lang="en" />)).toBe('|Zora Axiom, Eva Lemma, and Adam Zeta.|');
    expect(plain(<PeopleNames people={listed} lang="de" />)).toBe('|Zora Axiom, Eva Lemma und Adam Zeta.|');
    expect(renderToStaticMarkup(<PeopleList people={[]} />)).toBe('');
    const many = Array.from({ length: 300 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
    expect(renderToStaticMarkup(<PeopleList people={many} />)).toMatch(/^<div class="wide">/);
    expect(renderToStaticMarkup(<PeopleList people={listed} />)).not.toContain('wide');
  });

  test('are asked for in one way, and by ids that there are', async () => {
    const text =
      '<People />\n\n<People role="reviewer" of="eva" />\n\n<Speakers of="eva" role="speaker" />\n\n<People of="ewa" layout="lists" />';
    const { problems } = readBody({ file: 'a.mdx', text, line: 1 }, tags);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
      [
        "1 <People>: needs either role="…" or of="…" (files in content/people/)",
        "3 <People>: needs either role="…" or of="…" (files in content/people/)",
        "5 <Speakers>: needs only one of role="…" and of="…"",
        "7 <People layout> must be one of cards, list, names",
      ]
    `);
    expect(await checkPrinted({ ...files, 'pages/a.mdx': page('<People of="ewa" />') }, ['reference']))
      .toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <People of>: no person "ewa"
        Did you mean "eva"?
      "
    `);
  });

  test('of one track are told from the others, and a track that nobody has is a problem', async () => {
    const tracks = (name: string, track: string) =>
      `---\nname: ${name}\nroles: [area-chair]\ntracks: [${track}]\n---\n`;
    const chairs = {
      'people/ada.mdx': tracks('Ada Axiom', 'Proofs, Kilns'),
      'people/bo.mdx': tracks('Bo Lemma', 'Kilns'),
    };
    const all = loadWorkshop(temporaryWorkshop(chairs)).people;
    const idsOf = (track: string) =>
      choosePeople(all, { roles: ['area-chair'], track }, 'en').map(({ id }) => id);
    expect([idsOf('Proofs'), idsOf('Kilns')]).toEqual([['ada'], ['ada', 'bo']]);
    const text = '<People role="area-chair" track="Proof" />';
    expect(await checkPrinted({ ...chairs, 'pages/a.mdx': page(text) }, ['nothing-to-show']))
      .toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <People track>: no track "Proof" in people/
        Did you mean "Proofs"?
      "
    `);
  });

  test('lead to their page on the site, or else to their own', async () => {
    const some = loadWorkshop(
      temporaryWorkshop({
        'people/ada.mdx': '---\nname: Ada Axiom\nurl: https://ada.example/\n---\n\nAda proves.\n',
        'people/bo.mdx': '---\nname: Bo Lemma\nurl: https://bo.example/\n---\n',
      }),
    );
    const linksOf = async (layout: string) => {
      const text = `<People of="ada, bo" layout="${layout}" />`;
      const read = readBody({ file: 'a.mdx', text, line: 1 }, tags);
      const { outline } = read;
      const bound = bindTags({ workshop: some, url: '/', outline, pictures: [], pieces: pieceNames() });
      const html = renderToStaticMarkup(await renderBody(read, bound));
      return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    };
    for (const layout of ['cards', 'list', 'names']) {
      expect(await linksOf(layout), layout).toEqual(['/people/ada', 'https://bo.example/']);
    }
  });

  test('have their name in its own script on cards', () => {
    const person = { id: 'bo', name: 'Bo Lemma', native: '李博' };
    expect(plain(<People people={[person]} />)).toContain('Bo Lemma |李博|');
    expect(plain(<SpeakerCard {...person} words={wordsFor('en')} />)).toContain('|Bo Lemma |李博|');
  });
});

describe('what somebody is at the workshop', () => {
  const schedule =
    'days:\n  - date: 2031-01-01\n    sessions:\n      - { id: a, start: 09:00, end: 10:00, people: [ada] }\n';
  const lineOf = (fields: string, more: Readonly<Record<string, string>> = {}) => {
    const found = loadWorkshop(
      temporaryWorkshop({ 'people/ada.mdx': `---\nname: Ada Axiom\n${fields}\n---\n`, ...more }),
    );
    const [ada] = found.people;
    return ada && rolesLine(found, ada);
  };

  test('is said in a line, with tracks where papers are judged', () => {
    expect(lineOf('roles: [organizer, area-chair, reviewer]\ntracks: [Glazes, Kilns]')).toBe(
      'Organizer · Area chair (Glazes, Kilns) · Programme committee',
    );
    expect(lineOf('country: Malta')).toBeUndefined();
  });

  test('is only announced until there is a slot', () => {
    const fields = 'roles: [keynote, organizer]\nstate: announced';
    expect(lineOf(fields)).toBe('Keynote speaker (announced) · Organizer');
    expect(lineOf(fields, { 'schedule.yaml': `zone: UTC\n${schedule}` })).toBe('Keynote speaker · Organizer');
  });
});
