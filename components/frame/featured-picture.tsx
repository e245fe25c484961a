import { Picture, type PictureSource } from '../picture/picture';
import { sizesIn, type Room } from '../picture/sizes';
import styles from './featured-picture.module.css';

interface FeaturedPictureProps {
  readonly picture: PictureSource;
  /** Empty for a picture that only decorates (WCAG 1.1.1). */
  readonly alt: string;
  /** What it is as wide as. */
  readonly room?: Room;
}

/** A picture as wide as the page; among the first things on it, so the browser fetches it at once. */
export function FeaturedPicture({ picture, alt, room = 'frame' }: FeaturedPictureProps) {
  return (
    <Picture
      className={`${styles.picture} above-text`}
      picture={picture}
      alt={alt}
      sizes={sizesIn(room)}
      priority
    />
  );
}
