/** How `docs/messages.md` explains one kind of problem. */
export interface Explanation {
  /** What is asked for, or what went wrong, in a sentence or two. */
  readonly about: string;
  /** What is wrong, and the same thing mended, as an editor writes it. */
  readonly example: { readonly wrong: string; readonly right: string };
}
