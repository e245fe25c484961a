import { describe, expect, it } from 'vitest';
import { html, read } from './tags';

const ten = 10_000;

describe('hostile input', () => {
  it.each([
    ['nested elements', '<div>'.repeat(ten), 'too-d'],
    ['nested elements on lines', '<div>\n'.repeat(100), 'too-deep'],
    ['nested components', '<Card>\n'.repeat(500) + '</Card>\n'.repeat(500), 'too-deep'],
    ['nested quotes', '>'.repeat(1000), 'too-deep'],
    ['nested lists', '- '.repeat(1000), ''],
    ['emphasis', '*a'.repeat(ten) + 'a*'.repeat(ten), 'too-dense'],
    ['brackets', '['.repeat(ten), 'too-dense'],
    ['some brackets', '['.repeat(1000), ''],
    ['five megabytes of <', '<'.repeat(5_000_000), 'too-long'],
    ['many <', '<'.repeat(1000), ''],
    ['comments without end', '<!--\n'.repeat(500), 'comment-unclosed'],
    ['braces', '{'.repeat(2000), ''],
    ['braces in tags', '<Card {\n'.repeat(300), 'expression'],
    ['quotes in tags', `<Card title='\n<Card title="\n`.repeat(200), 'tag-broken'],
    ['NUL', 'a\0b <Card\0>', ''],
    ['lone surrogates', '\ud800 <Card title="\udc00" />', ''],
    ['lists in an unfinished tag', '<Card\n- a\n> b\n- c', 'tag-broken'],
    ['an unfinished tag in a quote', '> <Card\nlazy\n> <Card title="x\n', 'tag-broken'],
  ])('of %s neither throws nor hangs', { timeout: 60_000 }, async (_, text, rule) => {
    const { problems } = read(text);
    if (rule === '') expect(problems.filter(({ rule }) => rule === 'unreadable')).toEqual([]);
    else expect(problems.map(({ rule }) => rule).join(' ')).toContain(rule);
    expect(await html(text)).toBeTypeOf('string');
  });

  it('of every mixture of marks never throws', { timeout: 60_000 }, () => {
    const bits =
      '<Card>|</Card>|<Figure|img="a"|/>|>|\n|\n\n|> |- |  |<!--|-->|{/*|*/}|*|[|](x)|`|```\n|<b>|</b>|<br>|x |# |1. |[//]: # (c)|{|}|"|[^1]: |\t|<https://a.b>|---\n|~|\\|<div>|</div>|<table>|<tr>|\r\n|\0'.split(
        '|',
      );
    let seed = 7;
    const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let round = 0; round < 1500; round += 1) {
      const text = Array.from({ length: 1 + (next() % 25) }, () => bits[(next() >> 8) % bits.length]).join(
        '',
      );
      expect(
        read(text).problems.filter(({ rule }) => rule === 'unreadable'),
        JSON.stringify(text),
      ).toEqual([]);
    }
  });
});
