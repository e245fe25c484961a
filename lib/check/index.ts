import path from 'node:path';
import { tags } from '../../components/tags';
import { readWorkshop, type LoadOptions } from '../content';
import { publicFiles } from '../images/public-files';
import { readPictures } from '../images/pictures';
import { readBody } from '../mdx';
import { byPlace, type Problem } from '../problem';
import { applyAllowances } from './allow';
import { withoutFloods } from './floods';
import type { Material, Text } from './rule';
import { rules } from './rules';

/** How a workshop is checked. */
export interface CheckOptions extends LoadOptions {
  /** The date to compare with, `2024-01-10`; today in UTC when it is not given. */
  readonly today?: string;
}

/**
 * Finds everything that is wrong with a workshop, in one run.
 *
 * @param root the content folder; its `public/` lies beside it
 * @param options see {@link CheckOptions}
 * @returns the problems, in the order of their places; empty when nothing is wrong
 */
export async function checkWorkshop(root: string, options: CheckOptions = {}): Promise<readonly Problem[]> {
  const { workshop, sources, problems } = readWorkshop(root, options);
  const publicFolder = path.join(path.dirname(root), 'public');
  const texts = sources.flatMap((source): Text[] =>
    source.body ? [{ source, ...readBody(source.body, tags) }] : [],
  );
  const material: Material = {
    workshop,
    sources,
    unreadable: problems.filter(({ rule }) => rule === 'file' || rule === 'folder').map(({ file }) => file),
    texts,
    pictures: await readPictures(publicFolder),
    publicFiles: publicFiles(publicFolder),
    today: options.today ?? new Date().toISOString().slice(0, 10),
  };
  const found = rules.flatMap((rule) =>
    [...rule.find(material)].map((finding): Problem => ({
      ...finding,
      rule: rule.id,
      severity: finding.severity ?? rule.severity,
    })),
  );
  const all = [...problems, ...texts.flatMap((text) => text.problems), ...found];
  const ids = rules.map(({ id }) => id);
  return withoutFloods(applyAllowances(all, sources, ids).sort(byPlace));
}
