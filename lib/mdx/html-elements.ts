/** Attributes that every element may have, beside `aria-…` and `data-…`. */
const everywhere = 'class id title lang dir style role hidden translate tabindex itemprop itemscope itemtype';

const painted =
  'fill fill-opacity fill-rule clip-path clip-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray ' +
  'stroke-dashoffset stroke-opacity opacity transform color font-family font-size font-weight text-anchor dominant-baseline';

/** Element → its own attributes. Phrasing elements go into lines of text, the others stand between paragraphs. */
const phrasing: Readonly<Record<string, string>> = {
  a: 'href target rel hreflang type download referrerpolicy',
  abbr: '',
  b: '',
  bdi: '',
  bdo: '',
  big: '',
  br: '',
  cite: '',
  code: '',
  data: 'value',
  del: 'cite datetime',
  dfn: '',
  em: '',
  font: '',
  i: '',
  img: 'src srcset sizes alt width height loading decoding fetchpriority',
  ins: 'cite datetime',
  kbd: '',
  mark: '',
  picture: '',
  q: 'cite',
  rp: '',
  rt: '',
  ruby: '',
  s: '',
  samp: '',
  small: '',
  source: 'src srcset sizes type media width height',
  span: '',
  strike: '',
  strong: '',
  sub: '',
  sup: '',
  svg: `viewbox width height xmlns focusable preserveaspectratio ${painted}`,
  time: 'datetime',
  tt: '',
  u: '',
  var: '',
  wbr: '',
};

const blocks: Readonly<Record<string, string>> = {
  address: '',
  article: '',
  aside: '',
  audio: 'src controls loop muted preload',
  blockquote: 'cite',
  caption: '',
  center: '',
  col: 'span',
  colgroup: 'span',
  dd: '',
  details: 'open name',
  div: '',
  dl: '',
  dt: '',
  figcaption: '',
  figure: '',
  footer: '',
  h1: '',
  h2: '',
  h3: '',
  h4: '',
  h5: '',
  h6: '',
  header: '',
  hgroup: '',
  hr: '',
  li: 'value',
  nav: '',
  ol: 'start type reversed',
  p: '',
  pre: '',
  search: '',
  section: '',
  summary: '',
  table: '',
  tbody: '',
  td: 'colspan rowspan headers',
  tfoot: '',
  th: 'colspan rowspan headers scope abbr',
  thead: '',
  tr: '',
  track: 'src kind srclang label default',
  ul: '',
  video: 'src poster width height controls loop muted playsinline preload',
};

/** What may stand in `<svg>`: shapes and text; nothing that moves, refers outside or holds HTML. */
const drawing: Readonly<Record<string, string>> = {
  circle: `cx cy r ${painted}`,
  clippath: 'clippathunits',
  defs: '',
  desc: '',
  ellipse: `cx cy rx ry ${painted}`,
  g: painted,
  line: `x1 y1 x2 y2 ${painted}`,
  lineargradient: 'x1 y1 x2 y2 gradientunits gradienttransform spreadmethod',
  path: `d ${painted}`,
  polygon: `points ${painted}`,
  polyline: `points ${painted}`,
  radialgradient: 'cx cy r fx fy gradientunits gradienttransform spreadmethod',
  rect: `x y width height rx ry ${painted}`,
  stop: 'offset stop-color stop-opacity',
  symbol: 'viewbox preserveaspectratio',
  text: `x y dx dy ${painted}`,
  title: '',
  tspan: `x y dx dy ${painted}`,
  use: `href xlink:href x y width height ${painted}`,
};

/** Names of SVG that have capitals: editors may write either way, a browser's DOM may not. */
const capitals = new Map(
  (
    'clipPath linearGradient radialGradient viewBox preserveAspectRatio clipPathUnits gradientUnits gradientTransform ' +
    'spreadMethod'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** Why an element is not there, where it is one that people try. */
const reasons: Readonly<Record<string, string>> = {
  iframe: 'A page loads nothing from other sites: write a link.',
  script: 'Content holds no program.',
  style: 'Write the style into a class of the site, or into style="…" of one element.',
  form: 'A page has no server behind it: link to a form.',
  marquee: 'Write the text as it is.',
  input: 'Write - [ ] or - [x] for a list of tasks.',
};

const voids = new Set([
  'br',
  'hr',
  'img',
  'wbr',
  'col',
  'source',
  'track',
  'input',
  'meta',
  'link',
  'base',
  'embed',
  'area',
]);

const attributes = new Map(
  Object.entries({ ...drawing, ...blocks, ...phrasing }).map(([name, own]) => [
    name,
    new Set(`${everywhere} ${own}`.split(' ').filter(Boolean)),
  ]),
);

/** Attributes that are there or not there, whatever their value. */
export const booleans: ReadonlySet<string> = new Set(
  'hidden itemscope controls loop muted playsinline default open reversed'.split(' '),
);

/**
 * The name of an element as its list has it: of SVG's in small letters, of any other as it is written.
 *
 * @param written the name of a tag
 */
export function listedName(written: string): string {
  const lower = written.toLowerCase();
  return capitals.get(lower) === written ? lower : written;
}

/**
 * An element or attribute of SVG with the capitals it has in a browser.
 *
 * @param listed in small letters
 */
export function shownName(listed: string): string {
  return capitals.get(listed) ?? listed;
}

/** All elements an editor may write. */
export const elementNames: readonly string[] = [...attributes.keys()];

/**
 * The attributes that an element may have, in small letters; undefined if there is no such element.
 *
 * @param name of an element
 */
export function attributesOf(name: string): ReadonlySet<string> | undefined {
  return attributes.get(name);
}

/**
 * What to write instead of an element that is not allowed.
 *
 * @param name of an element
 */
export function reasonAgainst(name: string): string | undefined {
  return Object.hasOwn(reasons, name) ? reasons[name] : undefined;
}

/**
 * Whether a name is that of an element, allowed or not.
 *
 * @param name of a tag
 */
export function isHtmlElement(name: string): boolean {
  return attributes.has(name) || Object.hasOwn(reasons, name) || voids.has(name);
}

/**
 * Whether an element belongs into lines of text, as `<b>` does.
 *
 * @param name of a tag
 */
export function isPhrasing(name: string): boolean {
  return Object.hasOwn(phrasing, name);
}

/**
 * Whether an element stands between paragraphs, as `<div>` does.
 *
 * @param name of a tag
 */
export function isBlock(name: string): boolean {
  return Object.hasOwn(blocks, name);
}

/**
 * Whether nothing can stand in an element, so that it has no closing tag.
 *
 * @param name of a tag
 */
export function isVoid(name: string): boolean {
  return voids.has(name);
}
