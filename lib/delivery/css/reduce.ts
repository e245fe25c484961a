import type { PageFacts } from '../facts';
import type { CssNode, Sheet, StyleRule } from './sheet';
import { write } from './write';

/**
 * Reduces a sheet to what a page can need: rules with a selector it can meet, and of the custom properties, keyframes,
 * fonts and the like only those that something left names. A name is alive when a living declaration uses it, so two
 * custom properties that only name each other go together.
 */
export function reduceSheet(sheet: Sheet, facts: PageFacts): string {
  const matched = match(sheet.nodes, facts);
  return write(matched, aliveNames(matched, facts.properties));
}

function match(nodes: readonly CssNode[], facts: PageFacts): CssNode[] {
  const kept: CssNode[] = [];
  for (const node of nodes) {
    if (node.kind === 'rule') {
      const rule = matchRule(node, facts);
      if (rule) kept.push(rule);
    } else kept.push(node.kind === 'group' ? { ...node, children: match(node.children, facts) } : node);
  }
  return kept;
}

function matchRule(rule: StyleRule, facts: PageFacts): StyleRule | undefined {
  const selectors = rule.selectors.filter(({ test }) => test(facts));
  return selectors.length > 0 ? { ...rule, selectors, children: match(rule.children, facts) } : undefined;
}

/** Follows names from what is surely alive: declarations of ordinary properties, conditions, what is kept as it is. */
function aliveNames(nodes: readonly CssNode[], roots: ReadonlySet<string>): ReadonlySet<string> {
  const followers = new Map<string, string[]>();
  const queue = [...roots];
  const follow = (name: string, refers: readonly string[]) =>
    followers.set(name, [...(followers.get(name) ?? []), ...refers]);
  const visit = (node: CssNode): void => {
    if (node.kind === 'rule') return node.children.forEach(visit);
    if (node.kind === 'definition') return void follow(node.name, node.refers);
    if (node.kind === 'declaration' && node.defines) return void follow(node.defines, node.refers);
    if (node.kind === 'group' && node.children.length === 0) return;
    queue.push(...node.refers);
    if (node.kind === 'group') node.children.forEach(visit);
  };
  nodes.forEach(visit);
  const alive = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (alive.has(name)) continue;
    alive.add(name);
    queue.push(...(followers.get(name) ?? []));
  }
  return alive;
}
