import { placesIn } from '../material/places';
import { codeIn } from './code-spans';
import { translateInclude } from './includes';
import type { Finding, Rule, Text } from '../rule';

/**
 * Of Jekyll `{% … %}`, `{{ site.title }}`, `{{ '/venue' | relative_url }}` and `{: .class }`; of Hugo `{{< … >}}`.
 * Braces in prose and in formulas match none.
 */
const leftover =
  /\{%-?[^\n%]{0,2000}(?:%(?!\})[^\n%]{0,2000}){0,5}%\}|\{\{[<%][^\n]{0,500}?[>%]\}\}|\{\{-? {0,9}[a-z_][\w-]*(?:\.[\w-]+)+[^\n{}]{0,300}\}\}|\{\{-? {1,9}[a-z_]\w*(?: {1,9}\|[^\n{}]{0,300})? {1,9}-?\}\}|\{\{-? {0,9}(?:'[^'\n{}]{0,300}'|"[^"\n{}]{0,300}")[^\n{}]{0,300}\}\}|\{:{1,2}(?= ?[.#:a-z/])[^\n{}]{1,200}\}|(?<=[\])])\{(?:\.|[a-z-]{1,40}=)[^\n{}]{0,200}\}/gi;

/** A path that Jekyll puts its own folder before. */
const ownPath = /^\{\{-? {0,9}["']\/?([^"'\s{}]*)["'] {0,9}\| {0,9}(?:relative|absolute)_url {0,9}-?\}\}$/;

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
  if (!body || !/\{[{%:]|[\])]\{/.test(body.text)) return [];
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
  const [, own] = ownPath.exec(written) ?? [];
  if (own !== undefined) {
    return { message: `${short} is not filled in here`, hint: `Write /${own}`, instead: `/${own}` };
  }
  if (!/^\{[{%]/.test(written)) return judgeAttributes(written);
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
  const message = `${name} is not included here`;
  const found = translateInclude(name, rest ?? '');
  if (!found) return { message, hint: 'Delete it, or write what it showed.' };
  const { instead, isSame } = found;
  return { message, hint: `Write ${instead}`, ...(isSame && { instead }) };
}

/** What kramdown and Pandoc write behind an element: classes, an id, attributes, and kramdown's table of contents. */
function judgeAttributes(written: string): Verdict {
  const message = `${written.slice(0, 60)} means nothing here, and is shown`;
  if (/^\{: ?toc\b/i.test(written))
    return { message, hint: 'Write <Toc /> instead, without the list before it.' };
  const [, id] = /^\{: ?#([\w-]+) ?\}$/.exec(written) ?? [];
  if (id !== undefined) return { message, hint: `Write {#${id}} at the end of the heading itself.` };
  return { message, hint: 'Delete it.', instead: '' };
}
