import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../lib/mdx';
import { read } from './tags';

const text = '## Her books\n\nSee [them](#her-books), [her talk](/talks) and [nothing](#elsewhere).';
const render = async (piece: string) => renderToStaticMarkup(await renderBody(read(text), {}, {}, piece));

describe('several texts on one page', () => {
  it('have headings of their own, to which their own links lead', async () => {
    expect(await render('ada-2')).toBe(
      '<h2 id="ada-2-her-books">Her books</h2>\n<p>See <a href="#ada-2-her-books">them</a>, ' +
        '<a href="/talks">her talk</a> and <a href="#elsewhere">nothing</a>.</p>',
    );
  });

  it('leave the headings of the page their names', async () => {
    expect(await render('')).toContain('<h2 id="her-books">Her books</h2>');
  });
});
