import type { Tone } from '../../lib/schema/tone';
import styles from './tone.module.css';

/**
 * The class that gives what stands in it the colours of a tone, as custom properties: `--tone` with `--on-tone` upon
 * it, and `--tone-soft` with `--tone-ink` upon it and `--tone-line` around it.
 *
 * @param tone one of Bootstrap's names
 */
export function toneClass(tone: Tone): string {
  return styles[tone] ?? '';
}
