import type { Workshop } from '../content';
import type { Picture } from '../images/pictures';
import type { ReadBody } from '../mdx';
import type { Problem } from '../problem';

/** Everything that a rule can look at. */
export interface Material {
  readonly workshop: Workshop;
  /** Every text of the workshop, parsed: pages and biographies. */
  readonly texts: readonly ReadBody[];
  readonly pictures: readonly Picture[];
}

/** One kind of mistake, and how it is found. */
export interface Rule {
  /** The name by which messages and `docs/messages.md` call it. */
  readonly id: string;
  find(material: Material): readonly Problem[];
}
