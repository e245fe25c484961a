import fs from 'node:fs';

/** Editors save in several steps; what they do within this many milliseconds is one change. */
const QUIET = 80;

/**
 * Does something after every change below some folders, until the process ends; never twice at a time.
 *
 * @param folders those that do not exist are left out
 * @param act what to do
 */
export function watchFolders(folders: readonly string[], act: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What fails once is told, and does not keep the next change from being acted on.
      running = running
        .then(() => {
          console.log(`\n── ${new Date().toLocaleTimeString()} ──`);
          return act();
        })
        .catch((error: unknown) => console.error(error));
    }, QUIET);
  };
  for (const folder of folders.filter((name) => fs.existsSync(name))) {
    fs.watch(folder, { recursive: true }, changed);
  }
}
