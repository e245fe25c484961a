import { useId, type ReactNode } from 'react';
import type { Tone } from '../../lib/schema/tone';
import type { Words } from '../../lib/words';
import { Icon, type IconSource } from '../icon/icon';
import { toneClass } from '../tone/tone';
import styles from './alert.module.css';

type Meaning = keyof Words['meanings'];

const icons: Readonly<Record<Meaning, string>> = {
  info: 'info-circle',
  success: 'check-circle',
  warning: 'exclamation-triangle',
  danger: 'exclamation-octagon',
};

/**
 * The icon that says what a colour means, so that nothing is said by colour alone (WCAG 1.4.1).
 *
 * @param color of the alert
 * @returns its name; undefined for the colours that mean nothing
 */
export function alertIcon(color: Tone): string | undefined {
  return means(color) ? icons[color] : undefined;
}

interface AlertProps {
  readonly color: Tone;
  readonly align: 'start' | 'center' | 'end';
  readonly title?: ReactNode;
  readonly icon?: IconSource;
  readonly words: Words;
  /** What it says, rendered. */
  readonly children?: ReactNode;
}

/**
 * A note in a box. Its role is `note` whatever its colour: `alert` and `status` are live regions, for what changes while
 * somebody is on the page (WAI-ARIA 1.2), and a landmark (`<aside>`) within the main one would clutter the list of
 * landmarks. A colour that means something says it in a word, which screen readers read before the text.
 */
export function Alert({ color, align, title, icon, words, children }: AlertProps) {
  const id = useId();
  const word = means(color) ? words.meanings[color] : undefined;
  const meaning = word ? <span className="visually-hidden">{`${word}: `}</span> : null;
  const label = title ? { 'aria-labelledby': id } : { 'aria-label': word };
  return (
    <div>
      <div className={`${styles.alert} ${styles[align] ?? ''} ${toneClass(color)}`} role="note" {...label}>
        {icon ? (
          <span className={styles.icon}>
            <Icon icon={icon} />
          </span>
        ) : null}
        <div className={styles.text}>
          {title ? (
            <p className={styles.title} id={id}>
              {meaning}
              {title}
            </p>
          ) : (
            meaning
          )}
          <div className="flow">{children}</div>
        </div>
      </div>
    </div>
  );
}

function means(color: Tone): color is Meaning {
  return Object.hasOwn(icons, color);
}
