import { useId, type ReactNode } from 'react';
import type { Words } from '../../lib/words';
import { Picture, type PictureSource } from '../picture/picture';
import { Island } from '../island/island';
import { sizesUpTo } from '../picture/sizes';
import styles from './gallery.module.css';

interface GalleryProps {
  readonly title?: string;
  readonly words: Words;
  readonly children?: ReactNode;
}

/**
 * Small pictures side by side. Each opens and closes by itself without a script; the island leads from one to the next.
 * The bar of its buttons stands here once, hidden, and is copied into the picture that is open.
 */
export function Gallery({ title, words: { gallery }, children }: GalleryProps) {
  return (
    <div className={styles.gallery} role="group" aria-label={title ?? gallery.title} data-gallery="">
      {children}
      <div className={styles.bar} data-gallery-bar="" hidden>
        <button type="button" className={styles.step} data-step="-1" aria-label={gallery.previous} />
        <p className={styles.position} role="status" data-text={gallery.position('{n}', '{all}')} />
        <button type="button" className={styles.step} data-step="1" aria-label={gallery.next} />
      </div>
      <Island name="gallery" />
    </div>
  );
}

/** Four or five in the column, two on a phone. */
const small = '(min-width: 61rem) 12rem, (min-width: 40rem) 22vw, 45vw';

interface GalleryFigureProps {
  readonly picture: PictureSource;
  readonly alt: string;
  readonly caption?: ReactNode;
  readonly words: Words;
}

/**
 * A picture and, in a dialog, the same picture large. `command` opens it as a modal dialog; browsers that do not know
 * that attribute follow `popovertarget` (HTML, "button activation behavior": a command goes first).
 */
export function GalleryFigure({ picture, alt, caption, words }: GalleryFigureProps) {
  const id = useId();
  const opens = { command: 'show-modal', commandfor: id, popoverTarget: id };
  const closes = {
    command: 'close',
    commandfor: id,
    popoverTarget: id,
    popoverTargetAction: 'hide',
  } as const;
  return (
    <div className={styles.item}>
      <button type="button" className={styles.thumb} data-gallery-open="" {...opens}>
        <Picture className={styles.small} picture={picture} alt={alt} sizes={small} square />
      </button>
      <dialog id={id} className={styles.dialog} aria-label={alt} popover="auto" {...{ closedby: 'any' }}>
        <div className={styles.place} data-gallery-place="" />
        <button type="button" className={styles.close} aria-label={words.gallery.close} {...closes} />
        <figure className={styles.figure}>
          <Picture
            className={styles.large}
            picture={picture}
            alt={alt}
            sizes={sizesUpTo(picture.width, 'calc(100vw - 1.5rem)')}
          />
          {caption ? <figcaption className={styles.caption}>{caption}</figcaption> : null}
        </figure>
      </dialog>
    </div>
  );
}
