import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, read } from './tags';

/** The formulas of a text, as LaTeX. */
function formulasOf(text: string): string[] {
  const { tree } = read(text);
  const found: string[] = [];
  JSON.stringify(tree, (_key, value: unknown) => {
    if (
      typeof value === 'object' &&
      value !== null &&
      'type' in value &&
      value.type === 'maths' &&
      'value' in value
    )
      found.push(String(value.value));
    return value;
  });
  return found;
}

describe('prices stay prices', () => {
  it.each([
    '$50 and $100',
    'It costs $5, or $10 in cash.',
    'US$20–US$30',
    '\\$5 and \\$6$',
    '$5-$10 a day',
    '$5/$10',
    '$1,000 to $2,000',
    '$.50 and $.75',
    'Fees: $5 (or €5) and the C$ price.',
    '$5 per person (about A$)',
    'USD 5$ or 10$ at the door',
    'between A$5 and NZ$',
    '$5–, or $',
    '$5M/$10M',
    '$20k (students: 10k$)',
    'a $ sign and another $ sign',
    'the $-sign and the €-sign; in A$-terms',
    '$HOME/$USER and $PATH',
    '`$x` and `$y`',
    '$5 with `code$`',
    'Restaurants: $ cheap, $$ moderate, $$$ expensive',
    '$$ moderate',
    '$$$$',
    '$ x $',
    '[$5](/a) and [$6](/b)',
    '$5 <Date of="a$b" />',
    '$5<br>US$ 6',
    'Between $100 and the US$, nothing.',
    '~~$100~~ $80$5',
    '| a | b |\n| - | - |\n| $5 | $6 |',
  ])('%j holds no formula', (text) => {
    expect(formulasOf(text)).toEqual([]);
    expect(problemsOf(text)).toBe('');
  });
});

describe('formulas are formulas', () => {
  it.each([
    ['$x$', ['x']],
    ['$5$', ['5']],
    ['$2x + 3y = 5$', ['2x + 3y = 5']],
    ['3$\\times$ faster', ['\\times']],
    ['F$_1$ of 90$^\\circ$', ['_1', '^\\circ']],
    ['the $k$NN and the $n$th', ['k', 'n']],
    ['$p < 0.05$, $\\{a\\}$', ['p < 0.05', '\\{a\\}']],
    ['($x$), "$y$"; $z$!', ['x', 'y', 'z']],
    ['$ax + by = c$ and $s = at^2$', ['ax + by = c', 's = at^2']],
    ['$x \\text{ for all } y$', ['x \\text{ for all } y']],
    ['$2 \\text{ or } 3$', ['2 \\text{ or } 3']],
    ['$10^{-3}$ and $1{,}000$', ['10^{-3}', '1{,}000']],
    ['$a_b * c_d * e$', ['a_b * c_d * e']],
    ['$x\ny$', ['x\ny']],
    ['$5 and $x$', ['x']],
    ['$\\$5$', ['\\$5']],
    ['we pay $$x$$ here', ['x']],
    ['so\n$$ x $$\nhere', ['x'].map((latex) => ` ${latex} `)],
    ['$$\nx\n- y\n\n+ z\n$$', ['x\n- y\n\n+ z']],
    ['$$ x = \\text{if $y$}\n+ z $$', [' x = \\text{if $y$}\n+ z ']],
    ['> $$\n> x\n> $$', ['x']],
    ['- $$\n  x\n  $$', ['x']],
  ])('%j holds %j', (text, formulas) => {
    expect(formulasOf(text)).toEqual(formulas);
    expect(problemsOf(text)).toBe('');
  });
});

it('nothing between dollars, at the beginning of lines and in brackets makes reading fail', () => {
  const bits =
    '$|$$|$$$|\\|\\$|5|x|_|^|{|}|\\frac|\\begin{aligned}|\\end{aligned}|&|%|#| |\n|\n\n|: |[^1]|[^1]: |> |- |  |`|<b>|</b>|€|US|and|*|| |\\left(|\\\\|\r\n|```python\n|```';
  const text = fc.array(fc.oneof(fc.constantFrom(...bits.split('|')), fc.string({ maxLength: 3 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (pieces) => {
      const found = read(pieces.join('')).problems.filter(({ rule }) => rule === 'unreadable');
      expect(found).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
