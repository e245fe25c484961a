import fs from 'node:fs';

/**
 * Puts a finished folder in the place of another, so that the place is never without a whole one: two renames, and
 * what stood there goes last.
 *
 * @param finished the folder to put in place
 * @param place where it goes; whatever stands there is removed
 */
export function switchFolder(finished: string, place: string): void {
  const old = `${place}-old`;
  fs.rmSync(old, { recursive: true, force: true });
  if (fs.existsSync(place)) fs.renameSync(place, old);
  fs.renameSync(finished, place);
  fs.rmSync(old, { recursive: true, force: true });
}

/**
 * Puts a folder back that {@link switchFolder} had moved aside when it was killed between its two renames.
 *
 * @param place where the folder belongs
 */
export function restoreFolder(place: string): void {
  const old = `${place}-old`;
  if (!fs.existsSync(place) && fs.existsSync(old)) fs.renameSync(old, place);
}
