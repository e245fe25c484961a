import type { ContentSource, Workshop } from '../content';
import type { ImageFile } from '../images/image-files';
import type { Picture } from '../images/pictures';
import type { ReadBody } from '../mdx';
import type { Problem } from '../problem';
import type { Passage } from './material/passages';

/** Everything that a rule can look at. */
export interface Material {
  /** All that could be understood; when parts are broken, the rest is still here. */
  readonly workshop: Workshop;
  /** Every content file as it is. */
  readonly sources: readonly ContentSource[];
  /** Files that could not even be read as text. */
  readonly unreadable: readonly string[];
  /** Every text, parsed: pages, biographies, abstracts and news. */
  readonly texts: readonly Text[];
  /** The Markdown that stands in YAML, parsed: titles, notes, abstracts of sessions. */
  readonly yamlTexts: readonly Text[];
  /** Everything that visitors read, piece by piece: in texts, in tags and in YAML. */
  readonly passages: readonly Passage[];
  /** The pictures that tags can name. */
  readonly pictures: readonly Picture[];
  /** What is in `public/images/`, whether it can be shown or not. */
  readonly images: readonly ImageFile[];
  /** The `public/` folder beside the content, as the editor knows it. */
  readonly publicFolder: string;
  /** Every file of the `public/` folder beside the content, by its way below it: `images/team.jpg`. */
  readonly publicFiles: readonly string[];
  /** The date on which the check runs, `2024-01-10` in UTC; only for warnings. */
  readonly today: string;
}

/** A parsed text and the file it stands in. */
export interface Text extends ReadBody {
  readonly source: ContentSource;
}

/** What a rule found; the rule's name and severity are added to it. */
export type Finding = Omit<Problem, 'rule' | 'severity'> & { readonly severity?: Problem['severity'] };

/** One kind of mistake, how it is found, and how the guide explains it. */
export interface Rule {
  /** The name by which messages, `docs/messages.md` and `allow` comments call it. */
  readonly id: string;
  /** What the rule asks for, in one sentence. */
  readonly about: string;
  readonly severity: Problem['severity'];
  /** Whether an entry of `schedule.yaml` can allow it; any rule can be allowed for a whole file. */
  readonly allowedInEntry?: true;
  /** What is wrong, and the same thing mended, as an editor writes it. */
  readonly example: { readonly wrong: string; readonly right: string };
  find(material: Material): Iterable<Finding>;
}
