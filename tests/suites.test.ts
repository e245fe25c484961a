import fs from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSuites } from './support/suites';

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Stands for Vitest: writes the report that it was asked for. */
function report(passed: number, failed: number, code: number) {
  return (command: readonly string[]) => {
    const file = command.find((argument) => argument.startsWith('--outputFile.json='))?.split('=')[1] ?? '';
    fs.writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
    return code;
  };
}

test('counts are added up over all suites', () => {
  const suites = [
    { name: 'lint', command: ['x'] },
    { name: 'unit', project: 'unit' },
  ];
  const run = (command: readonly string[]) => (command[0] === 'x' ? 0 : report(41, 0, 0)(command));
  expect(runSuites(suites, run)).toEqual({ passed: 42, failed: 0 });
});

test('a suite that ran no test has failed', () => {
  expect(runSuites([{ name: 'unit', project: 'unit' }], report(0, 0, 0))).toEqual({ passed: 0, failed: 1 });
});

test('a suite that broke down has failed, whatever it counted', () => {
  expect(runSuites([{ name: 'unit', project: 'unit' }], report(7, 0, 1))).toEqual({ passed: 7, failed: 1 });
  expect(runSuites([{ name: 'unit', project: 'unit' }], () => 1)).toEqual({ passed: 0, failed: 1 });
});

test('a suite whose ground is missing is not run, and has failed', () => {
  const suites = [
    { name: 'build', command: ['x'] },
    { name: 'browser', project: 'browser', needs: ['build'] },
  ];
  const run = vi.fn(() => 1);
  expect(runSuites(suites, run)).toEqual({ passed: 0, failed: 2 });
  expect(run).toHaveBeenCalledTimes(1);
});
