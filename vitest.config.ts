import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first';

export default defineConfig({
  css: { modules: { generateScopedName: '[local]' } },
  test: {
    // All of two cores, not one of them.
    maxWorkers: '100%',
    minWorkers: 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          globalSetup: 'tests/support/temporary-folder.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // What a page does after it has loaded may take its time on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
