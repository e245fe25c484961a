import { describe, expect, test } from 'vitest';
import { withoutLatex } from '../../lib/check/words/latex-letters';
import { checkFiles, mended, printed, saysOf } from '../support/check-text';

describe('latex', () => {
  const person = '---\nname: J{\\"o}rg M{\\"u}ller\n---\n';
  const paper = `---
title: G{\\"o}del's {P}roof \\& 10\\% \\textit{more} of na\\"ive $\\{P\\} \\'a$
authors:
  - Fran\\c{c}ois \\O stergaard
  - "J{\\"o}rg M"
---
`;

  test('names and titles are written out', async () => {
    const problems = await checkFiles({ 'people/j.mdx': person, 'papers/1.mdx': paper });
    expect(printed('latex', problems)).toMatchSnapshot();
    const own = problems.filter(({ file, rule }) => rule === 'latex' && file.endsWith('j.mdx'));
    expect(mended(person, own)).toBe('---\nname: Jörg Müller\n---\n');
  });

  test.each([
    ['\\v{S}ime\\v{c}ek', 'Šimeček'],
    ['{\\\'E}mile na{\\"\\i}f', 'Émile naïf'],
    ['Stra{\\ss}e and {\\o}re', 'Straße and øre'],
  ])('%s', (text, right) => expect(withoutLatex(text)).toBe(right));

  test.each(['$\\"o$ and $\\{P\\}$', 'A \\& B', 'a set {p, q} and \\alpha', "Don\\'t"])('%j stays', (text) =>
    expect(withoutLatex(text)).toBe(text),
  );
});

describe('mojibake', () => {
  test('letters of a wrong encoding are found where they stand', async () => {
    const files = { 'people/j.mdx': '---\nname: JÃ¶rg\n---\n\nLost: M\uFFFDller, donâ€™t.\n' };
    expect(await saysOf('mojibake', 'Text.', files)).toMatchSnapshot();
  });

  test.each(['„Ä“ und „Â“, «Å»', 'SÃO PAULO, Ångström'])('nothing is said of %s', async (text) =>
    expect(await saysOf('mojibake', text)).toBe('nothing'),
  );
});
