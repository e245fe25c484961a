import { rules } from '../check/rules';
import type { Rule } from '../check/rule';
import { fileMessages, markupMessages, type Explanation } from '../messages';
import { codeBlock, plain } from './markdown';

const introduction = `<!-- Written by npm run generate: change the rules, or lib/messages/, instead. -->

# Messages

Every message of \`npm run check\` says the file, the line, what is wrong and what to write instead. Here each kind of
message is explained with an example and its cure.

Where a message is right in general and wrong in your case, a comment silences it for that file: write
\`<!-- allow name: the reason -->\` in a text, \`# allow name: the reason\` in a YAML file or between the dashes. Without a
reason it silences nothing. What can be silenced says so below.`;

/** `docs/messages.md`: every kind of problem, explained. */
export function messageList(): string {
  const parts = [
    introduction,
    '## What belongs together',
    ...rules.map(ofRule),
    '## Tags, HTML and what may not be published',
    ...explain(markupMessages),
    '## Files',
    ...explain(fileMessages),
  ];
  return `${parts.join('\n\n')}\n`;
}

function explain(explanations: Readonly<Record<string, Explanation>>): string[] {
  return Object.entries(explanations).map(([name, explanation]) => section(name, explanation));
}

function ofRule({ id, about, severity, example, allowedInEntry }: Rule): string {
  const effect = severity === 'warning' ? ' It is a warning: the site is published all the same.' : '';
  const isData = /^(?:- )?[a-z-]+:/.test(example.wrong);
  const comment = isData ? `# allow ${id}: the reason` : `<!-- allow ${id}: the reason -->`;
  const allow = allowedInEntry
    ? `To allow it in an entry of schedule.yaml: \`allow: { ${id}: "the reason" }\``
    : `To allow it in a file: \`${comment}\``;
  return `${section(id, { about: `${about}${effect}`, example })}\n\n${allow}`;
}

function section(name: string, { about, example }: Explanation): string {
  const { wrong, right } = example;
  return [`### ${name}`, plain(about), codeBlock(wrong), 'Instead:', codeBlock(right)].join('\n\n');
}
