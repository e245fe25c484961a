import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { readVideo } from '../schema/video-address';
import { textAttributes, valueOf } from './attributes';
import type { Content, TagElement } from './nodes';
import { report, startOf, type Reader } from './reader';

/** What a frame of a site that organizers embed becomes: a link, so that nobody is told of the visitor. */
interface Embedded {
  readonly name: string;
  readonly is: RegExp;
  /** The address that shows the same outside a frame. */
  readonly page?: (url: URL) => string | undefined;
}

const embedded: readonly Embedded[] = [
  { name: 'OpenStreetMap', is: /^(?:www\.)?openstreetmap\.org\//, page: openStreetMap },
  { name: 'Google Maps', is: /^(?:maps\.google\.com\/|(?:www\.)?google\.com\/maps)/, page: googleMaps },
  { name: 'Google Forms', is: /^(?:docs\.google\.com\/forms|forms\.gle)\// },
  { name: 'Google Calendar', is: /^calendar\.google\.com\// },
  { name: 'Google Docs', is: /^docs\.google\.com\// },
  { name: 'SlidesLive', is: /^(?:www\.)?slideslive\.com\// },
];

/** How wide a film is for its height, by the names that `<Video ratio>` knows. */
const ratios = [
  ['1x1', 1],
  ['4x3', 4 / 3],
  ['16x9', 16 / 9],
  ['21x9', 21 / 9],
] as const;

/**
 * Reads an `<iframe>` as people paste it: a film becomes a `<Video>`, a map or a form a link.
 *
 * @param element the frame
 * @param reader of the piece
 * @returns what stands in its place; undefined for any other frame
 */
export function readFrame(element: TagElement, reader: Reader): Content[] | undefined {
  const attributes = textAttributes(element.tag, reader);
  const value = (name: string): string => {
    const attribute = attributes.get(name);
    return attribute ? valueOf(attribute).trim() : '';
  };
  const src = value('src').replace(/^\/\//, 'https://');
  if (!/^https?:\/\//i.test(src) || attributes.has('srcdoc') || !URL.canParse(src)) return undefined;
  const film = readVideo(src);
  if (film && film.kind !== 'file' && Object.hasOwn(reader.tags, 'Video')) {
    const title = value('title');
    if (title === '') {
      const hint = 'Say what the film is: title="…".';
      report(reader, element.tag, 'attribute-missing', '<iframe> needs title', hint);
    }
    return [video(element, { url: src, title, ratio: ratioOf(value('width'), value('height')) })];
  }
  const url = new URL(src);
  const known = embedded.find(({ is }) => is.test(`${url.host}${url.pathname}`));
  if (!known) return undefined;
  const href = (known.page?.(url) ?? url.href).replace(/^http:/, 'https:');
  const text = value('title') || known.name;
  reader.findings.links.push({ href, text, place: reader.place(startOf(element.tag)) });
  const { position } = element;
  const link: Content = { type: 'link', url: href, children: [{ type: 'text', value: text }], position };
  return element.flow ? [{ type: 'paragraph', children: [link], position }] : [link];
}

function video({ flow, position }: TagElement, attributes: Readonly<Record<string, string>>): Content {
  const written = Object.entries(attributes).map(([name, value]) => {
    return { type: 'mdxJsxAttribute' as const, name, value };
  });
  const node: MdxJsxFlowElement | MdxJsxTextElement = {
    type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: 'Video',
    attributes: written,
    children: [],
    position,
  };
  return node;
}

function ratioOf(width: string, height: string): string {
  const ratio = parseInt(width, 10) / parseInt(height, 10);
  // A width such as 100% says nothing of the height.
  if (!(ratio > 0) || /%$/.test(width) || /%$/.test(height)) return '16x9';
  const [nearest] = [...ratios].sort((a, b) => Math.abs(a[1] - ratio) - Math.abs(b[1] - ratio));
  return nearest?.[0] ?? '16x9';
}

function openStreetMap({ searchParams }: URL): string | undefined {
  const place = searchParams.get('marker') ?? middleOf(searchParams.get('bbox') ?? '');
  const [, lat, lon] = /^(-?[\d.]+),(-?[\d.]+)$/.exec(place) ?? [];
  return lat && `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}

/** Of a box, west, south, east and north, its middle as latitude and longitude. */
function middleOf(box: string): string {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = box.split(',').map(Number);
  return `${((south + north) / 2).toFixed(5)},${((west + east) / 2).toFixed(5)}`;
}

/** The address that Google gives for a frame shows an error outside of one; the place stands in it. */
function googleMaps({ pathname, searchParams }: URL): string | undefined {
  const [, lon, lat] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(searchParams.get('pb') ?? '') ?? [];
  const place = lat ? `${lat},${lon}` : searchParams.get('q');
  if (!place || !(lat || searchParams.has('output') || pathname.includes('/embed'))) return undefined;
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
}
