import { describe, expect, test } from 'vitest';
import { arrange } from '../../components/programme/arrange';

const at = (id: string, start: number, end: number, room?: string) => ({
  id,
  start,
  end,
  room: room === undefined ? undefined : { id: room },
});
const rooms = ['hall', 'annex', 'attic'];
const areasOf = (...sessions: ReturnType<typeof at>[]) =>
  arrange(sessions, rooms).blocks.map(({ areas }) => areas && Object.fromEntries(areas));

describe('a day without parallel sessions', () => {
  test('has no columns, and each session by itself in the order of time', () => {
    const { blocks, columns } = arrange([at('b', 600, 660, 'hall'), at('a', 540, 600, 'annex')], rooms);
    expect(columns).toEqual([]);
    expect(blocks.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['a'], ['b']]);
    expect(blocks.map(({ areas }) => areas)).toEqual([undefined, undefined]);
  });
});

describe('parallel sessions', () => {
  test('stand in the columns of their rooms, in the order of rooms', () => {
    const sessions = [
      at('b', 540, 600, 'attic'),
      at('a', 540, 600, 'hall'),
      at('plenary', 600, 660, 'annex'),
    ];
    const { blocks, columns } = arrange(sessions, rooms);
    expect(columns).toEqual(['hall', 'attic']);
    expect(blocks.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['a', 'b'], ['plenary']]);
    expect(areasOf(...sessions)[0]).toEqual({
      a: { rows: [1, 2], columns: [1, 2] },
      b: { rows: [1, 2], columns: [2, 3] },
    });
  });

  test('that overlap only through others are one block, with a row wherever one starts or ends', () => {
    const [block] = arrange(
      [at('long', 540, 660, 'hall'), at('first', 540, 570, 'annex'), at('second', 570, 690, 'annex')],
      rooms,
    ).blocks;
    expect([block?.start, block?.end, block?.ticks]).toEqual([540, 690, [{ row: 2, minute: 570 }]]);
    expect(block?.areas && Object.fromEntries(block.areas)).toEqual({
      long: { rows: [1, 3], columns: [1, 2] },
      first: { rows: [1, 2], columns: [2, 3] },
      second: { rows: [2, 4], columns: [2, 3] },
    });
  });

  test('leave the columns that are free to what has no room', () => {
    const [areas] = areasOf(
      at('desk', 480, 720, 'attic'),
      at('a', 480, 540, 'hall'),
      at('b', 480, 540, 'annex'),
      at('lunch', 600, 660),
    );
    expect(areas?.lunch).toEqual({ rows: [3, 4], columns: [1, 3] });
  });

  test('in one room stand below each other, not on each other', () => {
    expect(areasOf(at('a', 540, 600, 'hall'), at('b', 560, 600, 'hall'), at('c', 540, 600, 'attic'))).toEqual(
      [undefined],
    );
  });
});
