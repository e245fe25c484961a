import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { oneAtATime } from '../scripts/one-at-a-time';
import { newFolder } from './support/new-folder';

const lockIn = (folder: string) => path.join(folder, 'deep/build.lock');

test('work is done by one process at a time, which leaves no lock behind, however it ends', async () => {
  const lock = lockIn(newFolder());
  const result = await oneAtATime(lock, () => oneAtATime(lock, async () => 'twice'));
  expect(result).toEqual({ done: { busy: process.pid } });
  await expect(oneAtATime(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(fs.existsSync(lock)).toBe(false);
});

test('the lock of a process that was killed counts for nothing', async () => {
  const lock = lockIn(newFolder());
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  fs.mkdirSync(path.dirname(lock));
  fs.writeFileSync(lock, String(child.pid));
  expect(await oneAtATime(lock, async () => 1)).toEqual({ busy: child.pid });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await oneAtATime(lock, async () => 1)).toEqual({ done: 1 });
  // A container gives its first process the same number each time.
  fs.writeFileSync(lock, String(process.pid));
  expect(await oneAtATime(lock, async () => 1)).toEqual({ done: 1 });
  fs.writeFileSync(lock, 'no number');
  expect(await oneAtATime(lock, async () => 1)).toEqual({ done: 1 });
});
