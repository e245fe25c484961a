import type { Construct } from 'micromark-util-types';
import { codes, markdownSpace } from './characters';
import './tokens';

/** `: ` at the beginning of a line of a paragraph; `lib/mdx/descriptions.ts` makes lists of it. */
export const descriptionMark: Construct = {
  name: 'descriptionMark',
  tokenize(effects, ok, nok) {
    const tail = this.events.at(-1)?.[1].type;
    const beginsLine = tail === undefined || tail === 'lineEnding' || tail === 'linePrefix';
    return (colon) => {
      if (!beginsLine || colon !== codes.colon) return nok(colon);
      effects.enter('descriptionMark');
      effects.consume(colon);
      return (space) => {
        if (!markdownSpace(space)) return nok(space);
        effects.consume(space);
        effects.exit('descriptionMark');
        return ok;
      };
    };
  },
};
