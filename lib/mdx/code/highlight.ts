import type { Element, ElementContent } from 'hast';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import julia from 'highlight.js/lib/languages/julia';
import latex from 'highlight.js/lib/languages/latex';
import markdown from 'highlight.js/lib/languages/markdown';
import matlab from 'highlight.js/lib/languages/matlab';
import python from 'highlight.js/lib/languages/python';
import r from 'highlight.js/lib/languages/r';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import { bibtex } from './bibtex';
import { languageOf } from './languages';

const first = {
  bash,
  c,
  cpp,
  css,
  diff,
  dockerfile,
  go,
  java,
  javascript,
  json,
  julia,
  latex,
  markdown,
  matlab,
};
const second = { python, r, rust, shell, sql, typescript, yaml, xml, bibtex, html: xml, toml: ini };
const lowlight = createLowlight({ ...first, ...second });

/** Longer code is data; colouring it would take longer than reading it is worth. */
const longest = 50_000;

/** What highlight.js calls a thing, and the few kinds that have a colour; see app/styles/code.css. */
const kinds: readonly (readonly [kind: string, scopes: string])[] = [
  ['k', 'keyword built_in type literal selector-tag selector-pseudo name doctag operator-keyword'],
  ['s', 'string regexp char subst-string link code formula'],
  ['c', 'comment quote prompt'],
  ['n', 'number symbol bullet'],
  ['f', 'title section function selector-class selector-id'],
  ['a', 'attr attribute property variable template-variable params-name meta'],
  ['i', 'addition'],
  ['d', 'deletion'],
];
const kindOf = new Map(
  kinds.flatMap(([kind, scopes]) => scopes.split(' ').map((scope) => [`hljs-${scope}`, kind])),
);

/**
 * Colours code.
 *
 * @param code a program, or a piece of one
 * @param language as written behind the marks of the block
 * @returns the code in spans of few classes; undefined if it stays plain
 */
export function highlight(code: string, language: string): ElementContent[] | undefined {
  const known = languageOf(language);
  if (known === undefined || known === 'plaintext' || code.length > longest) return undefined;
  return lowlight
    .highlight(known, code)
    .children.flatMap((node) => (node.type === 'element' || node.type === 'text' ? lean(node) : []));
}

function lean(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(lean);
  const { className } = node.properties;
  const kind = Array.isArray(className)
    ? className.map((name) => kindOf.get(String(name))).find(Boolean)
    : undefined;
  if (kind === undefined) return children;
  const span: Element = { type: 'element', tagName: 'span', properties: { className: [kind] }, children };
  return [span];
}
