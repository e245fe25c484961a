import type { PictureSource } from '../figure/figure';
import styles from './featured-picture.module.css';

interface FeaturedPictureProps {
  readonly picture: PictureSource;
  /** Empty for a picture that only decorates (WCAG 1.1.1). */
  readonly alt: string;
}

/** A picture as wide as the page; among the first things on it, so the browser fetches it at once. */
export function FeaturedPicture({ picture, alt }: FeaturedPictureProps) {
  return (
    <img
      className={styles.picture}
      src={picture.src}
      alt={alt}
      width={picture.width}
      height={picture.height}
      fetchPriority="high"
      decoding="async"
    />
  );
}
