import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Copy } from './copy';
import { filesOf } from './compare';

/**
 * Builds a copy as Vercel does, without asking Vercel for anything.
 *
 * @param cli the path of the `vercel` command
 * @param copy the checkout
 * @param out an export of the same commit, whose pages count
 * @param env variables of the build
 * @returns what is not as it should be in `.vercel/output`
 */
export function vercelProblems(
  cli: string,
  copy: Copy,
  out: string,
  env: Readonly<Record<string, string>>,
): string[] {
  const project = {
    projectId: 'prj_madeup',
    orgId: 'team_madeup',
    settings: { framework: 'nextjs', installCommand: 'true' },
  };
  fs.rmSync(path.join(copy.folder, '.vercel'), { recursive: true, force: true });
  fs.rmSync(path.join(copy.folder, '.next'), { recursive: true, force: true });
  fs.mkdirSync(path.join(copy.folder, '.vercel'));
  fs.writeFileSync(path.join(copy.folder, '.vercel/project.json'), JSON.stringify(project));
  const { status, stdout, stderr } = spawnSync(cli, ['build', '--prod', '--token', 'madeup'], {
    cwd: copy.folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, VERCEL_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) return [`vercel build failed\n${(stdout + stderr).slice(-2000)}`];
  return outputProblems(path.join(copy.folder, '.vercel/output'), out);
}

function outputProblems(output: string, out: string): string[] {
  const problems: string[] = [];
  const read = (name: string) => fs.readFileSync(path.join(output, name), 'utf8');
  for (const file of filesOf(out).filter((name) => name.endsWith('.html') && name !== '404.html')) {
    const name = file.replace(/\.html$/, '');
    const fallback = `functions/${name}.prerender-fallback.html`;
    if (!fs.existsSync(path.join(output, fallback))) problems.push(`${fallback} is not there`);
    else if (read(fallback) !== fs.readFileSync(path.join(out, file), 'utf8'))
      problems.push(`${fallback}: other bytes`);
    if (!/"expiration":\s*false/.test(read(`functions/${name}.prerender-config.json`)))
      problems.push(`${name} expires`);
  }
  const missing = ['static/404.html', 'functions/_not-found.prerender-fallback.html'].find((name) =>
    fs.existsSync(path.join(output, name)),
  );
  if (!missing || read(missing) !== fs.readFileSync(path.join(out, '404.html'), 'utf8'))
    problems.push('the answer to unknown paths is not the static 404');
  const config = read('config.json');
  for (const text of ['Strict-Transport-Security', "frame-ancestors 'none'", '"status":404', '/404'])
    if (!config.replaceAll(/": /g, '":').includes(text)) problems.push(`config.json lacks ${text}`);
  return problems;
}
