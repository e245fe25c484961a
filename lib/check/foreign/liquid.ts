import { tags } from '../../../components/tags';
import { placesIn } from '../material/places';
import { codeIn } from './code-spans';
import type { Finding, Rule, Text } from '../rule';

/** What the template's includes are called here, and which attributes of theirs are attributes of the tag. */
const includes: Readonly<Record<string, { readonly tag: string; readonly attributes: readonly string[] }>> = {
  'figure.html': { tag: 'Figure', attributes: ['img', 'alt', 'caption', 'width'] },
  'card.html': {
    tag: 'Card',
    attributes: ['img', 'alt', 'title', 'header', 'text', 'color', 'footer', 'width'],
  },
  'toc.html': { tag: 'Toc', attributes: [] },
  'credits.html': { tag: 'Credits', attributes: [] },
};

/** Of Jekyll `{% … %}` and `{{ site.title }}`; of Hugo `{{< … >}}`. Braces in prose and in formulas match none. */
const leftover =
  /\{%-?[^\n%]{0,2000}(?:%(?!\})[^\n%]{0,2000}){0,5}%\}|\{\{[<%][^\n]{0,500}?[>%]\}\}|\{\{-? {0,9}[a-z_][\w-]*(?:\.[\w-]+)+[^\n{}]{0,300}\}\}|\{\{-? {1,9}[a-z_]\w*(?: {1,9}\|[^\n{}]{0,300})? {1,9}-?\}\}/gi;

/** Pieces of Jekyll and Hugo would be printed as they stand. */
export const liquid: Rule = {
  id: 'liquid',
  about: 'A text holds nothing of Jekyll or Hugo: tags take the place of includes.',
  severity: 'error',
  example: {
    wrong: '{% include figure.html img="team.jpg" alt="The team" %}',
    right: '<Figure img="team.jpg" alt="The team" />',
  },
  find: ({ texts }) => texts.flatMap(look),
};

function look(text: Text): Finding[] {
  const { body } = text.source;
  if (!body || !/\{[{%]/.test(body.text)) return [];
  const places = placesIn(body.file, body.text, body.line);
  const isCode = codeIn(text);
  return [...body.text.matchAll(leftover)]
    .filter(({ index }) => !isCode(index))
    .map(({ 0: written, index }) => {
      const place = places.at(index);
      const { message, hint, instead } = judge(written);
      const fix = instead === undefined ? undefined : { ...place, old: written, new: instead };
      return { ...place, message, hint, ...(fix && { fix }) };
    });
}

interface Verdict {
  readonly message: string;
  readonly hint: string;
  readonly instead?: string;
}

function judge(written: string): Verdict {
  const short = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  if (written.startsWith('{{')) {
    return {
      message: `${short} is not filled in here`,
      hint: 'Write the words themselves; a date as <Date of="…" />.',
    };
  }
  const [, path, rest] = /^\{%-?\s*include\s+([\w./-]+)((?:[^%]|%(?!\}))*?)-?%\}$/.exec(written) ?? [];
  if (path === undefined) {
    return {
      message: `${short} means nothing here`,
      hint: 'Delete it: texts hold Markdown and tags, no program.',
    };
  }
  const name = path.split('/').at(-1) ?? path;
  const known = Object.hasOwn(includes, name) ? includes[name] : undefined;
  const message = `${name} is not included here`;
  if (!known || !Object.hasOwn(tags, known.tag))
    return { message, hint: 'Delete it, or write what it showed.' };
  return translate(message, known, rest ?? '');
}

function translate(message: string, { tag, attributes }: (typeof includes)[string], rest: string): Verdict {
  const given = [...rest.matchAll(/([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g)].map(
    ([all, name = '', double, single]) => ({ all, name, value: double ?? single ?? '' }),
  );
  const left = given.reduce((text, { all }) => text.replace(all, ''), rest).trim();
  const written = given.map(
    ({ name, value }) => ` ${name}=${value.includes('"') ? `'${value}'` : `"${value}"`}`,
  );
  const instead = `<${tag}${written.join('')} />`;
  // Only what means the same: no variables of Jekyll, and no attribute that the tag does not have.
  const isSame =
    left === '' && given.every(({ name, value }) => attributes.includes(name) && !/[{}<]/.test(value));
  return { message, hint: `Write ${instead}`, ...(isSame && { instead }) };
}
