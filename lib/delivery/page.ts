import { incomplete } from './complete';
import { pageFacts } from './facts';
import { dropLeftovers, dropUnusedFontPreloads } from './leftovers';
import { pagePolicy, rulesTexts, type PolicyAdditions } from './policy';
import { keepScripts } from './scripts';
import { moveStyleAttributes } from './style-attributes';
import { pageCss, remainingStyles, takeStyles } from './styles';
import {
  append,
  attributeOf,
  createElement,
  dropAttributes,
  elementsOf,
  parsePage,
  prepend,
  remove,
  serializePage,
} from './tree';
import type { Document, Element } from './tree';

export interface DeliverOptions {
  /** The route, for messages. */
  route: string;
  /** Reads a stylesheet of the build by the address that the page gives. */
  readCss(href: string): string;
  /** The path the site stands under, without a slash at its end. */
  basePath?: string;
  /** Sources that the policy allows besides what it finds. */
  policy?: PolicyAdditions;
}

/** A page that cannot be delivered. The message says why and, first, which. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
}

/**
 * Turns a page as Next built it into what a visitor's browser gets: complete HTML without the framework's runtime, with
 * the CSS it uses in one `<style>` and a policy that allows what stands in it. A delivered page stays as it is.
 *
 * @throws {DeliveryError} when text would be lost, or when a script or stylesheet is not known
 */
export function deliverPage(html: string, options: DeliverOptions): string {
  const { basePath = '', policy = {}, route } = options;
  const document = parsePage(html);
  const problem = incomplete(document);
  if (problem) throw new DeliveryError(`${route}: ${problem}; without scripts its text would be lost`);
  const places = {
    runtime: `${basePath}/_next/`,
    islands: `${basePath}/files/islands/`,
    allowed: [...(policy['script-src'] ?? []), ...(policy['script-src-elem'] ?? [])],
  };
  const scripts = keepScripts(document, places);
  const unknown = scripts.find(({ kind }) => kind === 'unknown');
  if (unknown)
    throw new DeliveryError(
      `${route}: a script is neither Next's nor an island: ${describe(unknown.script)}`,
    );
  const islands = scripts.filter(({ kind }) => kind === 'island');
  const hasIslands = islands.length > 0;
  // React writes a script once only when it is `async`, and such a module may run before the rest of the page is there.
  for (const { script } of islands) dropAttributes(script, (name) => name === 'async');
  const sources = takeStyles(document, options.readCss);
  dropLeftovers(document, places.runtime);
  const attributeRules = moveStyleAttributes(document);
  const css = pageCss(sources, attributeRules, pageFacts(document, hasIslands));
  dropUnusedFontPreloads(document, css);
  const styles = [...(css ? [css] : []), ...remainingStyles(document)];
  const subject = {
    document,
    css: styles.join('\n'),
    styles,
    rules: rulesTexts(scripts),
    hasIslands,
    additions: policy,
  };
  fillHead(document, css, pagePolicy(subject));
  return serializePage(document);
}

/** `charset` first, for it must stand in the first 1024 bytes (HTML, "Specifying the encoding"); then the policy, which governs what follows it. */
function fillHead(document: Document, css: string, policy: string): void {
  const elements = elementsOf(document);
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (!head) throw new DeliveryError('a parsed page has no head');
  elements.filter(isReplaced).forEach(remove);
  const meta = { 'http-equiv': 'Content-Security-Policy', content: policy };
  prepend(head, [createElement('meta', { charset: 'utf-8' }), createElement('meta', meta)]);
  if (css) append(head, createElement('style', {}, css));
}

function isReplaced(element: Element): boolean {
  if (element.tagName !== 'meta') return false;
  const isPolicy = /^content-security-policy$/i.test(attributeOf(element, 'http-equiv') ?? '');
  return isPolicy || attributeOf(element, 'charset') !== undefined;
}

function describe(script: Element): string {
  return (
    script.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ') || 'inline, without attributes'
  );
}
