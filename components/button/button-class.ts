import type { ButtonColor } from '../../lib/schema/button-color';
import { toneClass } from '../tone/tone';
import styles from './button.module.css';

/** How large a button is. */
export type ButtonSize = 'sm' | 'md' | 'lg';

/**
 * The classes of what looks like a button.
 *
 * @param color its colour; the accent of the site without it
 * @param size how large it is
 */
export function buttonClass(
  { tone, outline }: ButtonColor = { tone: 'primary', outline: false },
  size: ButtonSize = 'md',
): string {
  const classes = [
    styles.button,
    outline && styles.outline,
    outline && tone === 'primary' && styles.accented,
    size !== 'md' && styles[size],
    toneClass(tone),
  ];
  return classes.filter(Boolean).join(' ');
}
