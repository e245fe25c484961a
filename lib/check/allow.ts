import type { ContentSource } from '../content';
import type { Problem } from '../problem';

/** A comment by which an editor silences a rule in one file, with the reason. */
interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
}

// In YAML and front matter: # allow link-insecure: the page has no other address
// In a text:                <!-- allow link-insecure: the page has no other address -->
const comment = /^\s*(?:#|<!--)\s*allow\s+([a-z-]+)\s*(?::(.*))?$/;

/** A reason is a sentence; a longer line is no comment, and no work for the expression. */
const LONGEST = 1000;

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
  for (const { file, text } of sources) {
    for (const { rule, reason, line } of allowancesIn(text)) {
      const problem = { file, line, column: 1, rule: 'allow' } as const;
      if (!rules.includes(rule)) {
        const hint = `These can be: ${rules.join(', ')}`;
        wrong.push({ ...problem, severity: 'error', message: `"${rule}" cannot be allowed`, hint });
        continue;
      }
      if (reason === '') {
        const hint = `Write it behind a colon: allow ${rule}: because …`;
        wrong.push({ ...problem, severity: 'error', message: `allow ${rule} gives no reason`, hint });
        continue;
      }
      const silenced = problems.filter((one) => one.file === file && one.rule === rule);
      for (const one of silenced) remaining.delete(one);
      if (silenced.length === 0) {
        const hint = 'Take the comment out.';
        wrong.push({ ...problem, severity: 'warning', message: `allow ${rule} silences nothing`, hint });
      }
    }
  }
  return [...remaining, ...wrong];
}

function allowancesIn(text: string): Allowance[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length > LONGEST || !line.includes('allow')) return [];
    const [, rule, reason = ''] = comment.exec(line.trimEnd().replace(/-->$/, '').trimEnd()) ?? [];
    return rule === undefined ? [] : [{ rule, reason: reason.trim(), line: index + 1 }];
  });
}
