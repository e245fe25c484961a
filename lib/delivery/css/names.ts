import type { AtRule, Root } from 'postcss';

const named = /^(-[a-z]+-)?(keyframes|counter-style|property|position-try|font-palette-values)$/i;

/** Names that other rules refer to, and how to find them in the text of a value. */
export interface Names {
  /** Identifiers, such as the names of keyframes. */
  identifiers: ReadonlySet<string>;
  /** Font families, in lower case. */
  families: ReadonlySet<string>;
}

/** Collects the names that a stylesheet defines. */
export function namesIn(root: Root): Names {
  const identifiers = new Set<string>();
  const families = new Set<string>();
  root.walkAtRules((rule) => {
    const name = definedName(rule);
    if (name?.startsWith('font ')) families.add(name.slice('font '.length));
    else if (name) identifiers.add(name);
  });
  return { identifiers, families };
}

/**
 * The name by which a rule is referred to, or undefined when it must stay in any case: it defines nothing, or its name
 * is written in a way that a search for it could miss.
 */
export function definedName(rule: AtRule): string | undefined {
  if (rule.name.toLowerCase() === 'font-face') {
    let family: string | undefined;
    rule.walkDecls(
      /^font-family$/i,
      ({ value }) => void (family = value.replaceAll(/^["']|["']$/g, '').toLowerCase()),
    );
    return family === undefined || family.includes('\\') ? undefined : `font ${family}`;
  }
  if (!named.test(rule.name)) return undefined;
  const name = rule.params.trim();
  return /^[\w-]+$/.test(name) ? name : undefined;
}

/** The names that a text refers to: every custom property, and any word that is a defined name. Too many is safe. */
export function referencesIn(text: string, { identifiers, families }: Names): string[] {
  const words = (text.match(/--[^\s,():;{}!"'/]+|[\w-]+/g) ?? []).filter(
    (word) => word.startsWith('--') || identifiers.has(word),
  );
  const lower = families.size > 0 ? text.toLowerCase() : '';
  const fonts = [...families].filter((family) => lower.includes(family)).map((family) => `font ${family}`);
  return [...new Set([...words, ...fonts])];
}
