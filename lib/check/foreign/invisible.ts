import type { Finding, Rule } from '../rule';

/**
 * Characters that nobody sees (Unicode's Default_Ignorable_Code_Point and line separators), without those that do
 * something: joiners in Persian, Hindi and emoji, variation selectors, and the marks of right-to-left text within it.
 */
const unseen =
  /[\u00AD\u061C\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]|(?!\t)\p{Cc}/gu;

const marks = /[\u200E\u200F]/g;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const overrides = /[\u202A-\u202E\u2066-\u2069]/;
const flag = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu;

/** A space that is none, where Markdown looks for one: behind #, -, * or a number, or at the beginning of a line. */
const wrongSpace = /^(?:[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}[.)]))?[ \t]*[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/;

/** What word processors and web pages leave in a text, and what can make it read otherwise than it is (CVE-2021-42574). */
export const invisible: Rule = {
  id: 'invisible',
  about: 'A file holds no characters that nobody sees.',
  severity: 'warning',
  example: { wrong: 'person\u00ADalization', right: 'personalization' },
  find: ({ sources }) =>
    sources.flatMap(({ file, text, yaml }) => {
      // Where it keeps YAML from being read, that is said already.
      const isSaid = (line: number, column: number) =>
        yaml.problems.some(({ fix }) => fix?.line === line && fix.column === column);
      return text.split('\n').flatMap((line, index) =>
        look(line)
          .filter(({ column }) => !isSaid(index + 1, column))
          .map((found) => ({ file, line: index + 1, ...found, ...fixed(file, index + 1, found) })),
      );
    }),
};

interface Found {
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  readonly old: string;
  readonly new: string;
}

function fixed(file: string, line: number, { column, old, new: instead }: Found): Pick<Finding, 'fix'> {
  return { fix: { file, line, column, old, new: instead } };
}

/** At most two per line: what nobody sees, from the first to the last of it; and a space that is none. */
function look(line: string): Found[] {
  const isPlain = /^[\t\x20-\x7E]*$/.test(line);
  if (isPlain) return [];
  const found: Found[] = [];
  const [space] = wrongSpace.exec(line) ?? [];
  if (space !== undefined && space.length < line.length) {
    const instead = space.replace(/[^\S\t]/g, ' ');
    const message = 'a space at the beginning of this line is one that Markdown and YAML do not know';
    found.push({ column: 1, message, hint: 'Type it again.', old: space, new: instead });
  }
  const pattern = rightToLeft.test(line) ? unseen : new RegExp(`${unseen.source}|${marks.source}`, 'gu');
  const kept = new Set(
    [...line.matchAll(flag)].flatMap(({ 0: all, index }) => [...all].map((_, at) => index + 2 * at)),
  );
  const hits = [...line.matchAll(pattern)].filter(({ index }) => !kept.has(index));
  const [first] = hits;
  const last = hits.at(-1);
  if (!first || !last) return found;
  const end = last.index + last[0].length;
  const old = line.slice(first.index, end);
  const indices = new Set(hits.map(({ index }) => index));
  const instead = line
    .slice(0, end)
    .split('')
    .filter((_, at) => at >= first.index && !isHit(at, indices, line))
    .join('');
  const names = [...new Set(hits.map(([one]) => nameOf(one)))].slice(0, 4).join(', ');
  const many = hits.length === 1 ? 'a character' : `${hits.length} characters`;
  const turns = overrides.test(old) ? ', which turn the text around them' : '';
  const message = `${many} that nobody sees on this line${turns}: ${names}`;
  found.push({
    column: first.index + 1,
    message,
    hint: 'npm run check -- --fix takes them out.',
    old,
    new: instead,
  });
  return found;
}

/** Characters beyond the first plane take two places. */
function isHit(at: number, indices: ReadonlySet<number>, line: string): boolean {
  return indices.has(at) || (indices.has(at - 1) && /[\uDC00-\uDFFF]/.test(line.charAt(at)));
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
