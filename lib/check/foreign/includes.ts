import { tags } from '../../../components/tags';

/** What the template's includes are called here; a dash and a number of their name is left out. */
const names: Readonly<Record<string, string>> = {
  accordion: 'Accordion',
  alert: 'Alert',
  button: 'Button',
  card: 'Card',
  credits: 'Credits',
  figure: 'Figure',
  gallery: 'Gallery',
  'gallery-figure': 'GalleryFigure',
  icon: 'Icon',
  jumbotron: 'Jumbotron',
  modal: 'Modal',
  question: 'Question',
  toc: 'Toc',
  video: 'Video',
  'video-embed': 'Video',
};

/** Attributes that are called otherwise here. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Icon: { icon: 'name' },
  Jumbotron: { color: 'text-color' },
};

/** What other themes call the picture of an include. */
const pictureNames = new Set(['img', 'src', 'path', 'image', 'url', 'image_path', 'file', 'filename']);

/** An attribute of an include: its name and its text. */
interface Given {
  readonly name: string;
  readonly value: string;
}

/** What to write instead of an include, and whether it means the same to the letter. */
interface Translation {
  readonly instead: string;
  readonly isSame: boolean;
}

/**
 * Translates an include of the template into a tag.
 *
 * @param file what is included, without its folder: `card.html`
 * @param rest what follows the name: attributes, and what else Jekyll knows there
 * @returns undefined when no tag does the same
 */
export function translateInclude(file: string, rest: string): Translation | undefined {
  const tag = names[file.replace(/\.html$/, '')];
  if (tag === undefined || !Object.hasOwn(tags, tag)) return undefined;
  const written = [
    ...rest.matchAll(/([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|(true|false|\d{1,4}%?)(?=\s|$))/g),
  ];
  const left = written.reduce((text, [all]) => text.replace(all, ''), rest).trim();
  const given = written
    .map(([, name = '', double, single, bare]): Given =>
      givenOf(tag, renamed[tag]?.[name] ?? name, markdownOf(double ?? single ?? bare ?? '')),
    )
    // The template asks for a flag by any value, and writes none where there is none.
    .filter(({ value, name }) => value !== '' || name === 'alt' || name === 'caption');
  const within = aroundOf(tag, given);
  if (within) return { instead: within, isSame: false };
  // Only what means the same: no variables of Jekyll, and nothing that the tag does not take.
  const isSame = left === '' && given.every(({ value }) => !/[{}<]/.test(value)) && fits(tag, given);
  return { instead: `<${tag}${known(tag, given)} />`, isSame };
}

/** Elsewhere a picture is named by its address; here, by its way below `public/images/`. */
function givenOf(tag: string, name: string, value: string): Given {
  const takesPicture = tag === 'Figure' || tag === 'GalleryFigure';
  if (!takesPicture || !pictureNames.has(name)) return { name, value };
  const isAddress = /^https?:/i.test(value);
  return { name: 'img', value: isAddress ? value : value.replace(/^(?:.*\/)?(?:images?|img)\/|^\.?\/+/, '') };
}

/** What takes more than a tag by itself; undefined for the others. */
function aroundOf(tag: string, given: readonly Given[]): string | undefined {
  const part = (name: string) => given.find((one) => one.name === name)?.value;
  if (tag === 'Accordion') return itemsOf(given);
  if (tag === 'GalleryFigure') return `<Gallery>\n  <${tag}${known(tag, given)} />\n</Gallery>`;
  const solution = tag === 'Question' ? part('solution') : undefined;
  if (solution) return `<${tag}${known(tag, given)}>\n<Solution>${solution}</Solution>\n</${tag}>`;
  const title = tag === 'Video' && part('title') === undefined ? part('caption') : undefined;
  return title ? `<${tag}${known(tag, [...given, { name: 'title', value: title }])} />` : undefined;
}

/** What the tag takes, as attributes; the template's `float` and the like have nothing that stands for them. */
function known(tag: string, given: readonly Given[]): string {
  const shape = specOf(tag)?.attributes.shape ?? {};
  return given
    .filter(({ name }) => Object.hasOwn(shape, name))
    .map(attribute)
    .join('');
}

function specOf(tag: string) {
  return Object.entries(tags).find(([name]) => name === tag)?.[1];
}

function fits(tag: string, given: readonly Given[]): boolean {
  const written = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  return specOf(tag)?.attributes.safeParse(written).success === true;
}

/** `title1`, `text1`, `title2` … become items of their own. */
function itemsOf(given: readonly Given[]): string | undefined {
  const numbers = [...new Set(given.flatMap(({ name }) => /^(?:title|text)(\d+)$/.exec(name)?.[1] ?? []))];
  if (numbers.length === 0) return undefined;
  const part = (name: string) => given.find((one) => one.name === name)?.value ?? '';
  const items = numbers.map(
    (number) =>
      `<AccordionItem${attribute({ name: 'title', value: part(`title${number}`) })}>${part(`text${number}`)}</AccordionItem>`,
  );
  return `<Accordion>\n${items.join('\n')}\n</Accordion>`;
}

function attribute({ name, value }: Given): string {
  return ` ${name}=${value.includes('"') ? `'${value}'` : `"${value}"`}`;
}

/** The HTML that people write into the template's attributes, as Markdown. */
function markdownOf(html: string): string {
  return html
    .replace(
      /<a\s[^<>]{0,300}?href\s{0,9}=\s{0,9}["']?([^"'\s<>]+)["']?[^<>]{0,300}>([^<>]*)<\/a>/gi,
      '[$2]($1)',
    )
    .replace(/<(strong|b)>([^<>]*)<\/\1>/gi, '**$2**')
    .replace(/<(em|i)>([^<>]*)<\/\1>/gi, '*$2*')
    .replace(/<code>([^<>`]*)<\/code>/gi, '`$1`');
}
