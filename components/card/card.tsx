import { useId, type ReactNode } from 'react';
import type { Share } from '../../lib/schema/share';
import type { Tone } from '../../lib/schema/tone';
import { Picture, type PictureSource } from '../picture/picture';
import { sizesInRow } from '../picture/sizes';
import { toneClass } from '../tone/tone';
import styles from './card.module.css';

interface CardProps {
  readonly header?: ReactNode;
  readonly title?: ReactNode;
  readonly picture?: PictureSource;
  /** Empty for a picture that only decorates (WCAG 1.1.1). */
  readonly alt?: string;
  /** Of the row, on wide screens. */
  readonly width?: Share;
  readonly centered?: boolean;
  readonly color?: Tone;
  /** What it says, rendered. */
  readonly children?: ReactNode;
}

/**
 * A box with a picture, a header, a title and some text. Neither header nor title is a heading: a card stands under any
 * heading, or within another card, and a level that fits everywhere does not exist. They name the card as a group instead.
 */
export function Card({ header, title, picture, alt = '', width, centered, color, children }: CardProps) {
  const id = useId();
  const group = header || title ? { role: 'group', 'aria-labelledby': id } : {};
  const classes = [
    styles.card,
    color && styles.toned,
    color && toneClass(color),
    styles[`width-${width ?? 100}`],
    centered && styles.centered,
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')} {...group}>
      {picture ? (
        <Picture className={styles.picture} picture={picture} alt={alt} sizes={sizesInRow(width ?? 100)} />
      ) : null}
      {header ? (
        <p className={styles.header} id={id}>
          {header}
        </p>
      ) : null}
      {title || children ? (
        <div className={styles.body}>
          {title ? (
            <p className={styles.title} id={header ? undefined : id}>
              {title}
            </p>
          ) : null}
          {children ? <div className="flow">{children}</div> : null}
        </div>
      ) : null}
    </div>
  );
}
