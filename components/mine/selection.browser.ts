import { base } from '../island/base.browser';

/** What is remembered of something starred, so that it can be said later what has become of it. */
export interface Kept {
  readonly title: string;
  /** When and where, in words. */
  readonly when: string;
  /** The same for comparison, whatever the words are. */
  readonly place: string;
}

/** What a visitor has starred: `session:opening`, `paper:12`; undefined until the programme could be asked about it. */
export type Selection = ReadonlyMap<string, Kept | undefined>;

/** Where a selection is kept: in this browser, and nowhere else. */
export interface Store {
  read(): Selection;
  /** @returns whether the browser keeps it */
  write(selection: Selection): boolean;
  /** Tells when another tab has changed it. */
  watch(changed: () => void): void;
}

/**
 * Opens the selection of a workshop. Sites can share a host, and editions an address.
 *
 * @param edition of the workshop
 * @returns undefined where the browser refuses to keep anything
 */
export function openStore(edition: string): Store | undefined {
  const key = `plenary-mine-1:${base}/${edition}`;
  try {
    localStorage.setItem(`${key}?`, '');
    localStorage.removeItem(`${key}?`);
  } catch {
    return undefined;
  }
  return {
    read: () => parse(localStorage.getItem(key)),
    write: (selection) => {
      try {
        localStorage.setItem(key, JSON.stringify([...selection].map(([id, kept]) => [id, kept ?? 0])));
        return true;
      } catch {
        return false;
      }
    },
    watch: (changed) => {
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) changed();
      });
      // A page that comes back by the way back has slept meanwhile.
      addEventListener('pageshow', ({ persisted }) => persisted && changed());
    },
  };
}

function parse(text: string | null): Selection {
  const selection = new Map<string, Kept | undefined>();
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    for (const entry of Array.isArray(entries) ? entries : []) {
      const [id, kept]: unknown[] = Array.isArray(entry) ? entry : [];
      if (typeof id === 'string') selection.set(id, isKept(kept) ? kept : undefined);
    }
  } catch {
    // What cannot be read is as good as nothing.
  }
  return selection;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  return ['title', 'when', 'place'].every((name) => typeof Reflect.get(value, name) === 'string');
}
