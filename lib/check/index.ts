import path from 'node:path';
import { tags } from '../../components/tags';
import { readWorkshop, type LoadOptions } from '../content';
import { readPictures } from '../images/pictures';
import { readBody } from '../mdx';
import { byPlace, type Problem } from '../problem';
import { headings } from './headings';
import { links } from './links';
import { photos } from './photos';
import type { Rule } from './rule';
import { tagReferences } from './tag-references';

/** Every rule, in no particular order: problems are shown in the order of their places. */
const rules: readonly Rule[] = [tagReferences, photos, headings, links];

/**
 * Finds everything that is wrong with a workshop, in one run.
 *
 * @param root the content folder; its `public/` lies beside it
 * @param options see {@link LoadOptions}
 * @returns the problems, in the order of their places; empty when nothing is wrong
 */
export async function checkWorkshop(root: string, options: LoadOptions = {}): Promise<readonly Problem[]> {
  const { workshop, problems } = readWorkshop(root, options);
  const pictures = await readPictures(path.join(path.dirname(root), 'public'));
  const bodies = [
    ...workshop.pages.map(({ body }) => body),
    ...workshop.people.map(({ biography }) => biography),
  ];
  const texts = bodies.map((body) => readBody(body, tags));
  const material = { workshop, texts, pictures };
  const found = rules.flatMap((rule) => rule.find(material));
  return [...problems, ...texts.flatMap((text) => text.problems), ...found].sort(byPlace);
}
