import type { Body, Workshop } from '../lib/content';
import { readBody, renderBody } from '../lib/mdx';
import { ContentError } from '../lib/problem';
import { wordsFor } from '../lib/words';
import { tags } from '../components/tags';
import { bindTags } from './mdx-components';
import { getPictures } from './workshop';

interface ProseProps {
  readonly workshop: Workshop;
  /** The address of the page on which the text stands. */
  readonly url: string;
  readonly body: Body;
}

/** An editor's text with its tags, rendered. */
export async function Prose({ workshop, url, body }: ProseProps) {
  const read = readBody(body, tags);
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  // In development they are shown over the page, and the rest of the text below them.
  if (errors.length > 0 && process.env.NODE_ENV !== 'development') throw new ContentError(errors);
  const components = bindTags({ workshop, url, outline: read.outline, pictures: await getPictures() });
  return renderBody(read, components, wordsFor(workshop.site.lang));
}
