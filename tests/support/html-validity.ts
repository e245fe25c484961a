import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The serializer's own way of writing is right by the HTML standard; these three ask for another one.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title may be as long as it needs to be.
    'long-title': 'off',
    // Nothing comes from elsewhere.
    'require-sri': 'off',
    // mailto: addresses may be spelled out.
    'tel-non-breaking': 'off',
  },
});

/**
 * Holds a document to the HTML standard as html-validate knows it.
 *
 * @param html a whole document
 * @returns what is wrong, a line each
 */
export async function htmlValidateProblems(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

/** Whether the W3C's checker can run: it needs Java. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

/**
 * Holds documents to the HTML standard by the W3C's Nu Html Checker.
 *
 * Their policies are taken out before: the checker refuses addresses of this machine, and of a file it does not know
 * what `'self'` means. The browser tests hold every page to its policy. So are view transitions (CSS View Transitions 2),
 * which its judge of CSS does not know.
 *
 * @param documents names, and the whole HTML of each
 * @returns what is wrong, a line each; warnings included
 * @throws when the checker does not run
 */
export function nuCheckerProblems(documents: ReadonlyMap<string, string>): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-'));
  const files = [...documents].map(([name, html]) => {
    const file = path.join(folder, `${name.replaceAll(/\W+/g, '_')}.html`);
    const known = html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/@view-transition\{navigation:auto\}/, '')
      .replace(/view-transition-name:[^;}]+;?/, '');
    fs.writeFileSync(file, known);
    return file;
  });
  const jar: unknown = createRequire(import.meta.url)('vnu-jar');
  const { stderr, error } = spawnSync('java', ['-jar', String(jar), '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  const report: unknown = JSON.parse(stderr);
  const messages: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, 'messages') : [];
  if (!Array.isArray(messages)) throw new Error(`the checker said: ${stderr}`);
  return messages.map((message: unknown) => JSON.stringify(message));
}
