import { describe, expect, test } from 'vitest';
import { checkPrinted } from '../support/temporary-workshop';

const paper = (more: string) => `---\ntitle: A result\nauthors: [Some Body]\n${more}---\n`;
const programme = (sessions: string) => `days:\n  - date: 2030-05-06\n    sessions:\n${sessions}`;

describe('papers and programme agree', () => {
  test('a paper with a talk and a poster has two slots', async () => {
    const files = {
      'papers/1.mdx': paper('presentation: [oral, poster]\n'),
      'schedule.yaml': programme(
        '      - { id: talks, kind: oral, start: 09:00, end: 10:00, papers: [1] }\n',
      ),
    };
    expect(await checkPrinted(files, ['paper-presentation'])).toMatchInlineSnapshot(`
      "
      content/papers/1.mdx:4:1  warning: paper "1" is to be presented as oral and poster, and has 1 slot in the programme
        Put it into the papers of another session of schedule.yaml, or take a way out of this list.
      "
    `);
    const both = `${files['schedule.yaml']}      - { id: posters, kind: posters, start: 10:00, end: 11:00, papers: [1] }\n`;
    expect(await checkPrinted({ ...files, 'schedule.yaml': both }, ['paper-presentation'])).toBe('\n\n');
    const withdrawn = { ...files, 'papers/1.mdx': paper('presentation: [oral, poster]\nstate: withdrawn\n') };
    expect(await checkPrinted(withdrawn, ['paper-presentation'])).toBe('\n\n');
  });

  test('a slot that was cancelled is none', async () => {
    const sessions = [
      '      - { id: talks, kind: oral, start: 09:00, end: 10:00, papers: [1] }\n',
      '      - { id: posters, kind: posters, start: 10:00, end: 11:00, papers: [1], state: cancelled }\n',
    ];
    const files = {
      'papers/1.mdx': paper('presentation: [oral, poster]\n'),
      'schedule.yaml': programme(sessions.join('')),
    };
    expect(await checkPrinted(files, ['paper-presentation'])).toContain('has 1 slot in the programme');
  });

  test('a paper that the programme names has a file', async () => {
    const files = {
      'papers/12.mdx': paper(''),
      'schedule.yaml': programme(
        '      - { id: talks, kind: oral, start: 09:00, end: 10:00, papers: [12, 21] }\n',
      ),
    };
    expect(await checkPrinted(files, ['reference'])).toContain('papers[1]: no paper "21"');
  });
});

describe('keys of papers', () => {
  test('are not given twice, whatever their capitals', async () => {
    const files = {
      'papers/1.mdx': paper('bibkey: body-2030\n'),
      'papers/2.mdx': paper('bibkey: Body-2030\n'),
    };
    expect(await checkPrinted(files, ['bibkey-twice'])).toMatchInlineSnapshot(`
      "
      content/papers/2.mdx:4:9  bibkey: paper "1" has the key "Body-2030" as well
        Give one of the two another key, or leave it out: then one is made.
      "
    `);
  });

  test('of a withdrawn paper may be given again', async () => {
    const files = {
      'papers/1.mdx': paper('bibkey: body-2030\nstate: withdrawn\n'),
      'papers/2.mdx': paper('bibkey: body-2030\n'),
    };
    expect(await checkPrinted(files, ['bibkey-twice'])).toBe('\n\n');
  });
});
