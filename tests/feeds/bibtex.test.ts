import fs from 'node:fs';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { loadWorkshop } from '../../lib/content';
import { bibtexOf } from '../../lib/feeds';
import { latexOf } from '../../lib/feeds/bibtex/latex';
import { nameOf } from '../../lib/feeds/bibtex/names';
import { titleOf } from '../../lib/feeds/bibtex/title';
import { pathsOf, textOf } from '../support/feed-text';
import { settledWorkshop } from '../support/settled';

const facts = z
  .object({
    proceedings: z.object({
      title: z.string(),
      publisher: z.string(),
      year: z.number(),
      address: z.string(),
    }),
    papers: z.array(
      z.object({
        title: z.string(),
        authors: z.array(z.string()),
        pages: z.string(),
        url: z.string(),
        bibkey: z.string(),
      }),
    ),
  })
  .parse(parseYaml(fs.readFileSync('tests/fixtures/feeds/papers.yaml', 'utf8')));

/** Reads BibTeX by a parser that is not ours, without its guesses about capitals. */
function read(bibtex: string) {
  const { entries, errors } = parse(bibtex, { sentenceCase: false, caseProtection: false });
  expect(errors).toEqual([]);
  return entries.map(({ key, type, fields }) => ({ key, type, fields: composed(fields) }));
}

/** The parser gives letters and their accents apart. */
function composed<T>(fields: T): T {
  return JSON.parse(JSON.stringify(fields).normalize('NFC'));
}

function namesOf(authors: ReturnType<typeof read>[number]['fields']['author']) {
  return authors?.map(({ name, firstName, prefix, lastName }) =>
    [name, firstName, prefix, lastName].filter(Boolean).join(' '),
  );
}

describe('the BibTeX of the shipped papers', () => {
  const shipped = loadWorkshop('content');

  test('says field by field what the ACL Anthology says', () => {
    const { title, publisher, year, address } = facts.proceedings;
    const entries = read(bibtexOf(shipped));
    expect(entries).toHaveLength(12);
    expect(
      entries.map(({ key, type, fields }) => ({ ...fields, key, type, author: namesOf(fields.author) })),
    ).toEqual(
      facts.papers.map((paper) => ({
        key: paper.bibkey,
        type: 'inproceedings',
        title: paper.title,
        author: paper.authors,
        booktitle: title,
        address,
        publisher: [publisher],
        pages: paper.pages.replace('-', '–'),
        month: '3',
        year: String(year),
        url: paper.url,
      })),
    );
  });

  test('protects capitals and writes accents by commands', () => {
    const bibtex = bibtexOf(shipped);
    expect(bibtex).toContain('{{R}ole{C}raft-{GLM}: Advancing Personalized Role-Playing');
    expect(bibtex).toContain('{{RAG}s to Style: Personalizing {LLM}s with Style Embeddings}');
    expect(bibtex).toContain('{{H}um{S}um: A Personalized');
    expect(bibtex).toContain('Marc D{\\"o}bler');
    expect(bibtex).toContain('Jean-Fran{\\c{c}}ois Godbout');
    expect(bibtex).toMatch(/^\p{ASCII}*$/u);
  });

  test('has the same bytes as when it was last looked at', async () => {
    await expect(bibtexOf(shipped)).toMatchFileSnapshot('golden/papers.bib');
  });

  test('is the same in the file of one paper and in the file of all', () => {
    expect(textOf(shipped, 'papers.bib')).toContain(textOf(shipped, 'papers/5.bib'));
    expect(read(textOf(shipped, 'papers/5.bib'))).toHaveLength(1);
  });
});

describe('titles', () => {
  test.each([
    ['LLMs Simulate Big5 Personality Traits', '{LLM}s Simulate {B}ig5 Personality Traits'],
    ['Can I trust You? A test', 'Can {I} trust You? A test'],
    ['On the $n$-th attempt: $O(n \\log n)$', 'On the {$n$}-th attempt: {$O(n \\log n)$}'],
    ['*Everything* is **possible**', '\\emph{Everything} is \\textbf{possible}'],
    ['Cats & dogs: 100% of #1, a_b', 'Cats \\& dogs: 100\\% of \\#1, a\\_b'],
    ['It costs $5 and $100', 'It costs \\$5 and \\$100'],
    ['Sets such as $\\{x_1, X\\}$', 'Sets such as {$\\lbrace x_1, X\\rbrace $}'],
    ['Prices in \\$ and \\$', 'Prices in \\$ and \\$'],
    ['From – to — and -- –—', 'From -- to --- and -{}- --{}---'],
    ['The `for_each` loop', 'The \\texttt{for\\_each} loop'],
    ['ÉCOLE of “quotes” – and dashes', "{{\\'E}COLE} of ``quotes'' -- and dashes"],
    [
      '{braces} and \\\\ backslashes',
      '\\textbraceleft{}braces\\textbraceright{} and \\textbackslash{} backslashes',
    ],
    ['山田さんの論文', '山田さんの論文'],
  ])('%s', (title, latex) => {
    expect(titleOf(title)).toBe(latex);
  });
});

describe('names', () => {
  test.each([
    ['Gabrielle Fidelis de Castilho', 'Gabrielle Fidelis de Castilho'],
    ['Johnson, Jr.', '{Johnson, Jr.}'],
    ['Research and Development', '{Research and Development}'],
    ['bell hooks', '{bell hooks}'],
    ['Nguyễn Văn Ế', "Nguy{\\~{\\^e}}n V{\\u{a}}n {\\'{\\^E}}"],
  ])('%s', (name, latex) => {
    expect(nameOf({ name })).toBe(latex);
  });
});

describe('names of people with a file', () => {
  const author = (name: string, sort: string) => `---\nname: ${name}\nsort: ${sort}\n---\n`;
  const people = {
    'people/one.mdx': author('Đặng Thị Hương', 'Đặng'),
    'people/two.mdx': author('WANG Xiaoming', 'Wang'),
    'people/three.mdx': author("Martin O'Brien Jr.", "O'Brien"),
    'people/four.mdx': author('Anna van der Berg', 'van der Berg'),
    'people/five.mdx': author('Plato', 'Plato'),
    'people/six.mdx': author('Ada Lovelace', 'Byron'),
  };

  test('have the family name that sort says, wherever it stands', () => {
    const title = 'papers/7.mdx';
    const paper = '---\ntitle: Costs\nauthors: [one, two, three, four, five, six]\n---\n';
    const found = read(bibtexOf(settledWorkshop({ ...people, [title]: paper }))).find(({ key }) =>
      key.endsWith('costs'),
    );
    expect(found?.key).toBe('dang-etal-2031-costs');
    expect(found?.fields.author).toMatchObject([
      { lastName: 'Đặng', firstName: 'Thị Hương' },
      { lastName: 'WANG', firstName: 'Xiaoming' },
      { lastName: "O'Brien", suffix: 'Jr.', firstName: 'Martin' },
      { prefix: 'van der', lastName: 'Berg', firstName: 'Anna' },
      { lastName: 'Plato' },
      { lastName: 'Lovelace', firstName: 'Ada' },
    ]);
  });
});

describe('keys', () => {
  const paper = (more: string) => `---\ntitle: The same title\nauthors: [Ann Onymous, Bo Gus]\n${more}---\n`;
  const keys = (files: Readonly<Record<string, string>>) =>
    read(bibtexOf(settledWorkshop(files))).map(({ key }) => key);

  test('are made of authors, year and title, and never twice', () => {
    expect(
      keys({ 'papers/7.mdx': paper(''), 'papers/8.mdx': paper(''), 'papers/9.mdx': paper('bibkey: mine\n') }),
    ).toEqual([
      'conjecture-etal-2031-attempt',
      'angstrom-lukasiewicz-2031-twice',
      'onymous-gus-2031-same',
      'onymous-gus-2031-same-2',
      'mine',
      'late-2031-result',
    ]);
  });

  test('leave out what has no letter of a–z: names, and then the title', () => {
    const made = (title: string, authors: string) =>
      keys({ 'papers/7.mdx': `---\ntitle: ${title}\nauthors: [${authors}]\n---\n` })[2];
    expect(made('Deep parsing', '{ name: 孙悟空 }, { name: 山田 }')).toBe('deep-2031');
    expect(made('Deep parsing', '{ name: 孙悟空 }, Bo Gus')).toBe('gus-2031-deep');
    expect(made('Deep parsing', '{ name: 孙悟空 }, Bo Gus, Ann Onymous')).toBe('gus-etal-2031-deep');
    expect(made('Deep parsing', '{ name: 孙悟空 }, { name: 山田 }, { name: 김 }')).toBe('deep-2031');
    expect(made('深い', '{ name: 孙悟空 }')).toBe('7-2031');
  });

  test('a withdrawn paper has none, and no file', () => {
    const workshop = settledWorkshop();
    expect(bibtexOf(workshop)).not.toContain('went away');
    expect(pathsOf(workshop)).not.toContain('papers/withdrawn.bib');
    expect(pathsOf(workshop)).toContain('papers/late-result.bib');
  });

  test('a paper outside of the proceedings is not cited as in them', () => {
    const entry = read(bibtexOf(settledWorkshop(), ['late-result']))[0];
    expect(entry).toMatchObject({ type: 'misc', fields: { howpublished: 'Workshop on Imaginary Results' } });
    expect(entry?.fields).not.toHaveProperty('booktitle');
  });

  test('editors are named where they are known', () => {
    const site = fs.readFileSync('tests/fixtures/workshops/full/content/site.yaml', 'utf8');
    const more = '  url: https://proceedings.example/\n  editors: [Ed Itor, "Société, Inc."]\n  month: 12\n';
    const workshop = settledWorkshop({
      'site.yaml': site.replace('  url: https://proceedings.example/\n', more),
    });
    const fields = read(bibtexOf(workshop, ['1']))[0]?.fields;
    expect(fields?.editor).toEqual([{ lastName: 'Itor', firstName: 'Ed' }, { name: 'Société, Inc.' }]);
    expect(fields?.month).toBe('12');
  });
});

describe('any text', () => {
  /** Quotation marks and runs of hyphens have several spellings; the parser gives back one of them. */
  const character = fc.oneof(
    fc.constantFrom(...'&%$#_{}\\~^–—äöüßÅåéèêçñøØłŁžščřőűæœ£€山田عשα <>|@=,;.!?()[]/*+'),
    fc.integer({ min: 48, max: 122 }).map((code) => String.fromCharCode(code)),
  );

  test('is read back as it was written', () => {
    const text = fc
      .array(character, { minLength: 1, maxLength: 30 })
      .map((all) => all.join('').replace(/[`'"-]/g, ''));
    fc.assert(
      fc.property(text, (written) => {
        const bibtex = `@misc{key,\n  note = {x${latexOf(written)}x},\n}\n`;
        const fields = parse(bibtex, { sentenceCase: false }).entries[0]?.fields;
        expect(fields?.note?.normalize('NFC')).toBe(`x${written.replace(/\s+/g, ' ')}x`.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves every brace closed, so that no other entry is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (a, b) => {
          const bibtex = `@misc{one,\n  title = {${titleOf(a)}},\n  note = {${latexOf(b)}},\n}\n\n@misc{two,\n  title = {Two},\n}\n`;
          expect(parse(bibtex, { unsupported: 'ignore' }).entries.map(({ key }) => key)).toEqual([
            'one',
            'two',
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
