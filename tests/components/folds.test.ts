import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { readBody } from '../../lib/mdx';
import { problemsIn, rendered } from '../support/rendered';

const item = (attributes: string, text = 'text') =>
  `<AccordionItem ${attributes}>\n\n${text}\n\n</AccordionItem>`;
const accordion = (attributes: string, ...items: string[]) =>
  `<Accordion${attributes}>\n\n${items.join('\n\n')}\n\n</Accordion>`;

describe('an accordion', () => {
  test('is made of disclosures, whose titles are Markdown and whose ids are made of them', async () => {
    const html = await rendered(accordion('', item('title="By *bus*" open'), item('title="By train"')));
    expect(html).toBe(
      '<div class="accordion">' +
        '<details class="fold" open=""><summary class="title"><span class="words">By <em>bus</em></span></summary>' +
        '<div class="flow body" id="by-bus"><p>text</p></div></details>' +
        '<details class="fold"><summary class="title"><span class="words">By train</span></summary>' +
        '<div class="flow body" id="by-train"><p>text</p></div></details></div>',
    );
  });

  test('of items that close each other names them alike, and no other accordion so', async () => {
    const one = accordion(' one-at-a-time', item('title="a"'), item('title="b"'));
    const html = await rendered(`${one}\n\n${one.replaceAll('title="', 'title="x')}`);
    const names = [...html.matchAll(/<details[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(4);
    expect(names[0]).toBe(names[1]);
    expect(names[2]).toBe(names[3]);
    expect(new Set(names).size).toBe(2);
    expect(await rendered(accordion('', item('title="a"')))).not.toContain('name=');
  });

  test('may be written without blank lines', async () => {
    const html = await rendered('<Accordion>\n<AccordionItem title="a">one</AccordionItem>\n</Accordion>');
    expect(html).toContain('<div class="flow body" id="a">one</div>');
    expect(html).not.toContain('<p>');
  });

  test('with two open items of which one closes the other is a problem', () => {
    const text = accordion(' one-at-a-time', item('title="a" open'), item('title="b" open="true"'));
    expect(problemsIn(text)).toEqual([
      '[tag-parts] page.mdx:9:1  two items of an <Accordion one-at-a-time> are open\n' +
        '  Take open from one of them, or one-at-a-time from <Accordion>.',
    ]);
    expect(problemsIn(text.replace('open="true"', 'open="false"'))).toEqual([]);
    expect(problemsIn(text.replace(' one-at-a-time', ''))).toEqual([]);
  });

  test('written as in the template is told how it is written here', () => {
    expect(problemsIn('<Accordion title1="By bus" text1="Lines 12 and 13." />')).toEqual([
      '[tag-parts] page.mdx:1:1  <Accordion> has no <AccordionItem> in it\n' +
        '  Write <AccordionItem … >…</AccordionItem> in it, once for each.',
      '[attribute-unknown] page.mdx:1:12  <Accordion> has no attribute "title1"\n  Known: one-at-a-time',
      '[attribute-unknown] page.mdx:1:28  <Accordion> has no attribute "text1"\n  Known: one-at-a-time',
    ]);
  });

  test('with an item without a title, or with an empty one, is a problem', () => {
    expect(problemsIn(accordion('', item(''), item('title=""'))).map((text) => text.split('\n')[0])).toEqual([
      '[attribute-missing] page.mdx:3:1  <AccordionItem> needs title',
      '[attribute-value] page.mdx:9:16  <AccordionItem title> must not be empty',
    ]);
  });
});

describe('a tag that is a part of another', () => {
  test('is a problem where it stands alone, or in a tag that it does not belong into', () => {
    expect(problemsIn(item('title="a"'))).toEqual([
      '[tag-outside] page.mdx:1:1  <AccordionItem> stands outside <Accordion>\n' +
        '  Write <Accordion> above it and </Accordion> below it; several of them share one.',
    ]);
    expect(problemsIn(accordion('', item('title="a"', '<Solution>\n\nx\n\n</Solution>')))).toEqual([
      '[tag-outside] page.mdx:5:1  <Solution> belongs into <Question> and stands in <AccordionItem>\n' +
        '  Put it between <Question> and </Question>.',
    ]);
  });

  test('may stand in a list within its tag', () => {
    expect(problemsIn('<Question>\n\n- <Solution>x</Solution>\n\n</Question>')).toEqual([]);
  });

  test('stands with nothing beside it', () => {
    expect(problemsIn(accordion('', item('title="a"'), 'And then?'))).toEqual([
      '[tag-parts] page.mdx:9:1  only <AccordionItem> may stand directly in <Accordion>\n' +
        '  Put it into <AccordionItem>, or behind </Accordion>.',
    ]);
    expect(problemsIn(accordion('', item('title="a"'), '<!-- ask the hotel -->'))).toEqual([]);
  });

  test('that is misspelt is one problem, not three', () => {
    const text = accordion('', item('title="a"')).replaceAll('AccordionItem', 'AcordionItem');
    expect(problemsIn(text)).toEqual([
      '[tag-unknown] page.mdx:3:1  unknown tag <AcordionItem>\n  Did you mean <AccordionItem>?',
    ]);
    const outer = accordion('', item('title="a"')).replaceAll('Accordion>', 'Acordion>');
    expect(problemsIn(outer)).toEqual([
      '[tag-unknown] page.mdx:1:1  unknown tag <Acordion>\n  Did you mean <Accordion>?',
    ]);
  });
});

describe('the ids of what unfolds', () => {
  const idsOf = (text: string) => readBody({ file: 'page.mdx', text, line: 1 }, tags).outline.ids;

  test('can be linked to, leave headings theirs, and are never twice on a page', () => {
    const text = `${accordion('', item('title="Bus"'), item('title="Bus"'))}\n\n## Bus`;
    expect(idsOf(text)).toEqual(['bus', 'bus-1', 'bus-2']);
  });

  test('are those that the editor gives them', async () => {
    const text = accordion('', item('title="What does it cost?" id="fees"'));
    expect(idsOf(text)).toEqual(['fees']);
    expect(await rendered(text)).toContain('<div class="flow body" id="fees">');
    expect(problemsIn(`${text}\n\n## Money {#fees}`)).toEqual([
      '[id-twice] page.mdx:11:1  the id "fees" is used twice on this page\n  Give one of them another id.',
    ]);
    expect(problemsIn(text.replace('fees', 'the fees'))).toEqual([
      '[attribute-value] page.mdx:3:43  <AccordionItem id> must have no space and no # in it, for example by-bus\n' +
        '  What a link with # leads to; without it, the words of the title.',
    ]);
  });
});

describe('a question', () => {
  test('shows its header, its text, what stands in it, and solutions that unfold', async () => {
    const text =
      '<Question header="Exercise *1*" text="What is **6 × 7**?">\n\nThink.\n\n<Solution>\n\n```js\n6 * 7;\n```\n\n</Solution>\n\n</Question>';
    const html = await rendered(text);
    expect(html).toContain('<div class="question" id="exercise-1" role="group" aria-labelledby="');
    expect(html).toContain(
      '>Exercise <em>1</em></p><div class="flow body"><p>What is <strong>6 × 7</strong>?</p>',
    );
    expect(html).toContain(
      '<p>Think.</p><div class="solution"><details class="fold"><summary class="title">',
    );
    expect(html).toContain('<span class="words">Solution</span></summary><div class="flow body"><pre');
  });

  test('that asks nothing is a problem, even with a header and a solution', () => {
    const hint = 'Write text="…", or the text between <Question> and </Question>.';
    for (const text of [
      '<Question />',
      '<Question header="One"></Question>',
      '<Question text=" ">\n\n<Solution>\n\n42\n\n</Solution>\n\n</Question>',
    ]) {
      expect(problemsIn(text)).toEqual([
        `[attribute-missing] page.mdx:1:1  <Question> says nothing\n  ${hint}`,
      ]);
    }
  });

  test('is named "Question" where nobody names it, without an id, as often as there are questions', async () => {
    const html = await rendered('<Question text="Why?" />\n\n<Question text="How?" />');
    expect(html.match(/>Question<\/p>/g)).toHaveLength(2);
    expect(html).not.toContain('id="question');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
