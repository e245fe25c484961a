import type { PictureSource } from '../figure/figure';
import { Portrait } from '../portrait/portrait';
import styles from './people.module.css';

/** Somebody in a list of people. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly photo?: PictureSource;
}

/** People without their biographies, side by side where there is room. */
export function People({ people }: { readonly people: readonly ListedPerson[] }) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.people}>
      {people.map(({ id, name, url, role, affiliation, photo }) => (
        <li key={id} className={styles.person}>
          <Portrait name={name} photo={photo} />
          <div className={styles.text}>
            <p className={styles.name}>{url ? <a href={url}>{name}</a> : name}</p>
            {role ? <p className={styles.detail}>{role}</p> : null}
            {affiliation ? <p className={styles.detail}>{affiliation}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
