import type { PictureSource } from '../picture/picture';
import { Portrait } from '../portrait/portrait';
import styles from './people.module.css';

/** Somebody in a list of people. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  /** The name in its own script. */
  readonly native?: string;
  readonly url?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly photo?: PictureSource;
}

interface PeopleProps {
  readonly people: readonly ListedPerson[];
}

/** People without their biographies, side by side where there is room. */
export function People({ people }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.people}>
      {people.map(({ id, native, photo, role, affiliation, ...person }) => (
        <li key={id} className={styles.person}>
          <Portrait name={person.name} photo={photo} />
          <div className={styles.text}>
            <p className={styles.name}>
              <Name {...person} />
              {native ? (
                <>
                  {' '}
                  <bdi className={styles.native}>{native}</bdi>
                </>
              ) : null}
            </p>
            {role ? <p className={styles.detail}>{role}</p> : null}
            {affiliation ? <p className={styles.detail}>{affiliation}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface NamesProps {
  readonly people: readonly Omit<ListedPerson, 'native' | 'photo' | 'role'>[];
}

/** More than these take the breadth of the page. */
const few = 40;

/** Names and affiliations in columns: a programme committee of hundreds. */
export function PeopleList({ people }: NamesProps) {
  if (people.length === 0) return null;
  return (
    <div className={people.length > few ? 'wide' : undefined}>
      <ul className={styles.list}>
        {people.map(({ id, affiliation, ...person }) => (
          <li key={id}>
            <Name {...person} />
            {affiliation ? <span className={styles.affiliation}>, {affiliation}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Names in a sentence, with commas between them and the language's "and" before the last (Unicode CLDR, list patterns).
 */
export function PeopleNames({ people, lang }: NamesProps & { readonly lang: string }) {
  if (people.length === 0) return null;
  const parts = new Intl.ListFormat(lang).formatToParts(people.map(({ name }) => name));
  const rest = [...people];
  return (
    <p className={styles.sentence}>
      {parts.map(({ type, value }, index) => {
        const person = type === 'element' ? rest.shift() : undefined;
        return person ? <Name key={index} {...person} /> : value;
      })}
      .
    </p>
  );
}

function Name({ name, url }: Pick<ListedPerson, 'name' | 'url'>) {
  return url ? <a href={url}>{name}</a> : name;
}
