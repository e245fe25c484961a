import type { Words } from '../../lib/words';
import { Island } from '../island/island';
import { ClockData, TimeSwitch } from '../local-time/clock-data';
import styles from './my-programme.module.css';

interface MyProgrammeProps {
  readonly edition: string;
  /** The page of the whole programme. */
  readonly programme: string;
  /** What the calendar file is called. */
  readonly fileName: string;
  /** In which the programme has instants, once a day is settled. */
  readonly zone?: string;
  readonly words: Words;
}

/** What a visitor has starred. The island fills it; without one it says where everything is. */
export function MyProgramme({ edition, programme, fileName, zone, words: all }: MyProgrammeProps) {
  const { mine: words, cancelled, clock } = all;
  return (
    <div className={styles.mine} data-mine={edition} data-words={JSON.stringify({ ...words, cancelled })}>
      <p>{words.intro}</p>
      <p>
        <a href={programme}>{words.toProgramme}</a>
      </p>
      {zone ? (
        <div className={styles.clock}>
          <TimeSwitch words={clock} />
          <ClockData zone={zone} words={clock} />
        </div>
      ) : null}
      <p className={styles.status} role="status" tabIndex={-1} data-status>
        {words.without}
      </p>
      <div className={styles.filled}>
        <section className={styles.shared} data-shared hidden aria-labelledby="shared-with-you">
          <h2 id="shared-with-you">{words.shared}</h2>
          <ul data-shared-list />
          <p data-shared-known hidden>
            {words.sharedKnown}
          </p>
          <p className={styles.actions}>
            <button type="button" data-add>
              {words.add}
            </button>
            <button type="button" data-dismiss>
              {words.dismiss}
            </button>
          </p>
        </section>
        <div className={styles.days} data-days />
      </div>
      <div className={styles.tools} data-tools hidden>
        <label className={styles.link}>
          {words.link}
          <input type="url" readOnly dir="ltr" data-link />
        </label>
        <p className={styles.actions}>
          <button type="button" data-copy-link>
            {words.copy}
          </button>
          <button type="button" data-calendar={fileName}>
            {words.calendar}
          </button>
          <button type="button" data-print>
            {words.print}
          </button>
        </p>
      </div>
      <template data-day>
        <section className={styles.day}>
          <h2>{words.title}</h2>
          <p />
          <ol />
        </section>
      </template>
      <template data-entry>
        <li className={styles.entry}>
          <p className={styles.time} data-time />
          <div>
            <h3 className={styles.title}>{words.title}</h3>
            <p className={styles.place} data-place />
            <p className={styles.remark} data-clash />
            <p className={styles.remark} data-change />
            <p className={styles.actions}>
              <button type="button" data-noted>
                {words.noted}
              </button>
              <button type="button" data-remove>
                {words.remove}
              </button>
            </p>
          </div>
        </li>
      </template>
      <Island name="my-programme" />
    </div>
  );
}
