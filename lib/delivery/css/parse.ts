import { Features, transform } from 'lightningcss';
import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';
import { definedName, namesIn, referencesIn, type Names } from './names';
import { selectorTest } from './selector';
import type { CssNode, Sheet } from './sheet';

/** A piece of a page's CSS: a file, or the text of a `<style>`. */
export interface CssSource {
  /** The address its relative URLs resolve against; undefined for text that stands in the page. */
  href: string | undefined;
  media: string | undefined;
  text: string;
}

const groups = /^(media|supports|container|layer|scope|starting-style|(-moz-)?document)$/i;

/** Reads minified CSS into a sheet whose rules can be asked whether a page needs them. */
export function parseSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const names = namesIn(root);
  return { nodes: readAll(root, names), names };
}

/** Reads rules that come after a sheet and may refer to what it defines. */
export function extendSheet({ nodes, names }: Sheet, css: string): Sheet {
  return css ? { nodes: [...nodes, ...readAll(postcss.parse(css), names)], names } : { nodes, names };
}

/**
 * Minifies CSS without changing what browsers it is for: media queries keep `min-width`, which older ones know.
 * What cannot be read is left out, as a browser does.
 */
export function minify(css: string): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    errorRecovery: true,
    include: Features.MediaRangeSyntax,
  });
  return Buffer.from(code).toString('utf8');
}

function readAll(container: Container, names: Names): CssNode[] {
  return (container.nodes ?? []).flatMap((node) => read(node, names));
}

function read(node: ChildNode, names: Names): CssNode[] {
  switch (node.type) {
    case 'decl': {
      const defines = node.prop.startsWith('--') ? node.prop : undefined;
      const refers = referencesIn(node.value, names);
      return [{ kind: 'declaration', text: node.toString(), defines, refers }];
    }
    case 'rule': {
      const selectors = node.selectors.map((text) => ({ text, test: selectorTest(text) }));
      return [{ kind: 'rule', selectors, children: readAll(node, names) }];
    }
    case 'atrule':
      return [readAtRule(node, names)];
    default:
      return [];
  }
}

function readAtRule(rule: AtRule, names: Names): CssNode {
  const name = rule.name.toLowerCase();
  const text = rule.nodes ? rule.toString() : `${rule.toString()};`;
  if (rule.nodes && groups.test(name)) {
    const head = `@${rule.name}${rule.raws.afterName ?? ' '}${rule.params}`.trimEnd();
    const layer = name === 'layer' && rule.params ? rule.params : undefined;
    return {
      kind: 'group',
      head,
      layer,
      refers: referencesIn(rule.params, names),
      children: readAll(rule, names),
    };
  }
  const defined = definedName(rule);
  const refers = referencesIn(text, names).filter((reference) => reference !== defined);
  if (defined) return { kind: 'definition', name: defined, text, refers };
  const layers = name === 'layer' ? rule.params.split(',').map((layer) => layer.trim()) : [];
  return { kind: 'verbatim', text, layers, refers };
}
