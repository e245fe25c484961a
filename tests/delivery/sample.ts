import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deliverPage, type DeliverOptions } from '../../lib/delivery/index';

const root = process.cwd();

/** The text of one of Next's pages or stylesheets, reduced by hand. */
export function fixture(name: string): string {
  return readFileSync(path.join(root, 'tests/fixtures/delivery', name), 'utf8');
}

/** Bootstrap as it is published. */
export function bootstrap(): string {
  return readFileSync(path.join(root, 'node_modules/bootstrap/dist/css/bootstrap.css'), 'utf8');
}

/** Delivers a page whose stylesheets are fixtures. */
export function deliver(html: string, options: Partial<DeliverOptions> = {}): string {
  return deliverPage(html, { route: '/page', readCss: (href) => fixture(path.basename(href)), ...options });
}

/** A page that has a body and a stylesheet of its own. */
export function page(body: string, css = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>T</title>${css && `<style>${css}</style>`}</head><body>${body}</body></html>`;
}

/** The text of the one style of a delivered page. */
export function styleOf(html: string): string {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css ?? '');
  if (styles.length > 1) throw new Error('more than one style');
  return styles[0] ?? '';
}

/** The page's policy as a map of directives. */
export function policyOf(html: string): Record<string, string> {
  const [, content = ''] =
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return Object.fromEntries(
    content.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}
