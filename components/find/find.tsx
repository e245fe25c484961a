import type { FindWords } from '../../lib/words';
import { Island } from '../island/island';
import styles from './find.module.css';

/** Something by which sessions can be told apart, and its name. */
export interface FindOption {
  readonly id: string;
  readonly name: string;
}

/** What of a session is looked at when the programme is searched, beside its text. */
export interface Facets {
  readonly room?: FindOption;
  readonly track?: FindOption;
  readonly kind?: FindOption;
  /** Everybody who has to do with it. */
  readonly people: readonly string[];
}

interface FindProps {
  /** Of all sessions of the programme around it. */
  readonly facets: readonly Facets[];
  readonly words: FindWords;
}

const selects = ['room', 'track', 'kind'] as const;

/**
 * The fields by which sessions are found. The island hides what does not fit; until it has come the fields are not seen,
 * and without scripts they are not there.
 */
export function Find({ facets, words }: FindProps) {
  return (
    <search className={styles.find} data-find aria-label={words.label}>
      <form className={styles.form} autoComplete="off">
        <label className={styles.words}>
          {words.words}
          <input type="search" name="q" autoCapitalize="off" spellCheck={false} enterKeyHint="search" />
        </label>
        {selects.map((name) => {
          const options = optionsOf(facets, name);
          return options.length < 2 ? null : (
            <label key={name}>
              {words[name]}
              <select name={name}>
                <option value="">{words.all[name]}</option>
                {options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.name}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        <label>
          {words.person}
          <input
            type="search"
            name="person"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint="search"
          />
        </label>
      </form>
      <div className={styles.found}>
        <p role="status" data-status data-one={words.one} data-many={words.many} data-none={words.none} />
        <button type="button" data-reset hidden>
          {words.clear}
        </button>
        <ul data-relax={words.without} hidden />
      </div>
      <Island name="find" />
    </search>
  );
}

/** The facets as attributes of a session, for the island. */
export function facetAttributes(facets?: Facets) {
  return (
    facets && {
      'data-room': facets.room?.id,
      'data-track': facets.track?.id,
      'data-kind': facets.kind?.id,
      'data-people': facets.people.join('|'),
    }
  );
}

function optionsOf(facets: readonly Facets[], name: (typeof selects)[number]): FindOption[] {
  const found = new Map(facets.flatMap(({ [name]: option }) => (option ? [[option.id, option]] : [])));
  return [...found.values()];
}
