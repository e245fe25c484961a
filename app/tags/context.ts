import type { Person, Workshop } from '../../lib/content';
import type { PictureSource } from '../../components/picture/picture';
import type { Room } from '../../components/picture/sizes';
import type { Outline } from '../../lib/mdx';
import { nameBeside, pictureNamed } from '../../lib/images/beside';
import { wordsFor, type Words } from '../../lib/words';

/** What tags can show: the workshop, the page they stand on, the headings around them, and the pictures. */
export interface TagContext {
  readonly workshop: Workshop;
  /** The address of the page on which the text stands. */
  readonly url: string;
  /** The page whose own text it is, as its way below `content/pages/`; undefined for a text that stands on several. */
  readonly page?: string;
  readonly outline: Outline;
  readonly pictures: readonly NamedPicture[];
  /** Counts the texts on the page, so that the footnotes of each have ids of their own. */
  readonly pieces: PieceNames;
}

/** A picture, and its name; see `lib/images/beside.ts`. */
export interface NamedPicture extends PictureSource {
  readonly name: string;
}

/** Gives texts on one page names that are told apart. */
export interface PieceNames {
  /** `ada` for the first text of Ada, `ada-2` for the second. */
  next(id: string): string;
}

/** Begins to count the texts on a page. */
export function pieceNames(): PieceNames {
  const counts = new Map<string, number>();
  return {
    next(id) {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return count === 1 ? id : `${id}-${count}`;
    },
  };
}

/** The context, and what is asked of it again and again. */
export interface TagMaterial extends TagContext {
  readonly words: Words;
  /** How wide a picture can become on the page. */
  readonly room: Room;
  /** Everybody who has not withdrawn. */
  readonly present: readonly Person[];
  /** The picture of that name, beside the page or in `public/images/`. */
  findPicture(name?: string): NamedPicture | undefined;
  /** The picture at an address that stands in a text: `/images/hall.jpg`, or `hall.jpg` beside the page. */
  pictureAt(src: unknown): NamedPicture | undefined;
}

/**
 * Gets ready what the tags of a page are bound to.
 *
 * @param context what tags can show
 */
export function materialOf(context: TagContext): TagMaterial {
  const { workshop, url, page, pictures } = context;
  return {
    ...context,
    words: wordsFor(workshop.site.lang),
    room: workshop.pages.some((page) => page.url === url && page.layout === 'full-width') ? 'full' : 'frame',
    present: workshop.people.filter(({ state }) => state !== 'withdrawn'),
    findPicture: (name) => pictureNamed(pictures, name, page),
    pictureAt(src) {
      const { folder, name } = readAddress(src);
      if (folder !== undefined) return pictureNamed(pictures, name);
      return name === undefined || page === undefined
        ? undefined
        : pictureNamed(pictures, nameBeside(page, name));
    },
  };
}

/** The readable name in an address, and the folder of `public/` that it begins in; nothing of what lies on other sites. */
function readAddress(src: unknown): { readonly folder?: string; readonly name?: string } {
  const [, folder, name] =
    /^(\/images\/|(?![a-z][a-z\d+.-]*:|\/|#))([^?#]+)$/i.exec(typeof src === 'string' ? src : '') ?? [];
  try {
    return { folder: folder || undefined, name: name && decodeURIComponent(name) };
  } catch {
    return {};
  }
}
