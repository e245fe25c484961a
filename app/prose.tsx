import path from 'node:path';
import type { Body, Workshop } from '../lib/content';
import { readBody, renderBody } from '../lib/mdx';
import { ContentError } from '../lib/problem';
import { wordsFor } from '../lib/words';
import { tags } from '../components/tags';
import { bindTags } from './mdx-components';
import { pieceNames, type PieceNames } from './tags/context';
import { contentFolder, getPictures } from './workshop';

interface ProseProps {
  readonly workshop: Workshop;
  /** The address of the page on which the text stands. */
  readonly url: string;
  readonly body: Body;
  /** Which of the texts on the page it is; without it, the page's own. */
  readonly piece?: string;
  /** The names of the page's texts, when this is not its own. */
  readonly pieces?: PieceNames;
}

/** An editor's text with its tags, rendered. */
export async function Prose({ workshop, url, body, piece, pieces = pieceNames() }: ProseProps) {
  const read = readBody(body, tags);
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  // In development they are shown over the page, and the rest of the text below them.
  if (errors.length > 0 && process.env.NODE_ENV !== 'development') throw new ContentError(errors);
  const pictures = await getPictures();
  const components = bindTags({ workshop, url, page: pageOf(body), outline: read.outline, pictures, pieces });
  return renderBody(read, components, wordsFor(workshop.site.lang), piece);
}

/** The page whose own text it is: its way below `content/pages/`, without the ending. */
export function pageOf({ file }: Pick<Body, 'file'>): string | undefined {
  const folder = `${contentFolder.split(path.sep).join('/')}/pages/`;
  return file.startsWith(folder) ? file.slice(folder.length).replace(/\.mdx$/, '') : undefined;
}
