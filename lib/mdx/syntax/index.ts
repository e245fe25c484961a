import { factorySpace } from 'micromark-factory-space';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { asciiAlpha, codes, markdownLineEnding, markdownSpace } from './characters';
import { comments } from './comment';
import { descriptionMark } from './description';
import { maths } from './maths';
import { readTag } from './tag';
import './tokens';

/** What in CommonMark stands in the way: raw HTML, and indented code, so that nested tags may be indented. */
const replaced = ['codeIndented', 'htmlFlow', 'htmlText'];

/** What makes blocks; a caption has none. */
const blocks = [
  'blockQuote',
  'codeFenced',
  'commentFlow',
  'definition',
  'descriptionMark',
  'gfmFootnoteDefinition',
  'headingAtx',
  'linkComment',
  'list',
  'mathsFlow',
  'setextUnderline',
  'table',
  'tagFlow',
  'thematicBreak',
];

/**
 * Markdown with tags, comments, formulas and descriptions, for micromark. Made anew for every document, as it remembers places in it.
 *
 * @param phrasing whether a tag belongs into lines of text, as `<b>` does: alone in its line it then does not
 *   interrupt a paragraph
 * @param inline whether to read one paragraph only, as in a caption
 */
export function tags(phrasing: (name: string) => boolean, inline = false): Extension {
  const { flow, text } = comments();
  return {
    flow: {
      ...flow,
      [codes.dollar]: [maths.flow],
      [codes.lessThan]: [tagFlow(phrasing), ...(flow[codes.lessThan] ?? [])],
    },
    // After `autolink`: <https://a.link> is a link.
    text: {
      ...text,
      [codes.colon]: descriptionMark,
      [codes.dollar]: maths.text,
      [codes.lessThan]: [...(text[codes.lessThan] ?? []), tagText, angle].map(afterAutolinks),
    },
    disable: { null: inline ? [...replaced, ...blocks] : replaced },
  };
}

const tagText: Construct = {
  name: 'tagText',
  tokenize(effects, ok, nok) {
    return readTag({ context: this, effects, ok, nok, flow: false });
  },
};

/** A `<` before a letter, `/` or `!` that is neither a tag nor a link: text, but worth a look. */
const angle: Construct = {
  name: 'angle',
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('angle');
      effects.consume(code);
      effects.exit('angle');
      return (next) =>
        asciiAlpha(next) || next === codes.slash || next === codes.exclamation ? ok(next) : nok(next);
    };
  },
};

const beforeBlankLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code === null) return ok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return indent;
    };

    function indent(code: Code): State | undefined {
      if (markdownSpace(code)) return factorySpace(effects, indent, 'whitespace')(code);
      return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
    }
  },
};

function afterAutolinks(construct: Construct): Construct {
  return { ...construct, add: 'after' };
}

/** Lines that hold tags and nothing else. */
function tagFlow(phrasing: (name: string) => boolean): Construct {
  return { name: 'tagFlow', concrete: true, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return readLine(this, effects, ok, nok);
  }

  function readLine(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let block = false;
    return tag;

    function tag(code: Code): State | undefined {
      return readTag({ context, effects, ok: after, nok, flow: true, named })(code);
    }

    function named(name: string): void {
      block ||= !phrasing(name);
    }

    function after(code: Code): State | undefined {
      if (markdownSpace(code)) return factorySpace(effects, after, 'whitespace')(code);
      if (code === codes.lessThan) return tag(code);
      if (code !== null && !markdownLineEnding(code)) return nok(code);
      if (block) return ok(code);
      return context.interrupt ? nok(code) : effects.check(beforeBlankLine, ok, nok)(code);
    }
  }
}
