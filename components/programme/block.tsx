import type { Words } from '../../lib/words';
import { Range } from '../session/slot-parts';
import type { Area, Block } from './arrange';
import styles from './block.module.css';
import { Entry } from './entry';
import type { PlacedSession } from './programme';

interface ProgrammeBlockProps {
  readonly block: Block<PlacedSession>;
  readonly words: Words;
}

/** A session by itself, or those that overlap, together. */
export function ProgrammeBlock({ block, words }: ProgrammeBlockProps) {
  const { entries, start, end, areas, ticks } = block;
  const [first] = entries;
  if (!first) return null;
  if (entries.length === 1) return <Entry session={first.view} words={words} facets={first.facets} />;
  const last = entries.find((entry) => entry.end === end) ?? first;
  return (
    <li className={areas ? `${styles.block} ${styles.rows}` : styles.block} data-block="">
      <p className={styles.time} data-block-head="">
        <span className={styles.range}>
          <Range from={first.view.from} to={last.view.to} />
        </span>
        <span className={styles.count} data-parallel="">
          {words.programme.parallel(entries.length)}
        </span>
        {areas
          ? ticks.map(({ row, minute }) => <Tick key={row} row={row} at={startAt(entries, minute)} />)
          : null}
      </p>
      <ul className={styles.parallel}>
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            session={entry.view}
            words={words}
            facets={entry.facets}
            area={lines(areas?.get(entry.id))}
            isTimeShared={entry.start === start && entry.end === end}
          />
        ))}
      </ul>
    </li>
  );
}

/** A time on the axis, drawn by the style sheet: every session says its own. */
function Tick({ row, at }: { readonly row: number; readonly at?: string }) {
  return <span className={styles.tick} data-time={at} aria-hidden="true" style={{ gridRow: row }} />;
}

function startAt(entries: readonly PlacedSession[], minute: number): string | undefined {
  return entries.find((entry) => entry.start === minute)?.view.from.text;
}

/** The first column is that of the times. */
function lines(area?: Area): string | undefined {
  if (!area) return undefined;
  const { rows, columns } = area;
  return `${rows[0]} / ${columns[0] + 1} / ${rows[1]} / ${columns[1] + 1}`;
}
