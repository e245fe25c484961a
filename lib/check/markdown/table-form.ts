import { toString } from 'mdast-util-to-string';
import { everyNode } from '../../mdx/nodes';
import { placesIn } from '../material/places';
import { placeOfNode } from '../material/walk';
import type { Finding, Rule, Text } from '../rule';
import { linesOf, runsOf, shownIn, type Line } from './shown';

/** What is meant as a table is one, and loses none of its cells. */
export const tableForm: Rule = {
  id: 'table-form',
  about: 'A table has a line of dashes under its first row, and no row has more cells than that one.',
  severity: 'error',
  example: {
    wrong: '| Time | What |\n| 9:00 | Talk |',
    right: '| Time | What |\n| --- | --- |\n| 9:00 | Talk |',
  },
  find: ({ texts }) => texts.flatMap((text) => [...extraCells(text), ...rowsAsText(text)]),
};

function extraCells(text: Text): Finding[] {
  return [...everyNode(text.tree.children)].flatMap((node): Finding[] => {
    if (node.type !== 'table') return [];
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    return rows.flatMap(({ children }): Finding[] => {
      const lost = children.slice(columns).find((cell) => toString(cell).trim() !== '');
      if (!lost) return [];
      const message = `"${toString(lost).trim().slice(0, 60)}" is not shown: the first row of this table has only ${columns} cells`;
      const hint =
        'Add a cell to the first row and to the line of dashes; of a bar within a cell, write \\|.';
      return [{ ...placeOfNode(text, lost), message, hint }];
    });
  });
}

function rowsAsText(text: Text): Finding[] {
  const { body } = text.source;
  if (!body || !/[|\t]/.test(body.text)) return [];
  const places = placesIn(body.file, body.text, body.line);
  const isShown = shownIn(text);
  const lines = linesOf(text);
  const isShownFrom = ({ text: line, offset }: Line) =>
    isShown(offset + (/^\s*/.exec(line)?.[0].length ?? 0));
  const barred = runsOf(lines, (line) => /^\s*\|.*\|\s*$/.test(line.text) && isShownFrom(line));
  const tabbed = runsOf(lines, (line) => /^[^\t|]+\t+[^\t]/.test(line.text.trim()) && isShownFrom(line));
  return [
    ...barred.flatMap((run) =>
      judgeBars(run).map((said) => ({ ...places.at(run[0]?.offset ?? 0), ...said })),
    ),
    ...tabbed.flatMap((run) =>
      judgeTabs(run).map((said) => ({ ...places.at(run[0]?.offset ?? 0), ...said })),
    ),
  ];
}

function judgeBars([first, second]: readonly Line[]): Pick<Finding, 'message' | 'hint'>[] {
  const columns = cellsOf(first?.text ?? '').length;
  // |x| stands for a size, too.
  if (columns < 2 && !second) return [];
  const dashes = Array.from({ length: columns }, () => '---');
  if (second && /^[\s|:-]*-[\s|:-]*$/.test(second.text)) {
    const many = cellsOf(second.text).length < columns ? 'fewer' : 'more';
    const message = `the line of dashes has ${many} cells than the row above it, so this is no table`;
    return [{ message, hint: `Write ${rowOf(dashes)} instead.` }];
  }
  const message = 'this is no table, and is shown with its bars: a line of dashes is missing';
  const hint = `Write ${rowOf(dashes)} below the first row; a row of the table above follows it without an empty line.`;
  return [{ message, hint }];
}

function judgeTabs(run: readonly Line[]): Pick<Finding, 'message' | 'hint'>[] {
  const [head, row] = run.map(({ text }) => text.trim().split(/\t+/));
  if (!head || !row || /^[•▪◦‣●○■▫o§·–]$/u.test(head[0] ?? '')) return [];
  const message = 'the columns of this table run into one another: a tab is a mere space here';
  const shown = [head, head.map(() => '---'), row].map(rowOf).join('\n');
  return [{ message, hint: `Write bars between the cells:\n${shown}` }];
}

function cellsOf(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
