import type { ReactNode } from 'react';
import { cssWidth, type Width } from '../../lib/schema/width';
import styles from './figure.module.css';

/** A picture that is ready to be shown; sizes in CSS pixels. */
export interface PictureSource {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

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
}

/** A picture with an optional caption; its space is reserved before it arrives. */
export function Figure({
  picture,
  alt,
  caption,
  width = { percent: 100 },
  link,
  first = false,
}: FigureProps) {
  const image = (
    <img
      className={styles.image}
      src={picture.src}
      alt={alt}
      width={picture.width}
      height={picture.height}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  );
  const shown = link ? (
    <a className={styles.link} href={link}>
      {image}
    </a>
  ) : (
    image
  );
  const isFull = 'percent' in width && width.percent === 100;
  return (
    <figure className={isFull ? `${styles.figure} wide` : styles.figure}>
      {isFull ? shown : <div style={{ width: cssWidth(width) }}>{shown}</div>}
      {caption ? <figcaption className={styles.caption}>{caption}</figcaption> : null}
    </figure>
  );
}
