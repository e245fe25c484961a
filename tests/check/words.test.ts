import { describe, expect, test } from 'vitest';
import { checkFiles, printed, saysOf, siteWith } from '../support/check-text';

describe('unfinished', () => {
  test('marks of those who write are found where they are shown, at the word', async () => {
    const text =
      'Travel:  TODO ask\n> and a\n> FIXME here\n\n| A | B |\n|---|---|\n| x | XXX |\n\nLorem ipsum dolor.';
    expect(await saysOf('unfinished', text)).toMatchSnapshot();
  });

  test('tags and their captions, titles and data files are looked at too', async () => {
    const said = await saysOf(
      'unfinished',
      '<Figure img="a.png"\n  alt="A road" caption="A *TODO* here" />',
      {
        'pages/other.mdx': '---\ntitle: "About TODO"\ndescription: >\n  One line\n  and TODO two\n---\nText.',
        'dates.yaml': '- id: day\n  label: TODO day\n  date: 2030-05-01\n  zone: UTC\n',
      },
    );
    expect(said).toMatchSnapshot();
  });

  test.each([
    '`TODO`, <!-- TODO --> and <code>TODO</code>',
    '[//]: # (TODO)\n\n```\nTODO\n```',
    'todo list, Volume of todos',
    '[a](https://example.org/TODO) https://example.org/TODO',
  ])('nothing is said of %j', async (text) => expect(await saysOf('unfinished', text)).toBe('nothing'));

  test('in Spanish, TODO is a word', async () => {
    const files = { 'site.yaml': siteWith('lang: es') };
    expect(await saysOf('unfinished', 'ES PARA TODO EL MUNDO', files)).toBe('nothing');
  });
});

describe('to-be-announced', () => {
  test('what is promised is found, and the cure names the state for it', async () => {
    const said = await saysOf(
      'to-be-announced',
      'Keynote: TBA\n\nThe room is to be announced.\n\nThe list is coming soon!',
      {
        'dates.yaml': '- id: day\n  label: Workshop (TBD)\n  date: TBA\n  zone: UTC\n',
        'people/somebody.mdx': '---\nname: TBA\nrole: to be confirmed\n---\n',
        'site.yaml': siteWith('venue:\n  city: TBA\n  country: Malta'),
      },
    );
    expect(said).toMatchSnapshot();
  });

  test.each([
    'The winner is to be announced at the closing session.',
    'It remains to be determined whether models can.',
    'A tba of tbds.',
    'Soon coming.',
  ])('nothing is said of "%s"', async (text) =>
    expect(await saysOf('to-be-announced', text)).toBe('nothing'),
  );
});

describe('template-leftover', () => {
  test('words of the template are found', async () => {
    const said = await saysOf('template-leftover', '## Card title\n\nBy Jane Doe. Your name here', {
      'site.yaml': siteWith('tagline: Bootstrap Workshop Template'),
    });
    expect(said).toMatchSnapshot();
  });

  test('a comment may hold them', async () => {
    expect(await saysOf('template-leftover', '[//]: # (# Bootstrap Workshop Template!)')).toBe('nothing');
  });
});

describe('secret', () => {
  const fake = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
  // Put together here, and named by words: nothing in this repository looks like a key to those who search for keys.
  test.each([
    ['a Zoom link', '[Zoom](https://uni.zoom.us/j/91234567890?pwd=QWxhZGRpbjpvcGVu)'],
    ['a passcode in a comment', '<!-- Passcode: 482913 -->'],
    ['a passcode in code', '**Passcode:** `x8!k2`'],
    ['a token of GitHub', `\`${'gh' + 'p_'}${fake}\``],
    ['a token of Slack', `${'xox' + 'b-'}1234567890-abcdef`],
    ['a key of Amazon', `${'AK' + 'IA'}ABCDEFGHIJKLMNOP`],
    ['a key of OpenAI', `${'sk' + '-'}${fake}`],
    ['a private key', `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----`],
    ['a signed address', '[list](https://bucket.example/list.csv?x=1&X-Amz-Signature=0123456789abcdef)'],
    ['a token in an address', '<https://openreview.example/form?id=1&amp;token=0123456789abcdef>'],
  ])('%s is found', async (_, text) =>
    expect(await saysOf('secret', `Text.\n\n  ${text}`)).toMatchSnapshot(),
  );

  test('comments of data files are read by everybody as well', async () => {
    const dates = '# Zoom passcode: 482913\n[]\n';
    expect(await saysOf('secret', 'Text.', { 'dates.yaml': dates })).toMatchSnapshot();
  });

  test.each([
    'https://zoom.us/j/91234567890',
    'The passcode is sent to those who register.',
    'Passcode: see the mail.',
    'https://www.hbs.edu/faculty/Pages/profile.aspx?facId=1326184',
    'https://example.org/?token=speech',
    'sk-learn-introduction-to-machine-learning',
    'https://openreview.net/forum?id=abcDEF123456789',
  ])('%s is no secret', async (text) => expect(await saysOf('secret', text)).toBe('nothing'));
});

describe('email-address', () => {
  const text = 'Write to ada@example.org or [Grace](mailto:grace@navy.example).';

  test('addresses may stand where nothing forbids them', async () => {
    expect(await saysOf('email-address', text)).toBe('nothing');
  });

  test('a site that forbids them is told of each, but for its contact', async () => {
    const files = { 'site.yaml': siteWith('emails: forbidden\ncontact: chairs@example.org') };
    expect(
      await saysOf('email-address', `${text} https://video.example/@ada.example`, files),
    ).toMatchSnapshot();
  });
});

test('a mark in a body after CRLF line ends has the place that an editor shows', async () => {
  const problems = await checkFiles({
    'pages/page.mdx': '---\r\ntitle: A\r\n---\r\n\r\nOne\r\ntwo TODO\r\n',
  });
  expect(printed('unfinished', problems)).toContain('content/pages/page.mdx:6:5');
});

describe('withdrawn-name', () => {
  const gone = '---\nname: Ada Lovelace\nstate: withdrawn\n---\n\nAda Lovelace wrote programs.\n';
  const files = { 'people/ada-lovelace.mdx': gone };

  test('whoever has withdrawn is found in texts, whatever the line breaks', async () => {
    expect(await saysOf('withdrawn-name', 'First *Ada\nLovelace* speaks.', files)).toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:4:8  warning: Ada Lovelace has withdrawn (people/ada-lovelace.mdx), and is named here
        Take the name out; what tags and the programme show of it is gone already.
      "
    `);
  });

  test('in the programme only where it is still shown', async () => {
    const schedule = `zone: UTC
days:
  - date: 2031-01-01
    sessions:
      - { id: a, start: 09:00, end: 10:00, people: [ada-lovelace], title: Ada Lovelace computes, note: With Ada Lovelace }
      - { id: b, start: 10:00, end: 11:00, people: [Bo Byron], title: Ada Lovelace and others }
`;
    const found = await checkFiles({ ...files, 'schedule.yaml': schedule });
    expect(found.filter(({ rule }) => rule === 'withdrawn-name').map(({ line }) => line)).toEqual([6]);
  });

  test.each([
    ['a longer name', { 'pages/a.mdx': 'The Ada Lovelaces, and Ada.' }],
    [
      'news and authors',
      {
        'news/a.mdx': '---\ntitle: Ada Lovelace speaks\ndate: 2030-01-01\n---\n\nAda Lovelace!\n',
        'papers/1.mdx': '---\ntitle: Notes\nauthors: [ada-lovelace]\n---\n',
      },
    ],
    [
      'a namesake who comes',
      { 'people/ada.mdx': '---\nname: Ada Lovelace\n---\n', 'pages/a.mdx': 'Ada Lovelace' },
    ],
  ])('nothing is said of %s', async (_, more) => {
    const found = await checkFiles({ ...files, ...more });
    expect(found.filter(({ rule }) => rule === 'withdrawn-name')).toEqual([]);
  });
});

describe('plain-field', () => {
  test.each([
    ['title: The **new** call', 'Write title: The new call'],
    ['title: Due <Date of="submission" />', 'Write title: Due'],
    ['title: See [the call](/)', 'Write title: See the call'],
    ['title: A\ndescription: Run `make` first.', 'Write description: Run make first.'],
  ])('%j shows its marks', async (fields, hint) => {
    expect(
      await saysOf('plain-field', 'Text.', { 'pages/other.mdx': `---\n${fields}\n---\nText.` }),
    ).toContain(hint);
  });

  test.each(['C++ & C#, 5 * 3', 'a_b_c and init.py', 'What is new?', "Who's who (2024) – 100 % <3"])(
    'nothing is said of %j',
    async (title) => {
      const files = { 'pages/other.mdx': `---\ntitle: ${JSON.stringify(title)}\n---\nText.` };
      expect(await saysOf('plain-field', 'Text.', files)).toBe('nothing');
    },
  );
});
