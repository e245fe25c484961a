import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
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
 * @param targets addresses on this machine, so that the checker knows what `'self'` means in their policies
 * @returns what is wrong, a line each; warnings included
 * @throws when the checker does not run
 */
export function nuCheckerProblems(targets: readonly string[]): string[] {
  const jar: unknown = createRequire(import.meta.url)('vnu-jar');
  const { stderr, error } = spawnSync('java', ['-jar', String(jar), '--format', 'json', ...targets], {
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
