import { describe, expect, test } from 'vitest';
import { problemsIn, rendered } from '../support/rendered';

const column = (text: string) => `<Column>\n\n${text}\n\n</Column>`;
const columns = (attributes: string, ...inside: string[]) =>
  `<Columns${attributes}>\n\n${inside.join('\n\n')}\n\n</Columns>`;
const small = '| Year | Papers |\n| :--- | ---: |\n| 2031 | 12 |';
const tableWith = (attributes: string, inside = small) => `<Table${attributes}>\n\n${inside}\n\n</Table>`;

describe('columns', () => {
  test('stand side by side, as many as there are', async () => {
    expect(await rendered(columns('', column('a'), column('b')))).toBe(
      '<div class="columns top" style="--columns:repeat(2, minmax(0, 1fr))">' +
        '<div class="flow column"><p>a</p></div><div class="flow column"><p>b</p></div></div>',
    );
    const four = [1, 2, 3, 4].map((number) => column(String(number)));
    expect(await rendered(columns(' of="2"', ...four))).toContain('repeat(2, minmax(0, 1fr))');
    expect(await rendered(columns('', ...four))).toContain('class="columns top many"');
  });

  test('take widths in every way that people write them', async () => {
    for (const widths of ['1 2', '1, 2', '1/2', '1:2']) {
      const html = await rendered(columns(` widths="${widths}" align="middle"`, column('a'), column('b')));
      expect(html).toContain('class="columns middle" style="--columns:minmax(0, 1fr) minmax(0, 2fr)"');
    }
  });

  test('divide a text in which there is no <Column>', async () => {
    const html = await rendered(columns(' of="3"', '- one\n- two'));
    expect(html).toMatch(/^<div class="flow text" style="column-count:3"><ul>/);
  });

  test('that do not fit together are a problem', () => {
    expect(problemsIn(columns('', column('a'), 'beside'))).toEqual([
      '[tag-parts] page.mdx:9:1  only <Column> may stand directly in <Columns>\n' +
        '  Put it into a <Column>, or write no <Column> at all.',
    ]);
    expect(problemsIn(columns(' widths="1 2 1"', column('a'), column('b')))).toEqual([
      '[tag-parts] page.mdx:1:1  <Columns widths> has 3 numbers for 2 <Column>s\n  Write one number for each <Column>.',
    ]);
    expect(problemsIn(columns(' widths="1 2"', 'text'))).toEqual([
      '[tag-parts] page.mdx:1:1  <Columns widths> is for <Column>s, and there is none\n' +
        '  Write <Column>…</Column> around what stands in each column.',
    ]);
    expect(problemsIn(columns(' widths="wide narrow"', column('a'), column('b')))).toEqual([
      '[attribute-value] page.mdx:1:10  <Columns widths> must be a number for each column, such as 1 2 or 4 8\n' +
        '  How wide the <Column>s are beside each other: 1 2 makes the second twice as wide as the first.',
    ]);
    expect(problemsIn(columns(' of="2" widths="1 2"', column('a'), column('b')))).toEqual([
      '[attribute-value] page.mdx:1:1  <Columns>: needs only one of of and widths\n  Text side by side; one below the other on a phone.',
    ]);
  });
});

describe('a table', () => {
  test('of Markdown says of its first row that it names columns', async () => {
    expect(await rendered(small)).toContain('<th scope="col" style="text-align:left">Year</th>');
  });

  test('with a caption is a box that scrolls and is named by it', async () => {
    const html = await rendered(tableWith(' caption="Papers by *year*"'));
    expect(html).toMatch(
      /^<div class="scroll box" role="group" tabindex="0" aria-labelledby="([^"]+)"><table><caption id="\1"><span class="caption">Papers by <em>year<\/em><\/span><\/caption><thead>/,
    );
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(await rendered(tableWith(''))).toContain('aria-label="Table"');
  });

  test('with row-headers names its rows by their first cells', async () => {
    const html = await rendered(tableWith(' row-headers sticky striped compact'));
    expect(html).toContain('class="scroll box sticky striped compact"');
    expect(html).toContain('<th style="text-align:left" scope="row">2031</th>');
    expect(html).toContain('<td style="text-align:right">12</td>');
    expect(await rendered(tableWith(''))).not.toContain('scope="row"');
  });

  test('of HTML is as good as one of Markdown', async () => {
    const inside = '<table>\n<tr><th>Day</th></tr>\n<tr><td>First</td></tr>\n</table>';
    const html = await rendered(tableWith(' caption="Days" row-headers', inside));
    expect(html).toContain('<tr><th scope="row">First</th></tr>');
  });

  test('is one, and stands alone in its tag', () => {
    const problem = (text: string) => problemsIn(text);
    expect(problem(tableWith('', 'no table'))).toEqual([
      '[tag-parts] page.mdx:3:1  only a table may stand directly in <Table>\n  Put it before <Table>, or behind </Table>.',
    ]);
    expect(problem('<Table caption="x" />')).toEqual([
      '[tag-parts] page.mdx:1:1  <Table> has no table in it\n' +
        '  Put a table into it, with a blank line before and after the table.',
    ]);
    expect(problem(tableWith('', `${small}\n\n${small}`))).toEqual([
      '[tag-parts] page.mdx:7:1  <Table> has more than one table in it\n  Give each table a <Table> of its own.',
    ]);
  });
});
