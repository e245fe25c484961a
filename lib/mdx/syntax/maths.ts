import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { isFormula } from '../maths/money';
import { codes, markdownLineEnding, markdownSpace } from './characters';
import './tokens';

/** Formulas: `$…$` and `$$…$$` in lines of text, and `$$` on lines of their own. */
export const maths: { readonly flow: Construct; readonly text: Construct } = {
  flow: {
    name: 'mathsFlow',
    concrete: true,
    tokenize(effects, ok, nok) {
      return readFormula({ context: this, effects, ok, nok, flow: true });
    },
  },
  text: {
    name: 'mathsText',
    // One dollar after another goes on a run of them, unless the one before is written \$.
    previous(code) {
      return code !== codes.dollar || this.events.at(-1)?.[1].type === 'characterEscape';
    },
    tokenize(effects, ok, nok) {
      return readFormula({ context: this, effects, ok, nok, flow: false });
    },
  },
};

interface FormulaReading {
  readonly context: TokenizeContext;
  readonly effects: Effects;
  readonly ok: State;
  readonly nok: State;
  readonly flow: boolean;
}

/**
 * Reads one formula. It ends, or is none, at the next dollars of the same number: the work is linear in total.
 *
 * Between paragraphs a formula may go over several lines when its first is `$$` alone or holds LaTeX, so that a line of
 * it that begins with `+` or `-` makes no list.
 */
function readFormula({ context, effects, ok, nok, flow }: FormulaReading): State {
  const before = context.previous;
  const tail = context.events.at(-1)?.[1].type;
  const beginsLine = flow || tail === undefined || tail === 'lineEnding' || tail === 'linePrefix';
  let size = 0;
  let run = 0;
  let lines = 0;
  let isFenced = false;
  let inPiece = false;
  let text = '';
  return start;

  function start(code: Code): State | undefined {
    effects.enter('maths');
    effects.enter('mathsMark');
    return opening(code);
  }

  function opening(code: Code): State | undefined {
    if (code === codes.dollar && size < 3) {
      size += 1;
      effects.consume(code);
      return opening;
    }
    if (size > 2 || (flow && size < 2)) return nok(code);
    effects.exit('mathsMark');
    if (size === 1 && isSpace(code)) return nok(code);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) return lineEnd(code);
    if (code === codes.dollar) {
      endPiece();
      run = 0;
      effects.enter('mathsMark');
      return closing(code);
    }
    take(code);
    return code === codes.backslash ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return inside(code);
    take(code);
    return inside;
  }

  function lineEnd(code: Code): State | undefined {
    if (flow && lines === 0) {
      isFenced = text.trim() === '';
      if (!isFenced && !/[\\=_^]/.test(text)) return nok(code);
    }
    lines += 1;
    endPiece();
    text += '\n';
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    if (flow && context.parser.lazy[context.now().line]) return nok(code);
    if (markdownSpace(code)) {
      take(code);
      return lineStart;
    }
    if (flow && !isFenced && markdownLineEnding(code)) return nok(code);
    return inside(code);
  }

  function closing(code: Code): State | undefined {
    if (code === codes.dollar) {
      run += 1;
      effects.consume(code);
      return closing;
    }
    if (run !== size) {
      if (size === 1) return nok(code);
      // `\text{if $x$}` within a displayed formula.
      text += '$'.repeat(run);
      effects.exit('mathsMark').type = 'mathsPiece';
      return inside(code);
    }
    effects.exit('mathsMark');
    return flow ? after(code) : decide(code);
  }

  function after(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.enter('whitespace');
      effects.consume(code);
      effects.exit('whitespace');
      return after;
    }
    return code === null || markdownLineEnding(code) ? decide(code) : nok(code);
  }

  function decide(code: Code): State | undefined {
    const isAlone = size === 2 && beginsLine && (code === null || markdownLineEnding(code));
    const isMeant = isAlone
      ? text.trim() !== ''
      : text.trim() === text && isFormula({ text, before: letter(before), after: letter(code) });
    if (!isMeant) return nok(code);
    effects.exit('maths');
    return ok(code);
  }

  function take(code: Code): void {
    if (!inPiece) effects.enter('mathsPiece');
    inPiece = true;
    text += letter(code) || ' ';
    effects.consume(code);
  }

  function endPiece(): void {
    if (inPiece) effects.exit('mathsPiece');
    inPiece = false;
  }
}

function isSpace(code: Code): boolean {
  return code === null || markdownLineEnding(code) || markdownSpace(code);
}

function letter(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code);
}
