/**
 * Lets only so many tasks run at once; the others wait for their turn.
 *
 * @param most how many
 * @returns runs a task when it is its turn, and gives what the task gives
 */
export function turns(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((start) => waiting.push(start));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
