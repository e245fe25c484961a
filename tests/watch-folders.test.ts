import fs from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { watchFolders } from '../scripts/watch-folders';
import { newFolder } from './support/new-folder';

afterEach(() => vi.restoreAllMocks());

test('what fails after one change is told, and done again after the next', async () => {
  const watch = vi.spyOn(fs, 'watch');
  const complain = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
  const folder = newFolder();
  const broken = new Error('the folder went away');
  const act = vi.fn<() => Promise<void>>().mockRejectedValueOnce(broken).mockResolvedValue();
  watchFolders([folder], act);
  try {
    fs.writeFileSync(`${folder}/a.txt`, '1');
    await vi.waitFor(() => expect(complain).toHaveBeenCalledWith(broken), 5000);
    fs.writeFileSync(`${folder}/a.txt`, '2');
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(2), 5000);
  } finally {
    for (const { value } of watch.mock.results) value.close();
  }
});
