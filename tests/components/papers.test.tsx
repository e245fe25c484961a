import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { PaperPage } from '../../app/paper-page';
import { loadWorkshop, type Workshop } from '../../lib/content';
import { pageOf, textPage } from '../support/island-page';
import { temporaryWorkshop } from '../support/temporary-workshop';

const whole = `---
title: On the $n$-th *attempt* & others
authors:
  - ada
  - Paul Lemma
  - { name: Plato, affiliation: The Academy }
track: long
keywords: [attempts, numbers]
award: Best attempt
presentation: [oral, poster, virtual]
pages: 1-9
doi: 10.5555/imaginary.1
url: https://proceedings.example/1
pdf: https://proceedings.example/1.pdf
openreview: https://openreview.net/forum?id=x
arxiv: "3101.00001"
anthology: 2031.imaginary-1.1
code: https://code.example/attempt
data: https://data.example/attempt
slides: https://slides.example/attempt
poster: https://poster.example/attempt
video: https://video.example/attempt
bibkey: conjecture-2031
---

We try $n$ times.
`;
const paper = (title: string, more = '') => `---\ntitle: ${title}\nauthors: [Some Body]\n${more}---\n`;
const files = {
  'people/ada.mdx': '---\nname: Ada Conjecture\naffiliation: University of Maybe\n---\n\nShe tries.\n',
  'papers/1.mdx': paper('First', 'track: long\n'),
  'papers/2.mdx': whole,
  'papers/3.mdx': paper('Third', 'track: demo\n'),
  'papers/4.mdx': paper('Gone', 'state: withdrawn\n'),
  'papers/10.mdx': paper('Tenth'),
  'schedule.yaml': `days:
  - date: 2030-05-06
    sessions:
      - { id: posters, kind: posters, title: Posters, start: 10:00, end: 11:00, papers: [3, 2] }
      - id: talks
        title: Talks
        start: 09:00
        end: 10:00
        items:
          - { papers: [2] }
`,
};
const workshop = loadWorkshop(temporaryWorkshop(files));

const skipped = new Set(['head', 'header', 'footer', 'script', 'template', 'button', 'annotation']);
const blocks = new Set(['h1', 'h2', 'h3', 'p', 'li', 'ul', 'pre', 'nav', 'section', 'div']);

/** What is read, with a line for each block, and addresses of links in brackets. */
function wordsOf(html: string): string[] {
  const written: string[] = [''];
  const look = (node: Tree.Node) => {
    if (skipped.has(node.nodeName)) return;
    if (blocks.has(node.nodeName)) written.push('');
    if (defaultTreeAdapter.isTextNode(node)) written.push(`${written.pop()}${node.value}`);
    if ('childNodes' in node) node.childNodes.forEach(look);
    const attributes = defaultTreeAdapter.isElementNode(node) ? node.attrs : [];
    const href = node.nodeName === 'a' ? attributes.find(({ name }) => name === 'href') : undefined;
    if (href) written.push(`${written.pop()} [${href.value}]`);
    if (blocks.has(node.nodeName)) written.push('');
  };
  look(parse(html));
  return written.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

async function pageWords(shown: Workshop, id: string): Promise<string[]> {
  const found = shown.papers.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return wordsOf(await pageOf(shown, <PaperPage workshop={shown} paper={found} url={`/papers/${id}`} />));
}

describe('the page of a paper', () => {
  test('says all that is known of it, and leads to the papers before and after it', async () => {
    expect(await pageWords(workshop, '2')).toMatchInlineSnapshot(`
      [
        "Best attempt · Long paper",
        "On the n-th attempt & others",
        "Ada Conjecture [/people/ada] (University of Maybe), Paul Lemma, Plato (The Academy)",
        "talk, poster, virtual presentation · pages 1–9 · attempts, numbers",
        "Abstract",
        "We try n times.",
        "Read it",
        "PDF [https://proceedings.example/1.pdf] ACL Anthology [https://aclanthology.org/2031.imaginary-1.1/] Proceedings page [https://proceedings.example/1] DOI [https://doi.org/10.5555/imaginary.1] arXiv [https://arxiv.org/abs/3101.00001] OpenReview [https://openreview.net/forum?id=x] Code [https://code.example/attempt] Data [https://data.example/attempt] Slides [https://slides.example/attempt] Poster [https://poster.example/attempt] Recording [https://video.example/attempt]",
        "In the programme",
        "Posters [/sessions/posters]Monday, May 6, 2030, 10:00–11:00",
        "Talks [/sessions/talks]Monday, May 6, 2030, 09:00–10:00",
        "Citation",
        "@inproceedings{conjecture-2031, title = {On the {$n$}-th \\emph{attempt} \\& others}, author = {Ada Conjecture and Paul Lemma and Plato}, booktitle = {The Smallest Workshop}, pages = {1--9}, year = {2030}, doi = {10.5555/imaginary.1}, url = {https://proceedings.example/1}, eprint = {3101.00001}, archiveprefix = {arXiv}, }",
        "BibTeX [/files/papers/2.bib]",
        "Previous paper First Some Body [/papers/1]Next paper Third Some Body [/papers/3]",
        "My programme [/my-programme]",
      ]
    `);
  });

  test('says no more of one of which little is known', async () => {
    expect(await pageWords(workshop, '10')).toMatchInlineSnapshot(`
      [
        "Tenth",
        "Some Body",
        "Citation",
        "@inproceedings{body-2030-tenth, title = {Tenth}, author = {Some Body}, booktitle = {The Smallest Workshop}, year = {2030}, }",
        "BibTeX [/files/papers/10.bib]",
        "Previous paper Third Some Body [/papers/3]",
        "My programme [/my-programme]",
      ]
    `);
  });
});

describe('the list of papers', () => {
  const list = async (tag: string, of = workshop) => {
    const words = wordsOf(await textPage(of, tag));
    return words.filter((line) => !line.includes('proceedings.example'));
  };

  test('has those with an award first, then by number, and none that was withdrawn', async () => {
    expect(await list('<PaperList />')).toMatchInlineSnapshot(`
      [
        "On the n-th attempt & others [/papers/2] Best attempt",
        "Ada Conjecture [/people/ada], Paul Lemma, Plato",
        "First [/papers/1]",
        "Some Body",
        "Third [/papers/3]",
        "Some Body",
        "Tenth [/papers/10]",
        "Some Body",
        "My programme [/my-programme]",
        "BibTeX of all papers [/files/papers.bib]",
      ]
    `);
  });

  test('stands under the tracks, or holds one of them', async () => {
    expect(await list('<PaperList by="track" />')).toMatchInlineSnapshot(`
      [
        "Long papers [#papers-long] 2",
        "System demonstrations [#papers-demo] 1",
        "Papers [#papers-others] 1",
        "Long papers",
        "On the n-th attempt & others [/papers/2] Best attempt",
        "Ada Conjecture [/people/ada], Paul Lemma, Plato",
        "First [/papers/1]",
        "Some Body",
        "System demonstrations",
        "Third [/papers/3]",
        "Some Body",
        "Papers",
        "Tenth [/papers/10]",
        "Some Body",
        "My programme [/my-programme]",
        "BibTeX of all papers [/files/papers.bib]",
      ]
    `);
    expect((await list('<PaperList track="demo" />')).join(' ')).toMatch(/^Third \[\/papers\/3\]/);
  });

  test('stands under the sessions, each paper wherever it is presented', async () => {
    expect(await list('<PaperList by="session" />')).toMatchInlineSnapshot(`
      [
        "Posters [#papers-posters] 2",
        "Talks [#papers-talks] 1",
        "Without a session [#papers-others] 2",
        "Posters",
        "On the n-th attempt & others [/papers/2] Best attempt",
        "Ada Conjecture [/people/ada], Paul Lemma, Plato",
        "Third [/papers/3]",
        "Some Body",
        "Talks",
        "On the n-th attempt & others [/papers/2] Best attempt",
        "Ada Conjecture [/people/ada], Paul Lemma, Plato",
        "Without a session",
        "First [/papers/1]",
        "Some Body",
        "Tenth [/papers/10]",
        "Some Body",
        "My programme [/my-programme]",
        "BibTeX of all papers [/files/papers.bib]",
      ]
    `);
  });

  test('of more than forty stands under the tracks by itself', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 41 }, (_, at) => [
        `papers/${at}.mdx`,
        paper(`P${at}`, at < 20 ? 'track: long\n' : 'track: short\n'),
      ]),
    );
    const words = await list('<PaperList />', loadWorkshop(temporaryWorkshop(many)));
    expect(words.slice(0, 2)).toEqual(['Long papers [#papers-long] 20', 'Short papers [#papers-short] 21']);
  });
});
