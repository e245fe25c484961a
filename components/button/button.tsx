import type { ButtonColor } from '../../lib/schema/button-color';
import type { Share } from '../../lib/schema/share';
import { Icon, type IconSource } from '../icon/icon';
import { buttonClass, type ButtonSize } from './button-class';
import styles from './button.module.css';

interface ButtonProps {
  readonly text: string;
  readonly href: string;
  readonly color?: ButtonColor;
  readonly size?: ButtonSize;
  /** Of the column, on wide screens; as wide as its text without it. */
  readonly width?: Share;
  readonly centered?: boolean;
  readonly icon?: IconSource;
}

/**
 * A link that looks like a button; it opens where links open, never in a new tab (WCAG 3.2.5). It stands in a line of
 * text, so that several on one line stand side by side.
 */
export function Button({ text, href, color, size, width, centered = false, icon }: ButtonProps) {
  const classes = [buttonClass(color, size), width && styles[`width-${width}`], centered && styles.centered];
  return (
    <a className={classes.filter(Boolean).join(' ')} href={href}>
      {icon ? <Icon icon={icon} /> : null}
      {icon ? ' ' : null}
      {text}
    </a>
  );
}
