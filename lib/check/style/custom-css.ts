import { transform } from 'lightningcss';
import postcss, { CssSyntaxError, type AtRule, type Declaration } from 'postcss';
import type { ContentSource } from '../../content';
import type { Finding, Rule } from '../rule';
import { judgeStyleAddress } from './style-address';
import { addressesOf } from '../material/addresses';
import { styleAddresses } from '../material/style-addresses';

/** The style sheet that a workshop brings is CSS, and loads nothing from elsewhere. */
export const customCss: Rule = {
  id: 'css',
  about:
    'content/custom.css is CSS as browsers read it; it imports nothing, loads nothing from another site, and every file that it names is in public/.',
  severity: 'error',
  example: {
    wrong: 'h1 { background: url(https://example.org/a.png) }',
    right: 'h1 { background: url(/images/a.png) }',
  },
  find: (material) => {
    const addresses = addressesOf(material);
    return material.sources
      .filter(({ kind }) => kind === 'css')
      .flatMap((source) => [
        ...syntaxOf(source),
        ...styleAddresses(source).flatMap((one) => judgeStyleAddress(source, one, addresses) ?? []),
      ]);
  },
};

function syntaxOf({ file, text }: ContentSource): Finding[] {
  const findings: Finding[] = [];
  try {
    const root = postcss.parse(text);
    const note = (node: AtRule | Declaration, mistake?: Mistake) => {
      const { line = 1, column = 1 } = node.source?.start ?? {};
      if (mistake) findings.push({ file, line, column, ...mistake });
    };
    root.walkAtRules((rule) => note(rule, judgeAtRule(rule)));
    root.walkDecls((declaration) => note(declaration, judgeDeclaration(declaration)));
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { line = 1, column = 1, reason } = error;
    return [{ file, line, column, ...(syntaxMistakes[reason] ?? unreadable) }];
  }
  const code = Buffer.from(text);
  const { warnings } = transform({ filename: 'custom.css', code, errorRecovery: true });
  for (const {
    loc: { line, column },
    type,
  } of warnings) {
    // Imports are spoken of above, wherever they stand.
    if (!/Import/.test(type)) findings.push({ file, line, column, ...unreadable });
  }
  return findings;
}

type Mistake = Pick<Finding, 'message' | 'hint'>;

const unreadable: Mistake = {
  message: 'a browser cannot read this, and leaves out the rule that it stands in',
  hint: 'Write rules as selector { property: value; }',
};

const syntaxMistakes: Readonly<Record<string, Mistake>> = {
  'Unclosed block': { message: 'this { is never closed', hint: 'Write } where the rule ends.' },
  'Unexpected }': { message: 'this } closes nothing', hint: 'Delete it, or write the { that it closes.' },
  'Unclosed comment': { message: 'this comment is never closed', hint: 'Write */ where it ends.' },
  'Unclosed bracket': { message: 'this ( is never closed', hint: 'Write the ) that closes it.' },
  'Unclosed string': { message: 'this quote is never closed', hint: 'Write the closing quote.' },
};

function judgeAtRule({ name }: AtRule): Mistake | undefined {
  if (/^import$/i.test(name)) {
    const hint = 'Copy what is needed into this file.';
    return { message: '@import loads another style sheet, and pages carry theirs with them', hint };
  }
  if (/^layer$/i.test(name)) {
    const hint = 'Take @layer and its braces away; the rules in them stay.';
    return { message: 'this whole file is the last layer, so that every rule in it wins', hint };
  }
  return undefined;
}

function judgeDeclaration({ prop, value }: Declaration): Mistake | undefined {
  if (/^(?:behavior|-moz-binding)$/i.test(prop) || /(?:^|[\s,(])expression\s*\(/i.test(value)) {
    return { message: 'this ran a program in browsers of old', hint: 'Delete it.' };
  }
  return undefined;
}
