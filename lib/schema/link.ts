import { z } from 'zod';
import { unwrap } from './unwrap';

/** What a field that is an address says about itself. */
interface LinkNote {
  /** The attribute that holds the words a visitor reads on the link, where one does. */
  readonly words?: string;
}

const isAddress = z.registry<LinkNote>();

/**
 * An address that a tag links to: a page or file of the site, another site, `mailto:`. Whether it is safe, well formed
 * and leads somewhere is checked like every other link, so a tag needs no rule of its own.
 *
 * @param words the attribute that holds the words of the link, such as `text` of a button; they are looked at, too
 */
export function link(words?: string): z.ZodString {
  return z.string().min(1).register(isAddress, { words });
}

/**
 * Names the fields of an object that are links, also where they are optional or have a default.
 *
 * @param object a schema
 * @returns in the schema's order, each with the attribute that holds its words
 */
export function linkFields(object: z.ZodObject): readonly ({ readonly name: string } & LinkNote)[] {
  return Object.entries(object.shape).flatMap(([name, field]) => {
    const note = unwrap(field)
      .map((layer) => isAddress.get(layer))
      .find((found) => found !== undefined);
    return note ? [{ name, words: note.words }] : [];
  });
}
