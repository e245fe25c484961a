import type { z } from 'zod';

/** Settings by name, held to the schema. */
export type Values = Readonly<Record<string, unknown>>;

/** Where and when a file is begun. */
export interface Ground {
  /** The content folder. */
  readonly root: string;
  /** The date of today, `2024-01-10`. */
  readonly today: string;
}

/** A file to be written, or to be changed. */
export interface Draft {
  /** The way below the content folder. */
  readonly file: string;
  readonly text: string;
  /** What stands in the file now; undefined for a new one, which never replaces another. */
  readonly before?: string;
}

/** How one kind of file is begun. */
export interface Starter {
  readonly about: string;
  /** What can be said about it; each field is a flag and, if it is asked for, a question. */
  readonly schema: z.ZodObject;
  /** The fields that are asked for on a terminal, in their order. */
  readonly asked: readonly string[];
  /** Those of them without which nothing can be written. */
  readonly needed: readonly string[];
  /** The field of whose words the id is made. */
  readonly named: string;
  /** A whole command, for messages. */
  readonly example: string;
  /** Folders in the id: `archive/2023`. */
  readonly nested?: boolean;
  /** What is taken for what nobody has said, given what somebody has. */
  presets(ground: Ground, given: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** Writes the file, or says in a sentence why it cannot be. */
  draft(id: string, values: Values, ground: Ground): Draft | { readonly refusal: string };
}
