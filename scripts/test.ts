import { spawnSync } from 'node:child_process';
import { assembleStyleGuide } from '../lib/guide/style-guide';
import { largeFolder } from '../tests/support/large';
import { runSuites, type Suite } from '../tests/support/suites';

/** The production builds that the browser tests look at; they have an address, so that they have a sitemap. */
const shipped = { PLENARY_DIST_DIR: '.next-test', SITE_URL: 'https://workshop.example' };
const examples = {
  PLENARY_DIST_DIR: '.next-examples',
  CONTENT_DIR: assembleStyleGuide('.cache/examples'),
  SITE_URL: 'https://examples.example',
};
/** A programme that is long enough to be searched. */
const large = {
  PLENARY_DIST_DIR: '.next-large',
  CONTENT_DIR: `${largeFolder}/content`,
  SITE_URL: 'https://large.example',
};
const tsx = ['node_modules/tsx/dist/cli.mjs'];

const suites: Suite[] = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'] },
  { name: 'unit', project: 'unit', sharesModules: true },
  { name: 'content', command: [...tsx, 'scripts/check.ts'] },
  { name: 'build', command: [...tsx, 'scripts/build.ts'], env: shipped },
  { name: 'build of the examples', command: [...tsx, 'scripts/build.ts'], env: examples },
  { name: 'build of the large workshop', command: [...tsx, 'scripts/build.ts'], env: large },
  {
    name: 'browser',
    project: 'browser',
    needs: ['build', 'build of the examples', 'build of the large workshop'],
  },
];

const { passed, failed } = runSuites(suites, (command, env) => {
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
