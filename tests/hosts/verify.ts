import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { exportSite } from '../../lib/delivery';
import { filesBelow } from '../../lib/delivery/files';
import { startSite } from '../support/start-site';
import { brokenLinks, compareHost, filesOf } from './compare';
import { copyCommit, type Copy } from './copy';
import { folderProblems } from './folder-visit';
import { canMount, fullDiskProblems } from './full-disk';
import { judgesSay } from './judges';
import { compressionProblems, findNginx, redirectProblems, serveByNginx } from './nginx';
import { safetyProblems } from './safety';
import { serveStatic } from './static-server';
import { vercelProblems } from './vercel';
import { judge, skip } from './verdicts';

const env = { SITE_URL: 'https://workshop.example' };

/** Builds the last commit in two folders, serves it in every way, and says what differs. */
export async function verifyHosts(): Promise<void> {
  const [first, second] = [copyCommit('first'), copyCommit('second')];
  try {
    for (const copy of [first, second]) {
      const { code, output } = copy.run('export', env);
      judge(`an export in ${copy.folder}`, code === 0 ? [] : [output.slice(-2000)]);
      if (code !== 0) return;
    }
    const out = path.join(first.folder, 'out');
    judge('two builds of one commit, byte for byte', differences(first.folder, second.folder));
    await verifyServers(first, out);
    await verifyFolder(first);
    verifyMinimal(second);
    verifyVercel(second, out);
    judge('a killed and a failed build', await safetyProblems(first, env));
    if (canMount()) judge('a full disk', await fullDiskProblems(first, env));
    else skip('a full disk', 'no disk of its own can be mounted here');
  } finally {
    for (const { folder } of [first, second]) fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function verifyServers(copy: Copy, out: string): Promise<void> {
  const next = await startSite('.next', 'content', copy.folder);
  judge('next start', await compareHost(next.origin, out));
  const pages = filesOf(out).filter((file) => file.endsWith('.html'));
  const policies = pages.map((file) => policyOf(fs.readFileSync(path.join(out, file), 'utf8')));
  const said = await judgesSay(next.origin, [...new Set(policies)]);
  if (said) judge(`MDN Observatory: ${said.grade}; csp_evaluator`, gradeProblems(said));
  else skip('MDN Observatory and csp_evaluator', 'they cannot be installed here');
  await next.stop();
  const files = await serveStatic(out);
  judge('Netlify and Cloudflare (_headers, _redirects)', await compareHost(files.origin, out));
  await files.stop();
  const found = findNginx();
  if (!found) return skip('nginx', 'not installed here');
  const nginx = await serveByNginx(out, copy.folder, 4409);
  judge('nginx (docs/nginx.conf)', await compareHost(nginx.origin, out));
  judge('nginx: compression', await compressionProblems(nginx, found.brotli));
  judge('nginx: redirects', await redirectProblems(nginx));
  await nginx.stop();
}

/** The same build in a folder of its host, as on GitHub Pages. */
async function verifyFolder({ folder }: Copy): Promise<void> {
  const out = path.join(folder, 'out-repo');
  const publicFolders = [path.join(folder, 'public')];
  await exportSite({ dist: path.join(folder, '.next'), publicFolders, out, basePath: '/repo' });
  const site = await serveStatic(out, '/repo');
  const { seen, problems } = await brokenLinks(site.origin, '/repo/');
  judge(`GitHub Pages, below /repo/: ${seen} addresses`, seen > 20 ? problems : [...problems, 'too few']);
  const other = filesOf(out).filter((file) => {
    const plain = fs.readFileSync(path.join(folder, 'out', file), 'utf8');
    return (
      unhashed(plain) !== unhashed(fs.readFileSync(path.join(out, file), 'utf8').replaceAll('/repo/', '/'))
    );
  });
  judge('GitHub Pages: the same but for the folder', other);
  judge('GitHub Pages: what it wants to be told', pagesFileProblems(path.join(folder, 'out'), out));
  judge('GitHub Pages, in a browser', await folderProblems(site.origin, '/repo'));
  await site.stop();
}

/** Jekyll would leave out what begins with `_`; a domain of one's own is named where the site is the whole of it. */
function pagesFileProblems(root: string, inFolder: string): string[] {
  const problems = [root, inFolder].filter((out) => !fs.existsSync(path.join(out, '.nojekyll')));
  if (fs.readFileSync(path.join(root, 'CNAME'), 'utf8') !== 'workshop.example\n') problems.push('CNAME');
  if (fs.existsSync(path.join(inFolder, 'CNAME'))) problems.push('a CNAME for a folder');
  return problems;
}

/** A site with no papers and no news, in a folder, with whole addresses there too. */
function verifyMinimal(copy: Copy): void {
  const content = 'tests/fixtures/workshops/minimal/content';
  const { code, output } = copy.run('export', { ...env, CONTENT_DIR: content, BASE_PATH: '/repo' });
  if (code !== 0) return judge('a site with no papers and no news', [output.slice(-2000)]);
  const text = (file: string) => fs.readFileSync(path.join(copy.folder, 'out', file), 'utf8');
  const problems = ['index.html', 'sitemap.xml'].filter(
    (file) => !text(file).includes('https://workshop.example/repo'),
  );
  judge('a site with no papers and no news, below /repo/', problems);
}

function verifyVercel(copy: Copy, out: string): void {
  const cli = process.env.VERCEL_CLI ?? 'vercel';
  if (spawnSync(cli, ['--version']).status !== 0)
    return skip('Vercel', 'no vercel command; name one in VERCEL_CLI');
  judge('Vercel', vercelProblems(cli, copy, out, env));
  const adapted = { ...env, NEXT_ENABLE_ADAPTER: '1' };
  judge('Vercel with NEXT_ENABLE_ADAPTER=1', vercelProblems(cli, copy, out, adapted));
}

/** Where Next notes where and when it was run, and draws secrets of its own: nobody is ever sent these. */
const notes =
  /^\.next\/(?:cache|diagnostics)\/|^\.next\/(?:trace(?:-build)?|required-server-files\.js(?:on)?|prerender-manifest\.json|server\/(?:preview-props|server-reference-manifest)\.js(?:on)?)$/;

/** Everything of the export and of the build, the programs that `next start` runs included. */
function differences(one: string, other: string): string[] {
  const list = (folder: string) =>
    ['out', '.next'].flatMap((part) => filesBelow(path.join(folder, part)).map((name) => `${part}/${name}`));
  const names = new Set([...list(one), ...list(other)]);
  return [...names].filter((name) => {
    if (notes.test(name)) return false;
    const [a, b] = [path.join(one, name), path.join(other, name)];
    return !fs.existsSync(a) || !fs.existsSync(b) || !fs.readFileSync(a).equals(fs.readFileSync(b));
  });
}

function gradeProblems({ grade, problems }: { grade: string; problems: string[] }): string[] {
  return grade.startsWith('A+') ? problems : [`grade ${grade}`, ...problems];
}

function policyOf(html: string): string {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return policy;
}

/** Hashes of rules and styles follow the folder. */
function unhashed(text: string): string {
  return text.replaceAll(/sha256-[\w+/=]+/g, 'sha256');
}
