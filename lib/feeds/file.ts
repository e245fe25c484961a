import type { Workshop } from '../content';

/** What a file is about. */
export type FileSubject =
  | 'deadlines'
  | 'programme'
  | 'day'
  | 'session'
  | 'person'
  | 'papers'
  | 'paper'
  | 'news'
  | 'changes'
  | 'schedule';

/** A file that is made of the workshop's data. */
export interface FeedFile {
  /** Its way below `/files/`. */
  readonly path: string;
  readonly type: string;
  readonly subject: FileSubject;
  /** Which day, session, person or paper it is about. */
  readonly id?: string;
  /** Makes its text; the same data give the same bytes. */
  write(): string;
}

/** What files are made of. */
export interface FeedSource {
  readonly workshop: Workshop;
  /** The address of the site without a slash at its end; undefined when nobody knows it. */
  readonly origin?: string;
}

/** Media types (RFC 5545, RFC 4287). BibTeX has none that is registered. */
export const types = {
  calendar: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  json: 'application/json',
} as const;
