import { placesIn } from '../material/places';
import { codeIn } from './code-spans';
import { translateInclude } from './includes';
import type { Finding, Rule, Text } from '../rule';

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
  const message = `${name} is not included here`;
  const found = translateInclude(name, rest ?? '');
  if (!found) return { message, hint: 'Delete it, or write what it showed.' };
  const { instead, isSame } = found;
  return { message, hint: `Write ${instead}`, ...(isSame && { instead }) };
}
