import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import cases from '../fixtures/dates/instants.json';

const script = path.resolve('tests/dates/print-everything.ts');
const Output = z.object({ machine: z.string(), ours: z.array(z.array(z.unknown())) });

function outputOn(machine: { TZ: string; LC_ALL: string }) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, LANG: machine.LC_ALL, ...machine },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Output.parse(JSON.parse(run.stdout));
}

test('a machine in any zone and language gives the same output', { timeout: 60_000 }, () => {
  const outputs = [
    outputOn({ TZ: 'UTC', LC_ALL: 'C' }),
    outputOn({ TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' }),
    outputOn({ TZ: 'America/St_Johns', LC_ALL: 'fr_FR.UTF-8' }),
    outputOn({ TZ: 'Pacific/Honolulu', LC_ALL: 'ar_EG.UTF-8' }),
  ];
  expect(new Set(outputs.map(({ machine }) => machine)).size, 'the machines really differ').toBe(4);
  const [first, ...others] = outputs.map(({ ours }) => ours);
  expect(first).toHaveLength(cases.length);
  for (const other of others) expect(other).toEqual(first);
});
