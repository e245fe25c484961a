import icons from 'bootstrap-icons/font/bootstrap-icons.json';
import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { findIcon } from '../../lib/icons';
import { readBody } from '../../lib/mdx';

const problemsOf = (text: string) =>
  readBody({ file: 'page.mdx', text, line: 1 }, tags).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('an icon', () => {
  test('is there for every name that content may use', () => {
    const missing = Object.keys(icons).filter((name) => !findIcon(name)?.shapes.startsWith('<'));
    expect(missing).toEqual([]);
  });

  test('with an unknown name is told the nearest three', () => {
    expect(problemsOf('Come <Icon name="calender-event" />')).toEqual([
      '1:12 <Icon name> must be the name of a Bootstrap icon: write calendar-event or calendar2-event or calendar3-event',
    ]);
  });

  test.each([
    ['trains', 'train-front or train-front-fill or train-freight-front'],
    ['map-pin', 'pin-map or pin-map-fill or map'],
  ])('that shares words with others is told those: %s', (name, near) => {
    expect(problemsOf(`<Icon name="${name}" />`)).toEqual([
      `1:7 <Icon name> must be the name of a Bootstrap icon: write ${near}`,
    ]);
  });

  test('loses the prefix that the class of the icon font has', () => {
    expect(problemsOf('<Icon name="bi-alarm" />')).toEqual([
      '1:7 <Icon name> must be the name of a Bootstrap icon: write alarm',
    ]);
  });

  test('that nothing resembles is told where the names stand', () => {
    expect(problemsOf('<Icon name="qqqqqqqqqqqqqqqq" />')).toEqual([
      '1:7 <Icon name> must be the name of a Bootstrap icon: names are at icons.getbootstrap.com',
    ]);
  });

  test('is not read from outside its folder', () => {
    expect(findIcon('../package')).toBeUndefined();
  });
});
