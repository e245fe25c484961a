import path from 'node:path';
import { tags } from '../../components/tags';
import { readWorkshop, type ContentSource, type LoadOptions } from '../content';
import { publicFiles } from '../images/public-files';
import { readImageFiles } from '../images/image-files';
import { picturesAmong } from '../images/pictures';
import { readBody } from '../mdx';
import { byPlace, type Problem } from '../problem';
export { applyFixes, type FixedFile } from './fix';
export { formats, isFormat, type Format } from './formats';
import { applyAllowances } from './allow';
import { withoutFloods } from './floods';
import { joinPromises } from './promises';
import { passagesOf } from './material/passages';
import { yamlTexts } from './material/yaml-texts';
import type { Material, Text } from './rule';
import { rules } from './rules';

/** How a workshop is checked. */
export interface CheckOptions extends LoadOptions {
  /** The date to compare with, `2024-01-10`; today in UTC when it is not given. */
  readonly today?: string;
}

/** What a check found, and the files it looked at. */
export interface Inspection {
  /** In the order of their places; empty when nothing is wrong. */
  readonly problems: readonly Problem[];
  readonly sources: readonly ContentSource[];
}

/**
 * Finds everything that is wrong with a workshop, in one run.
 *
 * @param root the content folder; its `public/` lies beside it
 * @param options see {@link CheckOptions}
 * @returns the problems, in the order of their places; empty when nothing is wrong
 */
export async function checkWorkshop(root: string, options: CheckOptions = {}): Promise<readonly Problem[]> {
  const { problems } = await inspectWorkshop(root, options);
  return problems;
}

/**
 * Finds everything that is wrong with a workshop, and keeps the files for whoever shows it.
 *
 * @param root the content folder; its `public/` lies beside it
 * @param options see {@link CheckOptions}
 * @returns problems and files
 */
export async function inspectWorkshop(root: string, options: CheckOptions = {}): Promise<Inspection> {
  const { workshop, sources, problems } = readWorkshop(root, options);
  const publicFolder = path.join(path.dirname(root), 'public').split(path.sep).join('/');
  const images = await readImageFiles({ publicFolder, contentFolder: root.split(path.sep).join('/') });
  const texts = sources.flatMap((source): Text[] =>
    source.body ? [{ source, ...readBody(source.body, tags) }] : [],
  );
  const material: Material = {
    workshop,
    sources,
    unreadable: problems.filter(({ rule }) => rule === 'file' || rule === 'folder').map(({ file }) => file),
    texts,
    yamlTexts: sources.flatMap(yamlTexts),
    images,
    pictures: picturesAmong(images),
    publicFolder,
    passages: passagesOf(sources, texts),
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
  const read = [...problems, ...[...texts, ...material.yamlTexts].flatMap((text) => text.problems)];
  const all = joinPromises(read, found);
  const names = rules.map(({ id }) => id);
  return { problems: withoutFloods(applyAllowances(all, sources, names).sort(byPlace)), sources };
}
