import { attributeOf, elementsOf, remove, textOf, type Document, type Element } from './tree';

/** What a `<script>` is to delivery; `foreign` is one of another host that the policy allows by name. */
export type ScriptKind = 'runtime' | 'data' | 'rules' | 'island' | 'foreign' | 'unknown';

export interface ScriptPlaces {
  /** The path that the framework's own files stand under, such as `/_next/`. */
  runtime: string;
  /** The path that islands stand under, such as `/files/islands/`. */
  islands: string;
  /** Other origins whose scripts the policy allows. */
  allowed: readonly string[];
}

const executable = /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i;
const runtimeText = /\b__next_|\b__NEXT_|\bTURBOPACK\b|\bwebpackChunk|\$R[A-Z]\b|body link\[rel="icon"\]/;

/**
 * Says what a script is. A `type` that is no JavaScript MIME type makes it a data block, which is never run and which a
 * policy does not ask about (HTML, "prepare the script element"); `speculationrules` is not run either, but is asked about.
 */
function scriptKind(script: Element, places: ScriptPlaces): ScriptKind {
  const type = (attributeOf(script, 'type') ?? '').trim();
  const src = attributeOf(script, 'src');
  if (attributeOf(script, 'id') === '__NEXT_DATA__') return 'runtime';
  if (type.toLowerCase() === 'speculationrules') return 'rules';
  if (!executable.test(type)) return 'data';
  if (src === undefined) return runtimeText.test(textOf(script)) ? 'runtime' : 'unknown';
  if (src.startsWith(places.runtime)) return 'runtime';
  if (src.startsWith(places.islands)) return 'island';
  return places.allowed.some((source) => isAllowed(src, source)) ? 'foreign' : 'unknown';
}

/** Takes the framework's scripts out of a page and returns those that stay. */
export function keepScripts(
  document: Document,
  places: ScriptPlaces,
): { script: Element; kind: ScriptKind }[] {
  return elementsOf(document)
    .filter((element) => element.tagName === 'script')
    .map((script) => ({ script, kind: scriptKind(script, places) }))
    .filter(({ script, kind }) => {
      if (kind === 'runtime') remove(script);
      return kind !== 'runtime';
    });
}

function isAllowed(src: string, source: string): boolean {
  if (!/^https?:\/\//.test(source) || !URL.canParse(src)) return false;
  const allowed = new URL(source);
  const { origin, pathname } = new URL(src);
  const isPath = allowed.pathname.endsWith('/')
    ? pathname.startsWith(allowed.pathname)
    : pathname === allowed.pathname;
  return origin === allowed.origin && (allowed.pathname === '/' || isPath);
}
