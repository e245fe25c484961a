import { describe, expect, it } from 'vitest';
import { dangersIn } from '../hostile/dangers';
import { clean, html, problemsOf, read } from './tags';

describe('formulas', () => {
  it('become MathML that keeps its LaTeX', async () => {
    expect(await clean('so $x_1$ it')).toBe(
      '<p>so <math alttext="x_1"><semantics><msub><mi>x</mi><mn>1</mn></msub>' +
        '<annotation encoding="application/x-tex">x_1</annotation></semantics></math> it</p>',
    );
  });

  it('stand apart between two dollars, in a paragraph of their own or among others', async () => {
    const apart = '<math display="block" alttext="x">';
    expect(await clean('$$ x $$')).toMatch(new RegExp(`^${apart}`));
    expect(await clean('a\n$$\nx\n$$\nb')).toMatch(new RegExp(`^<p>a</p>\n${apart}.*</math>\n<p>b</p>$`));
    expect(await clean('a $$x$$ b')).toContain(`<p>a ${apart}`);
  });

  it.each([
    ['a caption', '<Figure img="a" alt="b" caption="if $x<y$" />'],
    ['a table', '| a |\n| - |\n| $x<y$ |'],
    ['a list', '- $x<y$'],
    ['emphasis', '**$x<y$**'],
    ['a component', '<Card>\n\n$x<y$\n\n</Card>'],
    ['a description', 'Term\n: $x<y$'],
    ['a footnote', 'a[^1]\n\n[^1]: $x<y$'],
  ])('work in %s', async (_, text) => {
    expect(await clean(text)).toContain('alttext="x&lt;y"');
  });

  it('keep to what the checkers of HTML know', async () => {
    expect(await clean('$\\boxed{y}$')).toContain('<mstyle scriptlevel="0" displaystyle="true"');
  });

  it.each([
    ['An F$_1$, and', '<p>An <span class="unbroken">F<math', '</math>,</span> and</p>'],
    ['a $k$-nearest one', '<p>a <span class="unbroken"><math', '</math>-</span>nearest one</p>'],
    ['($x$)', '<p><span class="unbroken">(<math', '</math>)</span></p>'],
  ])('stay in the line of the letters that they touch: %s', async (text, first, last) => {
    const shown = await clean(text);
    expect(shown.startsWith(first), shown).toBe(true);
    expect(shown.endsWith(last), shown).toBe(true);
  });

  it.each(['a $x$ b', '$x$', 'a *b*$x$', `so $${'x + '.repeat(12)}x$.`])(
    'that touch no letters stand alone: %s',
    async (text) => {
      expect(await clean(text)).not.toContain('unbroken');
    },
  );

  it('are letters in a list of headings', () => {
    const [heading] = read('## The $\\ell_1$ *norm*').outline.headings;
    expect(heading).toMatchObject({ text: 'The \\ell_1 norm', label: 'The ℓ₁ norm' });
  });

  it('have space where LaTeX has it', async () => {
    expect(await clean('$O(n \\log n)$')).toContain('<mspace width="0.1667em"></mspace><mi>log</mi>');
    expect(await clean('$\\hspace{200em}x$')).toContain('<mspace></mspace>');
  });

  it('name a heading by their LaTeX', async () => {
    expect(read('## The $\\ell_1$ norm').outline.headings).toMatchObject([
      { text: 'The \\ell_1 norm', id: 'the-ell_1-norm' },
    ]);
    expect(await clean('## The $\\ell_1$ norm')).toContain('<h2 id="the-ell_1-norm">The <math');
  });

  it.each([
    ['$\\frac{1}{n$', '1:12', 'a { is not closed', 'If it is meant as money, write \\$.'],
    [
      'so\n> $x +\n> \\foo$',
      '3:3',
      'there is no command \\foo',
      'A macro of your paper is not known here: write out what it stands for. If it is meant as money, write \\$.',
    ],
    ['$$\nx^2^3\n$$', '2:4', 'it has two ^ in a row', 'Write {x^a}^b or x^{a^b}.'],
    [
      '$$\na & b\n$$',
      '2:3',
      '& stands outside of a table',
      'Put \\begin{aligned} … \\end{aligned} around the lines.',
    ],
    ['$$\\left( x$$', '1:11', '\\left has no \\right', ''],
    ['$$\\begin{foo}x\\end{foo}$$', '1:9', 'there is no environment {foo}', ''],
    [
      '$95%$',
      '1:4',
      'in LaTeX, % hides the rest of the line',
      'For per cent write \\%. If it is meant as money, write \\$.',
    ],
    ['$$x}$$', '1:4', 'a } closes nothing', ''],
    ['$$\\def\\a{\\a\\a}\\a$$', '1:3', '\\def cannot be used on a page', 'Write out what it stands for.'],
    ['$$\\class{a}{b}$$', '1:3', '\\class cannot be used on a page', ''],
    ['$$x \\ref{a}$$', '1:5', '\\ref cannot be used on a page', 'Write out what it stands for.'],
    ['$$\\href{https://a.example}{x}$$', '1:3', 'there is no command \\href', 'Write the link in the text.'],
  ])('that cannot be read are problems: %j', (text, at, why, hint) => {
    const said = hint ? `\n  ${hint}` : '';
    expect(problemsOf(text)).toBe(`[maths] page.mdx:${at}  this formula cannot be read: ${why}${said}`);
  });

  it.each([
    ['long', `x${'{x}'.repeat(1700)}`, 'it is longer than 5,000 characters'],
    ['deep', `${'\\sqrt{'.repeat(90)}x${'}'.repeat(90)}`, 'it is too large'],
    ['many-layered', `${'{'.repeat(2400)}x${'}'.repeat(2400)}`, 'too much of it stands in each other'],
    ['full', `${'x+'.repeat(2400)}x`, 'it is too large'],
  ])('that are too %s are problems', (_, latex, why) => {
    expect(problemsOf(`$$${latex}$$`)).toMatch(`[maths] page.mdx:1:3  this formula cannot be read: ${why}\n`);
  });

  it('that do not end are problems', () => {
    expect(problemsOf('a\n\n$$\nx')).toBe(
      '[maths] page.mdx:3:1  $$ begins a formula that does not end\n' +
        '  Write $$ on a line of its own where it ends, with no text behind it. If no formula is meant, write \\$\\$.',
    );
    expect(problemsOf('\\$\\$\nx')).toBe('');
  });

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\url{https://a.example}',
    '\\includegraphics{https://a.example/a.png}',
    '\\class{a}{x}',
    '\\id{a}{x}',
    '\\style{position:fixed}{x}',
    '\\data{a=b}{x}',
    '\\htmlData{a=b}{x}',
    '\\label{a}x \\ref{a}',
    '\\text{<script>alert(1)</script>}',
    '\\text{<img src=x onerror=alert(1)>}',
    '\\rule{1000em}{1000em}',
    '\\raisebox{500em}{x}\\hspace{9999em}\\kern-900em y',
    '\\colorbox{red}{x}\\color{url(https://a.example)}',
    '</math><script>alert(1)</script>',
    '\\unicode{x202e}',
    '\\char"202E',
  ])('bring nothing unsafe: %s', async (latex) => {
    const out = await html(`$$\n${latex}\n$$`);
    expect(dangersIn(out)).toEqual([]);
    const drawn = out.replace(/ alttext="[^"]*"|<annotation.*?<\/annotation>/g, '');
    expect(drawn).not.toMatch(/\d{3}em|<[^>]*fixed|\u202e/i);
  });
});

it('says of a mark with nothing behind it that the formula is not complete', () => {
  expect(problemsOf('So $x_$ is')).toMatchInlineSnapshot(`
    "[maths] page.mdx:1:5  this formula cannot be read: it is not complete
      Look for a _, a ^ or a command with nothing behind it. If it is meant as money, write \\$."
  `);
});
