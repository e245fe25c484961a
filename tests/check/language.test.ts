import { describe, expect, test } from 'vitest';
import { checkPrinted, problemsOf, siteWith } from '../support/temporary-workshop';

const speaking = (lang: string) => ({ 'site.yaml': siteWith(`lang: ${lang}`) });

describe('the language of a site', () => {
  test.each(['zh-simplified', 'en-a', 'en-12', 'en_US', 'English', 'en-u'])(
    'is not "%s", of which no dates can be written',
    async (lang) => {
      const [problem, ...others] = await problemsOf(speaking(lang), ['shape']);
      expect(problem).toMatchObject({
        file: 'content/site.yaml',
        line: 10,
        message: 'lang must be a language tag, for example en, pt-BR or zh-Hans',
      });
      expect(others).toEqual([]);
    },
  );

  test.each(['en', 'en-GB', 'de-AT', 'de-1996', 'en-u-ca-gregory'])('may be %s', async (lang) => {
    expect(await problemsOf(speaking(lang))).toEqual([]);
  });

  test('without words for the interface is a warning', async () => {
    expect(await checkPrinted(speaking('zh-Hans'))).toMatchInlineSnapshot(`
      "
      content/site.yaml:10:7  warning: the interface has no words in "zh-Hans": its buttons and labels will be in English
        They stand in lib/words, one file for each language: translate english.ts there, and name the new file in index.ts.
      "
    `);
  });
});
