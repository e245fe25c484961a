import { expect, test } from 'vitest';
import { readYaml } from '../lib/yaml';

const text = `days:
  - sessions:
      - id: panel
\t\tstart: 11:00
        end: 12:00
      - { id: lunch, start: 12:00, title: Lunch break }
`;

test('after a tab nothing is said but of further tabs: the rest is not astray, the parser is', () => {
  const said = (yaml: string) =>
    readYaml('schedule.yaml', yaml).problems.map(({ line, message }) => `${line} ${message}`);
  expect(said(text)).toEqual(['4 a tab stands at the beginning of the line']);
  expect(said(text.replace('\t\t', '        '))).toEqual([]);
});
