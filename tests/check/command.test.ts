import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/check.ts'];

function workshop(page: string): string {
  const root = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-')), 'content');
  fs.cpSync('tests/fixtures/workshops/minimal/content', root, { recursive: true });
  fs.writeFileSync(path.join(root, 'pages/a.mdx'), page);
  return root;
}

function run(root: string, ...args: string[]) {
  const env = { ...process.env, SITE_URL: '', CONTENT_DIR: root, GITHUB_ACTIONS: '' };
  return spawnSync(process.execPath, [...command, ...args], { env, encoding: 'utf8' });
}

describe('npm run check as a command', () => {
  test('ends with 0 when nothing is wrong, 1 when something is, 2 when it is called wrongly', () => {
    expect(run(workshop('---\ntitle: A\n---\n')).status).toBe(0);
    const wrong = run(workshop('---\ntitle: A\n---\n\n<Toc />\n\n<Tok />\n'));
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('pages/a.mdx:7:1  error: unknown tag <Tok>');
    const unknown = run('content', '--formt', 'json');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('npm run check -- [--format');
    expect(unknown.stderr).not.toContain('    at ');
  });

  test('prints JSON that programs can read', () => {
    const { stdout } = run(workshop('---\ntitel: A\n---\n'), '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ line: 2, column: 1, rule: 'shape' })]),
    );
  });

  test('looks again after every change when it watches', async () => {
    const root = workshop('---\ntitle: A\n---\n');
    const env = { ...process.env, CONTENT_DIR: root, GITHUB_ACTIONS: '' };
    const child = spawn(process.execPath, [...command, '--watch'], { env });
    let output = '';
    const said = async (words: string) => {
      for (let wait = 0; !output.includes(words); wait += 1) {
        if (wait > 200) throw new Error(`never said ${words}: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    try {
      await said('Nothing wrong.');
      fs.writeFileSync(path.join(root, 'pages/a.mdx'), '---\ntitle: A\n---\n\n<Tok />\n');
      await said('unknown tag <Tok>');
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  }, 20_000);
});
