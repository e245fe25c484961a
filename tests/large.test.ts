import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWorkshop } from '../lib/check';
import { loadWorkshop } from '../lib/content';
import { listFolder } from '../lib/folder';
import { largeFolder, largeWorkshop } from './support/large';

describe('the large workshop', () => {
  test('is what its generator makes; npx tsx scripts/large.ts writes it anew', () => {
    const made = largeWorkshop();
    expect([...listFolder(largeFolder).files].sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) {
      expect(fs.readFileSync(path.join(largeFolder, name), 'utf8'), name).toBe(text);
    }
  });

  test('has the size that it is there for', () => {
    const { schedule, papers, people } = loadWorkshop(`${largeFolder}/content`);
    expect(schedule?.days.map(({ sessions }) => sessions.length)).toEqual([60, 60]);
    expect([schedule?.rooms.length, papers.length, people.length]).toEqual([6, 300, 400]);
    expect(people.filter(({ roles }) => roles.includes('reviewer'))).toHaveLength(300);
  });

  test('has nothing wrong with it', async () => {
    const problems = await checkWorkshop(`${largeFolder}/content`, { today: '2033-06-01' });
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });
});
