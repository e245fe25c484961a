import { didYouMean } from '../nearest';
import type { ContentSource } from '../content';
import type { Problem } from '../problem';

/** A comment by which an editor silences a rule, with the reason. */
interface Allowance {
  readonly rule: string;
  /** The file that it speaks of: its own, or one that cannot hold a comment, such as `public/cfp.pdf`. */
  readonly about?: string;
  readonly reason: string;
  readonly line: number;
}

// In YAML and front matter: # allow insecure-link: the page has no other address
// In a text:                <!-- allow insecure-link: the page has no other address -->
// In custom.css:          /* allow css: the page has no other address */
// Of a file in public/:     # allow unused-file in public/cfp.pdf: the conference links to it
const words = String.raw`allow[^\S\n]+([a-z-]+)(?:[^\S\n]+in[^\S\n]+([^\n:]*?))?[^\S\n]*(?::[^\S\n]*([^\n]*?))?[^\S\n]*`;
const inYaml = new RegExp(String.raw`^[^\S\n]*#[^\S\n]*${words}$`, 'gm');
const inStyle = new RegExp(String.raw`^[^\S\n]*\/\*[^\S\n]*${words}\*\/[^\S\n]*$`, 'gm');
const inText = new RegExp(String.raw`^[^\S\n]*<!--[^\S\n]*${words}-->[^\S\n]*$`, 'gm');

/**
 * Takes out what editors have allowed, and says where an allowance is wrong itself.
 *
 * @param problems what was found
 * @param sources the files
 * @param rules the names of the rules that can be silenced
 * @returns what remains; an allowance without a reason, of no rule, or of nothing is a problem too
 */
export function applyAllowances(
  problems: readonly Problem[],
  sources: readonly ContentSource[],
  rules: readonly string[],
): Problem[] {
  const remaining = new Set(problems);
  const wrong: Problem[] = [];
  for (const source of sources) {
    const { file } = source;
    for (const { rule, about, reason, line } of allowancesIn(source)) {
      const problem = { file, line, column: 1, rule: 'allow' } as const;
      if (!rules.includes(rule)) {
        const hint = didYouMean(rule, rules) ?? 'docs/messages.md names the rules that can be.';
        wrong.push({ ...problem, severity: 'error', message: `"${rule}" cannot be allowed`, hint });
        continue;
      }
      if (reason === '') {
        const hint = `Write it behind a colon: allow ${rule}: because …`;
        wrong.push({ ...problem, severity: 'error', message: `allow ${rule} gives no reason`, hint });
        continue;
      }
      const isMeant = (one: string) => (about === undefined ? one === file : isCalled(one, about));
      const silenced = problems.filter((one) => one.rule === rule && isMeant(one.file));
      for (const one of silenced) remaining.delete(one);
      if (silenced.length === 0) {
        const hint = 'Take the comment out.';
        wrong.push({ ...problem, severity: 'warning', message: `allow ${rule} silences nothing`, hint });
      }
    }
  }
  return [...remaining, ...wrong];
}

/**
 * Writes the comment that silences a rule, for a hint.
 *
 * @param rule its name
 * @param source the file that the comment goes into
 * @param line where the problem is
 */
export function allowComment(rule: string, { kind, body }: ContentSource, line: number): string {
  if (kind === 'css') return `/* allow ${rule}: … */`;
  return body && line >= body.line ? `<!-- allow ${rule}: … -->` : `# allow ${rule}: …`;
}

/** Only files in `public/` are spoken of from elsewhere: every other file can say it itself. */
function isCalled(file: string, about: string): boolean {
  return about.startsWith('public/') && (file === about || file.endsWith(`/${about}`));
}

function allowancesIn({ kind, text, body }: ContentSource): Allowance[] {
  if (kind === 'css') return match(text, inStyle);
  if (!body) return match(text, inYaml);
  const head = text
    .split('\n')
    .slice(0, body.line - 1)
    .join('\n');
  const below = match(body.text, inText).map((one) => ({ ...one, line: one.line + body.line - 1 }));
  return [...match(head, inYaml), ...below];
}

function match(text: string, comment: RegExp): Allowance[] {
  return [...text.matchAll(comment)].map(({ 1: rule = '', 2: about, 3: reason = '', index }) => ({
    rule,
    about,
    reason,
    line: text.slice(0, index).split('\n').length,
  }));
}
