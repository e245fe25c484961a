import type { ReactNode } from 'react';
import { cssWidth, type Width } from '../../lib/schema/width';
import { Picture, type PictureSource } from '../picture/picture';
import { sizesIn, type Room } from '../picture/sizes';
import styles from './figure.module.css';

interface FigureProps {
  readonly picture: PictureSource;
  /** Empty for a picture that only decorates (WCAG 1.1.1). */
  readonly alt: string;
  readonly caption?: ReactNode;
  readonly width?: Width;
  /** Where a click on the picture leads; `alt` is the name of the link then. */
  readonly link?: string;
  /** Whether it is among the first things on the page, so that the browser should fetch it at once. */
  readonly first?: boolean;
  /** What a picture of full width is as wide as. */
  readonly room?: Room;
}

/** A picture with an optional caption; its space is reserved before it arrives. */
export function Figure({
  picture,
  alt,
  caption,
  width = { percent: 100 },
  link,
  first = false,
  room = 'frame',
}: FigureProps) {
  const isFull = 'percent' in width && width.percent === 100;
  const image = (
    <Picture
      className={styles.image}
      picture={picture}
      alt={alt}
      sizes={sizesIn(isFull || room === 'full' ? room : 'column', width)}
      priority={first}
    />
  );
  const shown = link ? (
    <a className={styles.link} href={link}>
      {image}
    </a>
  ) : (
    image
  );
  return (
    <figure className={isFull ? `${styles.figure} wide` : styles.figure}>
      {isFull ? shown : <div style={{ width: cssWidth(width) }}>{shown}</div>}
      {caption ? <figcaption className={styles.caption}>{caption}</figcaption> : null}
    </figure>
  );
}
