import { pieceNames } from '../../app/tags/context';
import { renderToStaticMarkup } from 'react-dom/server';
import { bindTags } from '../../app/mdx-components';
import { tags } from '../../components/tags';
import { loadWorkshop } from '../../lib/content';
import { readBody, renderBody } from '../../lib/mdx';
import { formatProblem } from '../../lib/problem';

const read = (text: string) => readBody({ file: 'page.mdx', text, line: 1 }, tags);

/**
 * What an editor is told of a text.
 *
 * @param text of a page
 * @returns every problem after the name of its rule
 */
export function problemsIn(text: string): string[] {
  return read(text).problems.map((problem) => `[${problem.rule}] ${formatProblem(problem)}`);
}

/**
 * Renders a text with the site's own tags, in the full workshop under test.
 *
 * @param text of a page
 * @returns its HTML, with the names of classes as they stand in the style sheets
 * @throws when the text has problems
 */
export async function rendered(text: string): Promise<string> {
  const problems = problemsIn(text);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const workshop = loadWorkshop('tests/fixtures/workshops/full/content');
  const body = read(text);
  const components = bindTags({
    workshop,
    url: '/',
    outline: body.outline,
    pictures: [],
    pieces: pieceNames(),
  });
  const html = renderToStaticMarkup(await renderBody(body, components));
  return html.replaceAll(/\b_([a-z]+)_[0-9a-f]{6}\b/gi, '$1');
}
