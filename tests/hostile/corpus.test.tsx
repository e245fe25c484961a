import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bindTags } from '../../app/mdx-components';
import { pieceNames } from '../../app/tags/context';
import { tags } from '../../components/tags';
import { checkWorkshop } from '../../lib/check';
import { readWorkshop } from '../../lib/content';
import { readBody, renderBody } from '../../lib/mdx';
import type { Problem } from '../../lib/problem';
import { dangersIn } from './dangers';

const message = z.strictObject({
  rule: z.string().optional(),
  says: z.string().default(''),
  line: z.number().optional(),
  hint: z.string().default(''),
  severity: z.enum(['error', 'warning']).default('error'),
});

const corpus = z.array(
  z.strictObject({
    name: z.string(),
    path: z.string().default('content/pages/case.mdx'),
    text: z.string().optional(),
    body: z.string().optional(),
    repeat: z.number().default(1),
    before: z.string().default('---\ntitle: Case\n---\n\n'),
    after: z.string().default(''),
    message: z.union([message, z.array(message)]).optional(),
    /** `maybe`: whether the check finds something is not the point. */
    harmless: z.union([z.literal(true), z.literal('maybe')]).optional(),
  }),
);
type Case = z.infer<typeof corpus>[number];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-hostile-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe.each(['editors', 'yaml', 'attackers'])('what %s bring', (file) => {
  const cases = corpus.parse(parse(fs.readFileSync(`tests/fixtures/hostile/${file}.yaml`, 'utf8')));

  test('is enough to be a corpus', () => {
    expect(cases.length).toBeGreaterThan(35);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.filter((one) => (one.message === undefined) === (one.harmless === undefined))).toEqual([]);
  });

  test.each(cases.map((one): [string, Case] => [one.name, one]))(
    '%s',
    { timeout: 30_000 },
    async (_name, one) => {
      const root = place(one);
      const start = process.cpuUsage();
      const problems = await checkWorkshop(root, { drafts: true, today: '2030-01-01' });
      // Of the processor, as other tests run at the same time.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
      expect(
        problems
          .map(({ message: text, hint }) => `${text} ${hint ?? ''}`)
          .filter((text) => /\n\s+at /.test(text)),
      ).toEqual([]);
      const errors = problems.filter(({ severity }) => severity === 'error');
      for (const wanted of [one.message ?? []].flat())
        expect(withPlace(problems, one)).toContainEqual(asMessage(wanted));
      if (
        one.harmless === true ||
        [one.message ?? []].flat().some(({ severity }) => severity === 'warning')
      ) {
        expect(errors).toEqual([]);
      }
      const html = await render(root, errors);
      expect(dangersIn(html)).toEqual([]);
      if (one.harmless === true && one.path.endsWith('case.mdx') && one.body !== undefined)
        expect(html.length).toBeGreaterThan(8);
    },
  );
});

function place(one: Case): string {
  const home = fs.mkdtempSync(path.join(folder, 'case-'));
  fs.cpSync('tests/fixtures/workshops/minimal', home, { recursive: true });
  const target = path.join(home, one.path);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const isWhole = one.text !== undefined && one.repeat === 1;
  const repeated = (one.body ?? one.text ?? '').repeat(one.repeat);
  fs.writeFileSync(target, isWhole ? repeated : `${one.before}${repeated}${one.after}`);
  return path.join(home, 'content');
}

function withPlace(problems: readonly Problem[], { path: file }: Case) {
  return problems
    .filter((problem) => problem.file.endsWith(file))
    .map(({ rule, severity, line, message: says, hint = '' }) => ({ rule, severity, line, says, hint }));
}

function asMessage({ rule, says, line, hint, severity }: z.infer<typeof message>) {
  return {
    severity,
    rule: rule ?? expect.any(String),
    line: line ?? expect.any(Number),
    says: expect.stringContaining(says),
    hint: expect.stringContaining(hint),
  };
}

/** As app/prose.tsx does; a text with errors is rendered too where nothing but HTML is in it, as if the check had slept. */
async function render(root: string, errors: readonly Problem[]): Promise<string> {
  const { workshop, sources } = readWorkshop(root, { drafts: true });
  const [page] = workshop.pages;
  const body = sources.find(({ id }) => id === 'case')?.body;
  if (!page || !body) return '';
  const read = readBody(body, tags);
  if (errors.length > 0 && read.outline.tags.length > 0) return '';
  return renderToStaticMarkup(
    await renderBody(
      read,
      bindTags({ workshop, url: '/', outline: read.outline, pictures: [], pieces: pieceNames() }),
    ),
  );
}
