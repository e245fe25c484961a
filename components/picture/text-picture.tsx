import type { ComponentProps } from 'react';
import { Picture, type PictureSource } from './picture';
import { sizesIn, sizesUpTo, type Room } from './sizes';

interface TextPictureProps {
  /** As the editor wrote them. */
  readonly attributes: ComponentProps<'img'>;
  /** Undefined where the file is not known. */
  readonly picture?: PictureSource;
  /** What it never grows out of. */
  readonly room: Room;
  /** Whether it is the first of the text, which may be on the screen from the start. */
  readonly isFirst: boolean;
}

/** Wider than the column of a text, in CSS pixels. */
const COLUMN = 656;

/** A picture in a text: `![…](/images/x.png)`, `<img src="/images/x.png" alt="…" width="200">`. */
export function TextPicture({ attributes, picture, room, isFirst }: TextPictureProps) {
  const { src, srcSet, alt = '', ...rest } = attributes;
  // Whoever writes a set of files means those.
  if (!picture || !src || srcSet) return <img {...attributes} />;
  const width = widthOf(attributes, picture);
  const size = { width, height: Math.round((width * picture.height) / picture.width) };
  const sizes = width > COLUMN ? sizesIn(room) : sizesUpTo(width, '100vw');
  return (
    <Picture picture={picture} alt={alt} sizes={sizes} lazy={!isFirst} attributes={{ ...rest, ...size }} />
  );
}

/** The one that the editor wrote, or that follows from the height; else the picture's own. */
function widthOf({ width, height }: ComponentProps<'img'>, picture: PictureSource): number {
  if (isPixels(width)) return Number(width);
  if (isPixels(height)) return Math.round((Number(height) * picture.width) / picture.height);
  return picture.width;
}

function isPixels(length: unknown): boolean {
  return /^[1-9]\d{0,4}$/.test(String(length));
}
