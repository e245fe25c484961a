import { describe, expect, test } from 'vitest';
import { saysOf } from '../support/check-text';

describe('alt-text', () => {
  test.each([
    '<Figure img="team.jpg" alt="intro image here" />',
    '![logo](/images/a.png)',
    '<img src="/images/team.jpg" alt="team.jpg" />',
    '![IMG_2041](/images/IMG_2041.jpeg)',
    '![team_photo-2](/images/team_photo-2.jpeg)',
    '![](/images/team.jpg)',
    '![An image of a jetty](/images/team.jpg)',
  ])('%s is found', async (text) => expect(await saysOf('alt-text', text)).toMatchSnapshot());

  test.each([
    '<Figure img="team.jpg" alt="" />',
    '<Figure img="workshop_picture.png" alt="PERSONALIZE@EACL2024" />',
    '![Ada Lovelace](/images/ada-lovelace.png)',
    '![Malta](/images/Malta.jpg)',
    '![Logo of the University of Malta](/images/um.png)',
  ])('nothing is said of %s', async (text) => expect(await saysOf('alt-text', text)).toBe('nothing'));
});

describe('link-text', () => {
  test.each([
    'Click [here](/).',
    '<a href="/">Read more…</a>',
    '[**this link**][x]\n\n[x]: /',
    '[](/)',
    '<a href="/"><img src="/images/a.png" alt="" /></a>',
    'https://softconf.com/eacl2024/PERSONALIZE-2024/user/scmd.cgi?scmd=submit',
  ])('%s is found', async (text) => expect(await saysOf('link-text', text)).toMatchSnapshot());

  test.each([
    'The [call for papers](/).',
    '<https://aclweb.org/portal>',
    '[![The workshop](/images/a.png)](/)',
    '<a id="x"></a>',
    '[`code`](/)',
    'me@example.org',
  ])('nothing is said of %s', async (text) => expect(await saysOf('link-text', text)).toBe('nothing'));
});

describe('same-link-text', () => {
  test('one name with two targets is found', async () => {
    const text = '[Ada Lovelace](https://a.example/) wrote.\n\nSee [Ada\nLovelace](https://b.example/).';
    expect(await saysOf('same-link-text', text)).toMatchSnapshot();
  });

  test.each([
    '[Ada Lovelace](https://a.example/) [Ada Lovelace](http://www.a.example)',
    '- [read paper](https://a.example/)\n- [read paper](https://b.example/)',
    '[PDF](https://a.example/) [PDF](https://b.example/)',
  ])('nothing is said of %j', async (text) => expect(await saysOf('same-link-text', text)).toBe('nothing'));
});

describe('table-header', () => {
  test.each(['|   |   |\n|---|---|\n| 9:00 | Talk |', '<table><tr><td>9:00</td></tr></table>'])(
    '%j is found',
    async (text) => expect(await saysOf('table-header', text)).toMatchSnapshot(),
  );

  test.each([
    '|   | Talk |\n|---|---|\n| 9:00 | x |',
    '<table><tr><th>Time</th></tr><tr><td>9:00</td></tr></table>',
    '<table role="presentation"><tr><td>9:00</td></tr></table>',
  ])('nothing is said of %j', async (text) => expect(await saysOf('table-header', text)).toBe('nothing'));
});

test('empty-heading: a heading without words is found', async () => {
  expect(await saysOf('empty-heading', '## One\n\n##\n\nText.')).toMatchSnapshot();
  expect(await saysOf('empty-heading', '## ![The workshop](/images/a.png)\n\n## <Date of="x" />')).toBe(
    'nothing',
  );
});

describe('bold-heading', () => {
  test('a line in bold above a list is found', async () => {
    expect(await saysOf('bold-heading', '## Call\n\n**Topics of interest**\n\n- one')).toMatchSnapshot();
  });

  test.each([
    '**The deadline is extended!**\n\nText.',
    '**Topics:**\n\n- one',
    '**Bold** text.\n\nText.',
    '**Last**',
  ])('nothing is said of %j', async (text) => expect(await saysOf('bold-heading', text)).toBe('nothing'));
});

test('media-title: a film without a name is found', async () => {
  expect(await saysOf('media-title', '<video src="/talk.mp4" controls></video>')).toMatchSnapshot();
  expect(await saysOf('media-title', '<video src="/talk.mp4" title="The talk"></video>')).toBe('nothing');
});
