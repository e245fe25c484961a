import { describe, expect, test } from 'vitest';
import { checkFiles, saysOf } from '../support/check-text';
import { formatProblem } from '../../lib/problem';

const paper = (authors: string) => ({ 'papers/12.mdx': `---\ntitle: One\nauthors: ${authors}\n---\n` });

describe('a list of people', () => {
  test('has an entry for each of them', async () => {
    const files = {
      'people/lukasz.mdx': '---\nname: Łukasz Nowak\n---\n',
      'people/jr.mdx': '---\nname: Jr Smith\n---\n',
      ...paper(
        '[Anna Smith and Bob Jones, Anna Smith; Bob Jones, lukasz & Eve Lee, lukasz jr, Science and Technology Group, lukasz Smith]',
      ),
    };
    expect(await saysOf('reference', 'Text.', files)).toMatchInlineSnapshot(`
      "
      content/papers/12.mdx:3:11  authors[0]: "Anna Smith and Bob Jones" is more than one person
        Write Anna Smith, Bob Jones; of one with such a name, { name: Anna Smith and Bob Jones }.
      content/papers/12.mdx:3:37  authors[1]: "Anna Smith; Bob Jones" is more than one person
        Write Anna Smith, Bob Jones; of one with such a name, { name: Anna Smith; Bob Jones }.
      content/papers/12.mdx:3:60  authors[2]: "lukasz & Eve Lee" is more than one person
        Write lukasz, Eve Lee; of one with such a name, { name: lukasz & Eve Lee }.
      content/papers/12.mdx:3:78  authors[3]: "lukasz jr" is more than one person
        Write lukasz, jr; of one with such a name, { name: lukasz jr }.
      "
    `);
  });

  test('holds nobody twice', async () => {
    const files = paper('[Anna Smith, Anna Smith, { name: Anna Smith, affiliation: MIT }]');
    expect(await saysOf('reference', 'Text.', files)).toMatchInlineSnapshot(`
      "
      content/papers/12.mdx:3:23  warning: authors[1]: Anna Smith stands here twice
        Keep one of them; of two people with one name, say { name: …, affiliation: … }.
      "
    `);
  });

  test('that is written as one text is divided where names are', async () => {
    const problems = await checkFiles(paper('Anna Smith, Eve Lee, and Bob Jones'));
    expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "content/papers/12.mdx:3:10  authors must be a list: write [Anna Smith, Eve Lee, Bob Jones]
        The authors in their order: ids of people/, full names, or { name: …, affiliation: … }."
    `);
  });
});
