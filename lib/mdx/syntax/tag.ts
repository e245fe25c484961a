import type { Code, Effects, State, TokenizeContext } from 'micromark-util-types';
import * as is from './characters';
import './tokens';

const { codes } = is;

/** Where a tag is read, and what to do then. */
export interface TagReading {
  readonly context: TokenizeContext;
  readonly effects: Effects;
  readonly ok: State;
  readonly nok: State;
  /** Between paragraphs a tag ends at a blank line and at a lazy line, and then is none. */
  readonly flow: boolean;
  /** Told the name of each tag. */
  readonly named?: (name: string) => void;
}

/**
 * Reads one well-formed tag, and nothing else: whatever is not one stays text.
 *
 * The work is linear in total: only a quoted value may hold `<`, and of tags that begin within each other's values no
 * more than three can go on at a time (two kinds of quotes).
 *
 * @param reading where
 * @returns the state that expects `<`
 */
export function readTag({ context, effects, ok, nok, flow, named }: TagReading): State {
  let name = '';
  let marker: Code = null;
  let depth = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('tag');
    effects.consume(code);
    return afterAngle;
  }

  function afterAngle(code: Code): State | undefined {
    if (code !== codes.slash) return nameStart(code);
    effects.enter('tagClosing');
    effects.consume(code);
    effects.exit('tagClosing');
    return nameStart;
  }

  function nameStart(code: Code): State | undefined {
    if (!is.asciiAlpha(code)) return nok(code);
    effects.enter('tagName');
    return inName(code);
  }

  function inName(code: Code): State | undefined {
    if (code !== null && is.isNameCode(code)) {
      name += String.fromCharCode(code);
      effects.consume(code);
      return inName;
    }
    effects.exit('tagName');
    return afterValue(code);
  }

  /** After a name or a quoted value: space, or the end of the tag. */
  function afterValue(code: Code): State | undefined {
    if (is.markdownSpace(code) || is.markdownLineEnding(code)) return between(code);
    return code === codes.slash || code === codes.greaterThan ? between(code) : nok(code);
  }

  function between(code: Code): State | undefined {
    if (is.markdownSpace(code) || is.markdownLineEnding(code)) return space(between)(code);
    if (code === codes.greaterThan) return end(code);
    if (code === codes.slash) {
      effects.enter('tagSelfClosing');
      effects.consume(code);
      effects.exit('tagSelfClosing');
      return end;
    }
    if (code === codes.leftBrace) {
      effects.enter('tagAttribute');
      return expression(code);
    }
    if (!is.isAttributeStart(code)) return nok(code);
    effects.enter('tagAttribute');
    effects.enter('tagAttributeName');
    return attributeName(code);
  }

  function end(code: Code): State | undefined {
    if (code !== codes.greaterThan) return nok(code);
    leaf(code);
    effects.exit('tag');
    named?.(name);
    return ok;
  }

  function attributeName(code: Code): State | undefined {
    if (is.isAttributeCode(code)) {
      effects.consume(code);
      return attributeName;
    }
    effects.exit('tagAttributeName');
    return afterAttributeName(code);
  }

  function afterAttributeName(code: Code): State | undefined {
    if (is.markdownSpace(code) || is.markdownLineEnding(code)) return space(afterAttributeName)(code);
    if (code === codes.equals) {
      leaf(code);
      return beforeValue;
    }
    effects.exit('tagAttribute');
    return between(code);
  }

  function beforeValue(code: Code): State | undefined {
    if (is.markdownSpace(code) || is.markdownLineEnding(code)) return space(beforeValue)(code);
    if (code === codes.leftBrace) return expression(code);
    effects.enter('tagAttributeValue');
    if (code === codes.quote || code === codes.apostrophe) {
      marker = code;
      quoteMark(code);
      return quotedLine;
    }
    if (!is.isBareCode(code)) return nok(code);
    effects.enter('tagAttributeLine');
    return bare(code);
  }

  /** A character that means nothing by itself; micromark (in development) wants every one to stand in a token without others. */
  function leaf(code: Code): void {
    effects.enter('tagLeaf');
    effects.consume(code);
    effects.exit('tagLeaf');
  }

  function quoteMark(code: Code): void {
    effects.enter('tagAttributeQuote');
    effects.consume(code);
    effects.exit('tagAttributeQuote');
  }

  function quotedLine(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (is.markdownLineEnding(code)) return space(quotedLine)(code);
    if (code === marker) {
      quoteMark(code);
      return closeValue;
    }
    effects.enter('tagAttributeLine');
    return quoted(code);
  }

  function quoted(code: Code): State | undefined {
    if (code === null || code === marker || is.markdownLineEnding(code)) {
      effects.exit('tagAttributeLine');
      return quotedLine(code);
    }
    effects.consume(code);
    return quoted;
  }

  function closeValue(code: Code): State | undefined {
    effects.exit('tagAttributeValue');
    effects.exit('tagAttribute');
    return afterValue(code);
  }

  function bare(code: Code): State | undefined {
    if (is.isBareCode(code)) {
      effects.consume(code);
      return bare;
    }
    effects.exit('tagAttributeLine');
    return closeValue(code);
  }

  function expression(code: Code): State | undefined {
    effects.enter('tagExpression');
    return inExpression(code);
  }

  function inExpression(code: Code): State | undefined {
    if (code === null || code === codes.lessThan) return nok(code);
    if (is.markdownLineEnding(code)) return space(inExpression)(code);
    leaf(code);
    if (code === codes.leftBrace) depth += 1;
    if (code !== codes.rightBrace) return inExpression;
    depth -= 1;
    return depth === 0 ? afterExpression : inExpression;
  }

  function afterExpression(code: Code): State | undefined {
    effects.exit('tagExpression');
    effects.exit('tagAttribute');
    return between(code);
  }

  /** Spaces and at most one line ending at a time, then what follows. */
  function space(next: State): State {
    return function inSpace(code) {
      if (is.markdownSpace(code)) {
        leaf(code);
        return inSpace;
      }
      if (!is.markdownLineEnding(code)) return next(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return afterEnding(next);
    };
  }

  function afterEnding(next: State): State {
    return function inIndent(code) {
      if (flow && context.parser.lazy[context.now().line]) return nok(code);
      if (is.markdownSpace(code)) {
        leaf(code);
        return inIndent;
      }
      return is.markdownLineEnding(code) ? nok(code) : next(code);
    };
  }
}
