import type { Names } from './names';
import type { SelectorTest } from './selector';

/** A declaration, and the names it makes alive when it is: custom properties, keyframes, fonts, counter styles. */
export interface Declaration {
  kind: 'declaration';
  text: string;
  /** The custom property it declares. */
  defines: string | undefined;
  refers: readonly string[];
}

/** A style rule. Only the selectors that a page can meet are written. */
export interface StyleRule {
  kind: 'rule';
  selectors: readonly { text: string; test: SelectorTest }[];
  children: readonly CssNode[];
}

/** A rule that holds rules: `@media`, `@supports`, `@container`, `@layer`, `@scope`, `@starting-style`. */
export interface Group {
  kind: 'group';
  head: string;
  /** The layer's name, when it is a layer that has one. */
  layer: string | undefined;
  refers: readonly string[];
  children: readonly CssNode[];
}

/** A definition that is kept when something alive names it: `@keyframes`, `@font-face`, `@property`, `@counter-style`. */
export interface Definition {
  kind: 'definition';
  name: string;
  text: string;
  refers: readonly string[];
}

/** What is kept as it is: `@layer` statements, `@page`, `@view-transition`, whatever is not known here. */
export interface Verbatim {
  kind: 'verbatim';
  text: string;
  layers: readonly string[];
  refers: readonly string[];
}

export type CssNode = Declaration | StyleRule | Group | Definition | Verbatim;

/** CSS that was read, and the names it defines. */
export interface Sheet {
  nodes: readonly CssNode[];
  names: Names;
}
