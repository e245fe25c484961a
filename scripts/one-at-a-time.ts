import fs from 'node:fs';
import path from 'node:path';

/** Locks that this process has taken: in a container the next process often has the number of the one before. */
const held = new Set<string>();

/**
 * Does what no two processes may do in one folder at once.
 *
 * @param lock a file that stands for the work while it goes on; one that a killed process left behind counts for nothing
 * @param work what is done
 * @returns what the work returns, or the number of the process that is at it
 */
export async function oneAtATime<T>(
  lock: string,
  work: () => Promise<T>,
): Promise<{ done: T } | { busy: number }> {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  const busy = take(lock);
  if (busy !== undefined) return { busy };
  held.add(path.resolve(lock));
  try {
    return { done: await work() };
  } finally {
    held.delete(path.resolve(lock));
    fs.rmSync(lock, { force: true });
  }
}

function take(lock: string): number | undefined {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = Number(fs.readFileSync(lock, 'utf8'));
  if (holder === process.pid ? held.has(path.resolve(lock)) : isAlive(holder)) return holder;
  fs.rmSync(lock, { force: true });
  return take(lock);
}

/** Signal 0 only asks; a process of somebody else answers that it may not be asked. */
function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
