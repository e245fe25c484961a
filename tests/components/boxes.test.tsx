import fs from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { bindBoxes } from '../../app/tags/boxes';
import { Slot } from '../../app/bind-tag';
import { Row } from '../../components/row/row';
import { tags } from '../../components/tags';
import { toneColours } from '../../lib/check/accessibility/tag-contrast';
import { readBody, renderBody } from '../../lib/mdx';
import { wordsFor } from '../../lib/words';
import { saysOf } from '../support/check-text';

const read = (text: string) => readBody({ file: 'page.mdx', text, line: 1 }, tags);

const problemsOf = (text: string) =>
  read(text).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint ?? ''}`,
  );

const picture = { name: 'a.png', src: '/images/a.png', width: 4, height: 3 };

/** The HTML of a text that must have no problems; classes are left out. */
async function html(text: string, lang = 'en'): Promise<string> {
  expect(problemsOf(text)).toEqual([]);
  const boxes = bindBoxes({ words: wordsFor(lang), findPicture: (name) => (name ? picture : undefined) });
  const content = await renderBody(read(text), { Slot, Row, ...boxes });
  return renderToStaticMarkup(content).replaceAll(/ class="[^"]*"|<svg.*?<\/svg>/g, '');
}

describe('a button', () => {
  test('is a link in a paragraph, and several on one line share it', async () => {
    expect(await html('<Button text="Go" link="/a" />')).toBe('<p><a href="/a">Go</a></p>');
    const two = '<p><a href="/a">Go</a> <a href="/b">Stay</a></p>';
    expect(await html('<Button text="Go" link="/a" /> <Button text="Stay" link="/b" />')).toBe(two);
    expect(await html('<Button text="Go" link="/a" />\n<Button text="Stay" link="/b" />')).toBe(
      two.replace('> <', '>\n<'),
    );
  });

  test('stands in a paragraph of its own after a blank line, and in a sentence', async () => {
    expect(await html('<Button text="Go" link="/a" />\n\n<Button text="Stay" link="/b" />')).toBe(
      '<p><a href="/a">Go</a></p>\n<p><a href="/b">Stay</a></p>',
    );
    expect(await html('Or <Button text="go" link="/a" /> now')).toBe('<p>Or <a href="/a">go</a> now</p>');
  });

  test('opens no tab of its own', () => {
    expect(problemsOf('<Button text="Go" link="/a" target="_blank" />')).toEqual([
      '1:29 <Button> has no attribute "target" | Known: text, link, color, size, width, centered, icon',
    ]);
  });

  test('with its words between its tags is told where they belong, and one with a width in braces what it is', () => {
    expect(problemsOf('<Button link="/a">Submit</Button>').join('\n')).toContain(
      'Write text="Submit" into the tag',
    );
    expect(problemsOf('<Figure img="a.png" alt="" width={300} />').join('\n')).toContain(
      'write width="300px"',
    );
    expect(problemsOf('<Figure img="a.png" alt="" width={50} />').join('\n')).toContain('write width="50"');
  });

  test('with a value that it does not know is told those it knows', () => {
    expect(problemsOf('<Button text="" link="/a" color="outline-blue" size="xl" width="30" />')).toEqual([
      '1:9 <Button text> must not be empty | What the button says: where it leads.',
      expect.stringMatching(/^1:27 <Button color> must be one of primary, .*, outline-dark \| /),
      '1:48 <Button size> must be one of sm, md, lg, small, medium, large | How large it is: sm, md (without it) or lg.',
      '1:58 <Button width> must be 25, 50, 75 or 100 (per cent), or auto | How wide it is on wide screens: 25, 50, 75 or 100 per cent of the column.',
    ]);
  });

  test('that leads nowhere a browser finds is told where it should lead', async () => {
    expect(await saysOf('link-form', '<Button text="Submit a paper" link="openreview.net/x" />')).toBe(
      '\ncontent/pages/page.mdx:4:31  openreview.net/x does not say https://, so it leads to a page of this site\n  Write https://openreview.net/x\n',
    );
    expect(await saysOf('link-text', '<Button text="here" link="/" />')).toBe(
      '\ncontent/pages/page.mdx:4:21  the link "here" does not say where it leads\n  Make the words that name the target the link: [call for papers](…).\n',
    );
    expect(problemsOf('<Button text="Go" link="javascript:alert(1)" />')).toEqual([
      '1:19 the link "javascript:alert(1)" begins with javascript: | A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.',
    ]);
  });
});

describe('an alert', () => {
  test('is a note that says its meaning in a word', async () => {
    expect(await html('<Alert color="warning" text="Mind the *step*" />')).toBe(
      '<div><div role="note" aria-label="Warning"><span></span><div><span>Warning: </span>' +
        '<div>Mind the <em>step</em></div></div></div></div>',
    );
    expect(await html('<Alert color="warning" text="Stufe" />', 'de')).toContain('<span>Warnung: </span>');
  });

  test('is called by its title', async () => {
    expect(await html('<Alert title="Soon" text="Coffee" align="left" />')).toMatch(
      /^<div><div role="note" aria-labelledby="(.+)"><div><p id="\1">Soon<\/p><div>Coffee<\/div>/,
    );
  });

  test('says something, and once', () => {
    expect(problemsOf('<Alert />')).toEqual([
      '1:1 <Alert> says nothing | Write text="…", or the text between <Alert> and </Alert>.',
    ]);
    expect(problemsOf('<Alert text="a">\n\nb\n\n</Alert>')).toEqual([
      '3:1 <Alert> has text="…", and something stands between <Alert> and </Alert> as well | Keep one of the two.',
    ]);
  });
});

describe('a card', () => {
  test('holds picture, header, title and text, and no heading', async () => {
    const text = '<Card img="a.png" alt="A" header="[H](/h)" title="T" text="*x*" width="50" centered />';
    expect(await html(text)).toMatch(
      /^<div><div role="group" aria-labelledby="(.+)"><img src="\/images\/a.png" alt="A" width="4" height="3" loading="lazy" decoding="async"\/><p id="\1"><a href="\/h">H<\/a><\/p><div><p>T<\/p><div><em>x<\/em><\/div><\/div><\/div><\/div>$/,
    );
  });

  test('shares a row with the cards that follow it, whatever blank lines are between them', async () => {
    const row = await html('<Card text="a" />\n\n<Card text="b" />\n\nText\n\n<Card text="c" />');
    const card = (text: string) => `<div><div><div>${text}</div></div></div>`;
    expect(row).toBe(`<div>${card('a')}${card('b')}</div>\n<p>Text</p>\n<div>${card('c')}</div>`);
  });

  test('with a picture says what it shows', () => {
    expect(problemsOf('<Card img="a.png" text="x" />')).toEqual([
      '1:1 <Card>: needs alt="…" with img: what the picture shows, or alt="" when it only decorates | A box with a picture, a title and some text. Cards that follow each other stand side by side.',
    ]);
    expect(problemsOf('<Card alt="A" text="x" />')[0]).toMatch(/^1:1 <Card>: has alt without img \|/);
  });
});

describe('a jumbotron', () => {
  test('holds a heading, a text and a button', async () => {
    const text =
      '<Jumbotron heading="Hi" text="*x*" button-text="Go" button-link="/a" bg="dark" border img="a.png" />';
    const shown = await html(text);
    expect(shown).toMatch(/<p id="(.+)">Hi<\/p><div><em>x<\/em><\/div><\/div><p><a href="\/a">Go<\/a><\/p>/);
    expect(shown).toContain('<img src="/images/a.png" alt=""');
  });

  test('puts words that can be read onto a colour of the editor', async () => {
    expect(await html('<Jumbotron heading="Hi" bg="#1b3a5c" />')).toContain(
      'style="--ground:#1b3a5c;--words:#fff"',
    );
    expect(await html('<Jumbotron heading="Hi" bg="#fed" />')).toContain(
      'style="--ground:#fed;--words:#000"',
    );
  });

  test('needs words, and both halves of its button', () => {
    const first = (text: string) => problemsOf(text)[0]?.split(' | ')[0];
    expect(first('<Jumbotron bg="dark" />')).toBe('1:1 <Jumbotron>: needs heading="…" or text="…"');
    expect(first('<Jumbotron heading="a" button-text="Go" />')).toBe(
      '1:1 <Jumbotron>: needs button-link="…" with button-text: a button leads somewhere',
    );
    expect(first('<Jumbotron heading="a" button-link="/a" />')).toBe(
      '1:1 <Jumbotron>: needs button-text="…" with button-link: the words on the button',
    );
    expect(first('<Jumbotron heading="a" bg="blue" />')).toBe(
      '1:24 <Jumbotron bg> must be a colour such as #1b3a5c, or one of white, black, primary, secondary, success, danger, warning, info, light, dark',
    );
    expect(first('<Jumbotron heading="a" border="thick" />')).toBe(
      '1:24 <Jumbotron border> must be one of true, false, primary, secondary, success, danger, warning, info, light, dark',
    );
  });

  test('in colours that cannot be read is a problem', async () => {
    const says = (colours: string) => saysOf('tag-contrast', `<Jumbotron heading="a" ${colours} />`);
    const cure = 'Leave text-color out: the words then have a colour that can be read.';
    const at = '\ncontent/pages/page.mdx:4:1  <Jumbotron>: ';
    expect(await says('bg="#ffffff" text-color="#cccccc"')).toBe(
      `${at}#cccccc on #ffffff is hard to read: 1.6 to 1, where 4.5 to 1 is needed\n  ${cure}\n`,
    );
    expect(await says('text-color="#333333"')).toBe(
      `${at}#333333 on a box without bg is hard to read on the dark page: 1.3 to 1, where 4.5 to 1 is needed\n  Write bg="…" as well. ${cure}\n`,
    );
    expect(await says('bg="dark" text-color="white"')).toBe('nothing');
    expect(await says('bg="warning" text-color="dark"')).toBe('nothing');
    expect(await says('bg="blue" text-color="#ccc"')).toBe('nothing');
  });

  test('is measured by the colours that the style sheet has', () => {
    const [light = '', dark = ''] = fs
      .readFileSync('components/tone/tone.module.css', 'utf8')
      .split('@media (prefers-color-scheme: dark)');
    const toneIn = (sheet: string, name: string) =>
      new RegExp(`\\.${name} \\{\\s*--tone: (#[0-9a-f]+);`).exec(sheet)?.[1];
    for (const [name, colours] of Object.entries(toneColours))
      expect([toneIn(light, name), toneIn(dark, name)]).toEqual(colours);
  });
});

describe('a modal', () => {
  test('is a button and a dialog that it names, and two with the same button are two', async () => {
    const shown = await html(
      '<Modal button="Show" title="A" text="x" />\n\n<Modal button="Show" text="y" />',
    );
    const ids = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    const [first = '', title = '', second = ''] = ids;
    expect(shown).toContain(
      `popoverTarget="${first}" aria-haspopup="dialog" command="show-modal" commandfor="${first}">Show`,
    );
    expect(shown).toContain(
      `<dialog id="${first}" popover="auto" closedby="any" aria-labelledby="${title}">`,
    );
    expect(shown).toContain(`<dialog id="${second}" popover="auto" closedby="any" aria-label="Show">`);
  });

  test('is the same in every build', async () => {
    const text = '<Modal button="Show" title="A" text="x" />';
    expect(await html(text)).toBe(await html(text));
  });

  test('says something', () => {
    expect(problemsOf('<Modal button="Show" />')).toEqual([
      '1:1 <Modal> says nothing | Write text="…", or the text between <Modal> and </Modal>.',
    ]);
    expect(problemsOf('<Modal text="x" />')[0]).toBe(
      '1:1 <Modal> needs button | What the button says that opens it.',
    );
  });
});

describe('an include of the template', () => {
  const hint = async (text: string) =>
    (await saysOf('liquid', text))
      .replace(/^\n.*\n {2}Write /, '')
      .replace(/^\n.*\n {2}/, '')
      .trimEnd();

  test('becomes the tag of its name, its HTML Markdown', async () => {
    expect(
      await hint(
        `{% include card.html header='<a href="https://a.example/">Ada</a>' text="<b>x</b>" width="25" %}`,
      ),
    ).toBe('<Card header="[Ada](https://a.example/)" text="**x**" width="25" />');
    expect(await hint('{% include feature/button.html text="Go" link="/a" color="outline-info" %}')).toBe(
      '<Button text="Go" link="/a" color="outline-info" />',
    );
    expect(await hint('{% include jumbotron.html heading="Hi" color="white" %}')).toBe(
      '<Jumbotron heading="Hi" text-color="white" />',
    );
    expect(await hint('{% include modal.html button="Go" title="A" text="x" %}')).toBe(
      '<Modal button="Go" title="A" text="x" />',
    );
  });

  test('that nothing here stands for is to be deleted', async () => {
    expect(await hint('{% include carousel.html %}')).toBe('Delete it, or write what it showed.');
    expect(await hint('{% include constructor.html %}')).toBe('Delete it, or write what it showed.');
  });
});
