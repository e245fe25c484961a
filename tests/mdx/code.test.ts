import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contrast } from '../../lib/colour';
import { highlight } from '../../lib/mdx/code/highlight';
import { languages } from '../../lib/mdx/code/languages';
import { clean, html, problemsOf } from './tags';

const block = (info: string, code = 'x = 1') => `\`\`\`${info}\n${code}\n\`\`\``;

describe('code', () => {
  it('is coloured by few classes', async () => {
    expect(await clean(block('python', 'def f(x):\n    return "a"  # c'))).toBe(
      '<pre><code><span class="k">def</span> <span class="f">f</span>(x):\n' +
        '    <span class="k">return</span> <span class="s">&quot;a&quot;</span>  <span class="c"># c</span>\n</code></pre>',
    );
  });

  it('tells BibTeX apart', async () => {
    expect(await clean(block('bib', '@article{ada, title = {On <b>}, year = 1843}'))).toContain(
      '<span class="k">@article</span>{<span class="f">ada</span>, <span class="a">title</span> = {On &lt;b&gt;}, ' +
        '<span class="a">year</span> = <span class="n">1843</span>}',
    );
  });

  test.each(Object.keys(languages))('in %s never loses a letter', (language) => {
    const code = '@a{b, c = "d"} # <x> 1 // $y \\z\n- + def class';
    const text = (nodes: ReturnType<typeof highlight> = []): string =>
      nodes
        .map((node) => ('value' in node ? node.value : 'children' in node ? text(node.children) : ''))
        .join('');
    expect(language === 'plaintext' ? code : text(highlight(code, language))).toBe(code);
  });

  it('without a language, or with "text", stays plain', async () => {
    expect(await clean(block(''))).toBe('<pre><code>x = 1\n</code></pre>');
    expect(await clean(block('text'))).toBe('<pre><code>x = 1\n</code></pre>');
  });

  it.each(['bash copy', 'bash title="copy me" copy', 'bash copy title=a'])(
    'can be copied by a button: %s',
    async (info) => {
      expect(await clean(block(info))).toContain('data-copy="true"');
    },
  );

  it.each(['bash', 'bash title="copy"', 'bash title="to copy here"', 'bash copyright'])(
    'has no button unasked: %s',
    async (info) => {
      expect(await clean(block(info))).not.toContain('data-copy');
    },
  );

  it('takes a caption', async () => {
    expect(await clean(block('Python title="my train.py"', 'x'))).toContain('<pre title="my train.py">');
  });

  it.each([
    ['pyhton', 'Did you mean "python"?'],
    ['{python}', 'Write "python".'],
    ['brainfuck', `Write "text" for none. Languages: ${Object.keys(languages).join(', ')}.`],
  ])('in %s has no colours, and that is worth a look', async (language, hint) => {
    const name = language.slice(0, 40);
    expect(problemsOf(block(language))).toBe(
      `[code-language] page.mdx:1:1  warning: no colours for the language "${name}"\n  ${hint}`,
    );
    expect(await html(block(language))).not.toContain('span');
  });

  it('can be read in both schemes', () => {
    const css = fs.readFileSync('app/styles/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
    for (const scheme of [light, dark]) {
      const paper = /--paper-raised: (#\w+)/.exec(scheme)?.[1] ?? '';
      const colours = [...scheme.matchAll(/--code-\w+: (#\w+)/g)].map(([, colour = '']) => colour);
      expect(colours).toHaveLength(6);
      for (const colour of colours) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});
