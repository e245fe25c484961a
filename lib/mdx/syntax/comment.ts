import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { codes, markdownLineEnding, markdownSpace } from './characters';
import './tokens';

/** The two ways of hiding text that people know: HTML's and MDX's. */
const marks = [
  { open: '<!--', close: '-->' },
  { open: '{/*', close: '*/}' },
] as const;

type Mark = (typeof marks)[number];

/** Comments of both kinds between and within paragraphs, and `[//]: # (…)`; one set for one document. */
export function comments(): { flow: Record<number, Construct[]>; text: Record<number, Construct[]> } {
  const flow: Record<number, Construct[]> = {
    [codes.leftBracket]: [{ name: 'linkComment', tokenize: linkComment }],
  };
  const text: Record<number, Construct[]> = {};
  for (const mark of marks) {
    flow[mark.open.charCodeAt(0)] = [comment(mark, true)];
    text[mark.open.charCodeAt(0)] = [comment(mark, false)];
  }
  return { flow, text };
}

/**
 * One kind of comment. Between paragraphs it may hold blank lines.
 *
 * A comment without an end is looked for once: what was seen to hold no end is remembered, so that a page of `<!--`
 * takes no longer than one of other letters.
 */
function comment(mark: Mark, flow: boolean): Construct {
  let endless = { from: 0, to: 0 };
  return { name: flow ? 'commentFlow' : 'commentText', concrete: flow, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return read(this, effects, ok, nok);
  }

  function read(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const from = context.now().offset;
    let matched = 0;
    let blank = false;
    let piece = false;
    return open;

    /** micromark (in development) wants every character to stand in a token that holds no others. */
    function take(code: Code): void {
      if (!piece) effects.enter('tagLeaf');
      piece = true;
      effects.consume(code);
    }

    function endPiece(): void {
      if (piece) effects.exit('tagLeaf');
      piece = false;
    }

    function open(code: Code): State | undefined {
      if (matched === 0) effects.enter('hiddenComment');
      if (matched === mark.open.length) {
        matched = 0;
        return from >= endless.from && from < endless.to ? nok(code) : inside(code);
      }
      if (code !== mark.open.charCodeAt(matched)) return nok(code);
      matched += 1;
      effects.consume(code);
      return open;
    }

    function inside(code: Code): State | undefined {
      if (code === null) return withoutEnd(code);
      if (markdownLineEnding(code)) return ending(code);
      // `--->` ends with the last two dashes: a character that does not go on may repeat the one before.
      if (code === mark.close.charCodeAt(matched)) matched += 1;
      else if (matched !== 2 || code !== mark.close.charCodeAt(1))
        matched = code === mark.close.charCodeAt(0) ? 1 : 0;
      take(code);
      if (matched < mark.close.length) return inside;
      endPiece();
      effects.exit('hiddenComment');
      return flow ? after : ok;
    }

    function ending(code: Code): State | undefined {
      matched = 0;
      endPiece();
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }

    function lineStart(code: Code): State | undefined {
      if (flow && context.parser.lazy[context.now().line]) return withoutEnd(code);
      if (markdownSpace(code)) {
        take(code);
        return lineStart;
      }
      blank ||= markdownLineEnding(code);
      return inside(code);
    }

    function withoutEnd(code: Code): State | undefined {
      endless = { from, to: context.now().offset };
      return nok(code);
    }

    function after(code: Code): State | undefined {
      if (markdownSpace(code)) {
        take(code);
        return after;
      }
      endPiece();
      if (code === null || markdownLineEnding(code)) return ok(code);
      // Text goes on behind the comment: a paragraph can hold both, unless the comment has a blank line in it.
      if (!blank) return nok(code);
      effects.enter('paragraph');
      effects.enter('chunkText', { contentType: 'text' });
      return rest(code);
    }

    function rest(code: Code): State | undefined {
      if (code !== null && !markdownLineEnding(code)) {
        effects.consume(code);
        return rest;
      }
      effects.exit('chunkText');
      effects.exit('paragraph');
      return ok(code);
    }
  }
}

/** `[//]: # (anything)`: a definition that nobody can refer to, used as a comment in plain Markdown. */
function linkComment(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const open = '[//]:';
  let matched = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('hiddenComment');
    return opening(code);
  }

  function opening(code: Code): State | undefined {
    if (matched === open.length) return beforeHash(code);
    if (code !== open.charCodeAt(matched)) return nok(code);
    matched += 1;
    effects.consume(code);
    return opening;
  }

  function beforeHash(code: Code): State | undefined {
    if (!markdownSpace(code)) return code === codes.hash ? line(code) : nok(code);
    effects.consume(code);
    return beforeHash;
  }

  function line(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('hiddenComment');
      return ok(code);
    }
    effects.consume(code);
    return line;
  }
}
