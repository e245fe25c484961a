import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { choosePeople } from '../../app/tags/choose-people';
import { PeopleList, PeopleNames } from '../../components/people/people';
import { tags } from '../../components/tags';
import { loadWorkshop } from '../../lib/content';
import { readBody } from '../../lib/mdx';
import { checkPrinted, page, temporaryWorkshop } from '../support/temporary-workshop';

const person = (name: string, affiliation: string) =>
  `---\nname: ${name}\nroles: [reviewer]\n${affiliation && `affiliation: ${affiliation}`}\n---\n`;
const files = {
  'people/zora.mdx': person('Zora Axiom', 'Lab'),
  'people/adam.mdx': person('Adam Zeta', ''),
  'people/eva.mdx': person('Eva Lemma', 'Academy'),
};
const { people } = loadWorkshop(temporaryWorkshop(files));
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
});
