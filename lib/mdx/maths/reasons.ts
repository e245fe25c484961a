/** What is wrong with a formula. */
export interface Reason {
  /** Index into its LaTeX. */
  readonly at: number;
  readonly why: string;
  readonly hint?: string;
}

type Say = (...groups: string[]) => Omit<Reason, 'at'>;

/** What temml says, and the same for people who do not know its insides. */
const sayings: readonly (readonly [said: RegExp, say: Say])[] = [
  [
    /(?:Unsupported function name|Undefined control sequence): (\\\S+)/,
    (name) => ({
      why: `there is no command ${name}`,
      hint: /^\\(?:href|url)/.test(name)
        ? 'Write the link in the text.'
        : 'A macro of your paper is not known here: write out what it stands for.',
    }),
  ],
  [/Function "(\\\S+)" is not trusted/, (name) => ({ why: `${name} cannot be used on a page` })],
  [/No such environment: (.+)/, (name) => ({ why: `there is no environment {${name}}` })],
  [/Expected '\}', got 'EOF'|expected '\}'/, () => ({ why: 'a { is not closed' })],
  [/Expected 'EOF', got '\}'|Extra \}/, () => ({ why: 'a } closes nothing' })],
  [
    /Expected 'EOF', got '&'/,
    () => ({
      why: '& stands outside of a table',
      hint: 'Put \\begin{aligned} … \\end{aligned} around the lines.',
    }),
  ],
  [/Expected 'EOF', got '(#)'/, (mark) => ({ why: `${mark} means nothing`, hint: `Write \\${mark}.` })],
  [/Expected 'EOF', got '(.+)'/, (mark) => ({ why: `${mark} cannot stand there` })],
  [/Expected '\\right'/, () => ({ why: '\\left has no \\right' })],
  [/Expected & or|Expected \\\\ or/, () => ({ why: '\\begin has no \\end' })],
  [
    /Mismatch: \\begin\{(.+?)\} matched by \\end\{(.+?)\}/,
    (begun, ended) => ({ why: `\\begin{${begun}} ends with \\end{${ended}}` }),
  ],
  [/Double superscript/, () => ({ why: 'it has two ^ in a row', hint: 'Write {x^a}^b or x^{a^b}.' })],
  [/Double subscript/, () => ({ why: 'it has two _ in a row', hint: 'Write {x_a}_b or x_{a_b}.' })],
  [
    /Expected group (?:as|after) (?:argument to )?'?(\S+?)'?(?= |$)/,
    (name) => ({ why: `something is missing after ${name}` }),
  ],
  [
    /(?:\{(\w+\*?)\} can be used|(\\tag) works) only in display mode/,
    (...[one, other]) => ({ why: `${one || other} works only in $$…$$` }),
  ],
];

/**
 * Says in plain words why LaTeX could not be read.
 *
 * @param error what was thrown; of temml's it also takes the place
 */
export function reasonOf(error: unknown): Reason {
  if (error instanceof RangeError) return { at: 0, why: 'too much of it stands in each other' };
  if (!(error instanceof Error) || error.name !== 'ParseError')
    return {
      at: 0,
      why: 'it is not complete',
      hint: 'Look for a _, a ^ or a command with nothing behind it.',
    };
  const at = 'position' in error && typeof error.position === 'number' ? error.position : 0;
  const [said = ''] = error.message.trim().split(/ at (?:position|end of input)/);
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(said);
    if (match) return { at, ...say(...match.slice(1).map((group: string | undefined) => group ?? '')) };
  }
  return { at, why: said.split('\n')[0] ?? '' };
}
