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
  const written = [...rest.matchAll(/([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g)];
  const left = written.reduce((text, [all]) => text.replace(all, ''), rest).trim();
  const given = written
    .map(([, name = '', double, single]): Given => ({
      name: renamed[tag]?.[name] ?? name,
      value: markdownOf(double ?? single ?? ''),
    }))
    // The template asks for a flag by any value, and writes none where there is none.
    .filter(({ value, name }) => value !== '' || name === 'alt' || name === 'caption');
  const numbered = tag === 'Accordion' ? itemsOf(given) : undefined;
  if (numbered) return { instead: numbered, isSame: false };
  const instead = `<${tag}${given.map(attribute).join('')} />`;
  // Only what means the same: no variables of Jekyll, and nothing that the tag does not take.
  const isSame = left === '' && given.every(({ value }) => !/[{}<]/.test(value)) && fits(tag, given);
  return { instead, isSame };
}

function fits(tag: string, given: readonly Given[]): boolean {
  const spec = Object.entries(tags).find(([name]) => name === tag)?.[1];
  return (
    spec?.attributes.safeParse(Object.fromEntries(given.map(({ name, value }) => [name, value]))).success ===
    true
  );
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
