import { describe, expect, test } from 'vitest';
import { checkFiles, mended, saysOf } from '../support/check-text';

/** What is made of a text when every mending of a rule is done. */
async function cured(rule: string, text: string): Promise<string> {
  const file = `---\ntitle: Page\n---\n${text}`;
  const problems = await checkFiles({ 'pages/page.mdx': file });
  return mended(
    file,
    problems.filter((problem) => problem.rule === rule),
  )
    .split('\n')
    .slice(3)
    .join('\n');
}

describe('link-source', () => {
  const text =
    'See [Call](/files/call for papers.pdf "The call") and ![Team](my team.png).\n\n[Call] (/venue) or (Call)[/venue] or [1] (https://a.example/)';

  test('a link that is shown as it is written is found, and written as it was meant', async () => {
    expect(await saysOf('link-source', text)).toMatchSnapshot();
    expect(await cured('link-source', text)).toBe(
      'See [Call](/files/call%20for%20papers.pdf "The call") and ![Team](my%20team.png).\n\n[Call](/venue) or [Call](/venue) or [1] (https://a.example/)',
    );
  });

  test.each([
    'f[i](see below for more) and [a](</a b.pdf>) and [b](/a%20b.pdf) and \\[c](/a b.pdf)',
    '`[Call](/files/call for papers.pdf)`, <!-- [Call] (/venue) --> and $[x] (/y)$',
    'An interval [0, 1] (closed) and (see)[1] and [1]: /x',
  ])('nothing is said of %j', async (right) => expect(await saysOf('link-source', right)).toBe('nothing'));
});

describe('link-form', () => {
  test('a link without an address is found', async () => {
    expect(await saysOf('link-form', '[Submit]() [Mail](mailto:) [Call](tel:) [Here](#)'))
      .toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:4:1  [Submit]() leads nowhere
        Write the address: [Submit](https://…) or [Submit](/…).
      content/pages/page.mdx:4:12  [Mail](mailto:) leads nowhere
        Write whom it reaches: mailto:chairs@example.org
      content/pages/page.mdx:4:28  [Call](tel:) leads nowhere
        Write whom it reaches: tel:+356-2134-5678
      "
    `);
  });
});

describe('heading-space', () => {
  const text = '##Topics\n\n#Venue\nThe venue is here.\n\n- a\n\n  ###Überblick';

  test('a heading without its space is found', async () => {
    expect(await saysOf('heading-space', text)).toMatchSnapshot();
    expect(await cured('heading-space', text)).toContain('## Topics\n\n#Venue');
  });

  test.each([
    '#1 of our list\n\n#NLProc #ACL2024\n\n#Workshop is our hashtag.\n\n#hashtag',
    'We are #Venue in running text, C## too.\n\n\\#Venue\n\n`##Topics`',
    '```\n##Topics\n#include <x>\n```\n\n<!--\n##Topics\n-->',
  ])('nothing is said of %j', async (right) => expect(await saysOf('heading-space', right)).toBe('nothing'));
});

describe('table-form', () => {
  test.each([
    ['no line of dashes', 'Text:\n\n| Time | What |\n| 9:00 | **Talk** |'],
    ['a line of dashes that is too short', '| A | B | C |\n|---|---|\n| a | b | c |'],
    ['a row that has left its table', '| A | B |\n|---|---|\n| a | b |\n\n| c | d |'],
    ['a cell too many', '| A | B |\n|---|---|\n| a | b | c |\n| d | e | |'],
    ['cells of a spreadsheet', 'Time\tWhat\n9:00\tTalk\n10:00\tBreak'],
  ])('%s', async (_, text) => expect(await saysOf('table-form', text)).toMatchSnapshot());

  test.each([
    '|x| is the size\n\n|x|\n\n`| a | b |`\n\n```\n| a | b |\n| c | d |\n```',
    '| A | B |\n|---|---|\n| a | b |\n| c |\n',
    'One\ttab in prose.\n\n- a\tb\n\n```\na\tb\nc\td\n```',
  ])('nothing is said of %j', async (right) => expect(await saysOf('table-form', right)).toBe('nothing'));
});

describe('bullet', () => {
  const text = 'Topics:\n\n•\tPrivacy\n•\tFairness\no\tof models\n\n● One thing';

  test('the dots of Word become a list', async () => {
    expect(await saysOf('bullet', text)).toMatchSnapshot();
    expect(await cured('bullet', text)).toBe('Topics:\n\n- Privacy\n- Fairness\n- of models\n\n- One thing');
  });

  test.each(['Malta • 2024\n\n• Malta • 2024 •', '`• a`\n\n```\n• a\n```', 'o my', '· 5'])(
    'nothing is said of %j',
    async (right) => expect(await saysOf('bullet', right)).toBe('nothing'),
  );
});

describe('open-code', () => {
  test('a block that swallows the rest of the page is found', async () => {
    expect(await saysOf('open-code', 'Run:\n\n```bash\ngit clone x\n\n## Topics\n\n``')).toMatchSnapshot();
  });

  test.each(['```\na\n```', '- a\n\n  ~~~~js\n  ```\n  ~~~~\n', '> ```\n> a\n> ```', '    a\n', '```\n````'])(
    'nothing is said of %j',
    async (right) => expect(await saysOf('open-code', right)).toBe('nothing'),
  );
});

describe('liquid', () => {
  const text =
    '## A {: .no_toc }\n\n[x](/y){:target="_blank"} [y]({{ \'/venue\' | relative_url }}) [z](/z){target=_blank}\n\n* TOC\n{:toc}\n\n{: #here}';

  test('what kramdown writes behind elements is found', async () => {
    expect(await saysOf('liquid', text)).toMatchSnapshot();
    expect(await cured('liquid', text)).toBe(
      '## A \n\n[x](/y) [y](/venue) [z](/z)\n\n* TOC\n{:toc}\n\n{: #here}',
    );
  });

  test.each(['A smile {:) and {: 5} sets', '`{: .x}` ${: .x}$ {#a} [a]{x} (b){y}'])(
    'nothing is said of %j',
    async (right) => expect(await saysOf('liquid', right)).toBe('nothing'),
  );
});
