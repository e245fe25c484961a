import { checkWorkshop } from '../../lib/check';

/**
 * Times the check of the shipped content and of the fixtures.
 *
 * @returns milliseconds by content folder, the median of five runs after one that is not counted
 */
export async function measureCheck(): Promise<Record<string, { milliseconds: number; problems: number }>> {
  const roots = [
    'content',
    'tests/fixtures/workshops/full/content',
    'tests/fixtures/workshops/broken/content',
  ];
  const rows: Record<string, { milliseconds: number; problems: number }> = {};
  for (const root of roots) {
    const { length: problems } = await checkWorkshop(root);
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      await checkWorkshop(root);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    rows[root] = { milliseconds: Math.round(times[2] ?? 0), problems };
  }
  return rows;
}
