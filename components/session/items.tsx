import type { Words } from '../../lib/words';
import styles from './items.module.css';
import { Clock, Materials, Papers, Speakers, Title } from './slot-parts';
import type { ItemView } from './slot-view';

interface ItemsProps {
  readonly items: readonly ItemView[];
  readonly words: Words;
}

/** More items than this take two columns, where there is no order of time to follow. */
const long = 10;

/** What happens in a session, in its order, with times where they are known. */
export function Items({ items, words }: ItemsProps) {
  const isTimed = items.some(({ start }) => start !== undefined);
  const isLong = items.length > long && !isTimed;
  return (
    <ol className={isLong ? `${styles.items} ${styles.many}` : styles.items}>
      {items.map((item, index) => (
        <li key={index} className={item.start ? styles.timed : undefined}>
          {item.start ? (
            <span className={styles.time}>
              <Clock {...item.start} />
            </span>
          ) : null}
          <div>
            {item.kind ? <span className={styles.kind}>{item.kind}: </span> : null}
            <Title isStruck={item.isCancelled} href={item.href}>
              {item.title}
            </Title>
            {item.isCancelled ? <span className={styles.state}> {words.cancelled}</span> : null}
            <ItemDetails {...item} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function ItemDetails({ byline, people, remarks, papers, materials, note, abstract }: ItemView) {
  return (
    <>
      {byline ? <p className={styles.detail}>{byline}</p> : null}
      <Speakers people={people} />
      {papers.length > 0 ? <Papers papers={papers} /> : null}
      {materials.length > 0 ? <Materials materials={materials} /> : null}
      {remarks.length > 0 ? <p className={styles.detail}>{remarks.join('; ')}</p> : null}
      {note ? <p className={styles.detail}>{note}</p> : null}
      {abstract ? <div className={`${styles.abstract} flow`}>{abstract}</div> : null}
    </>
  );
}
