import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One part of `npm test`: a command that passes or fails as a whole, or a Vitest project that counts its tests. */
export interface Suite {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Suites without which this one cannot say anything; when one of them failed, this one fails unrun. */
  readonly needs?: readonly string[];
  /** Arguments for Node. */
  readonly command?: readonly string[];
  /** The name of a Vitest project. */
  readonly project?: string;
  /** Whether its files may share what they import, which takes longer to load than most tests take. */
  readonly sharesModules?: boolean;
}

/** Runs Node with arguments and variables, and returns its exit code. */
export type Run = (command: readonly string[], env: Readonly<Record<string, string>>) => number;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs every suite, whatever became of those before it.
 *
 * @param suites in their order
 * @param run runs one command
 * @returns the counts over all suites; a suite that ran no test, or broke down, counts as one failure
 */
export function runSuites(suites: readonly Suite[], run: Run): Count {
  const failures = new Set<string>();
  let total: Count = { passed: 0, failed: 0 };
  for (const suite of suites) {
    const missing = suite.needs?.find((name) => failures.has(name));
    console.log(`\n▸ ${suite.name}${missing ? `: not run, because ${missing} failed` : ''}`);
    const count = missing ? { passed: 0, failed: 1 } : runSuite(suite, run);
    if (count.failed > 0) failures.add(suite.name);
    console.log(`  ${suite.name}: ${count.passed} passed, ${count.failed} failed`);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  if (failures.size > 0) console.log(`\nFailed: ${[...failures].join(', ')}`);
  return total;
}

function runSuite({ command, project, sharesModules = false, env = {} }: Suite, run: Run): Count {
  if (project === undefined)
    return run(command ?? [], env) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-')), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isolation = sharesModules ? ['--no-isolate'] : [];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...isolation];
  const code = run([...vitest, ...reporters], env);
  const count = readReport(report);
  const isSilent = code !== 0 && count.failed === 0;
  return isSilent || count.passed + count.failed === 0 ? { ...count, failed: count.failed + 1 } : count;
}

function readReport(file: string): Count {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const numberOf = (key: string) => {
    const value: unknown =
      typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return { passed: numberOf('numPassedTests'), failed: numberOf('numFailedTests') };
}
