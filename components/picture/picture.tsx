import type { ComponentProps } from 'react';

/** A picture that is ready to be shown; sizes in CSS pixels. */
export interface PictureSource {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Smaller files of the same picture, whole or cut to a square; without them the picture itself is sent. */
  readonly variants?: { readonly full?: PictureSet; readonly square?: PictureSet };
}

/** What a browser chooses from. */
interface PictureSet {
  /** For browsers that know none of the types. */
  readonly src: string;
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[];
  /** Of the largest file, in pixels. */
  readonly width: number;
  readonly height: number;
}

interface PictureProps {
  readonly picture: PictureSource;
  /** Empty for a picture that only decorates (WCAG 1.1.1). */
  readonly alt: string;
  /** How wide it is shown, as CSS says it for screens of every width (HTML, "sizes attributes"); see `sizes.ts`. */
  readonly sizes: string;
  /** What is shown on dark screens instead. */
  readonly dark?: { readonly picture: PictureSource; readonly sizes: string };
  /** Whether a square is shown; the browser cuts it where there is no file cut to one. */
  readonly square?: boolean;
  /** Among the first things on the page: fetched before others. */
  readonly priority?: boolean;
  /** Fetched when it comes near the screen. */
  readonly lazy?: boolean;
  readonly className?: string;
  /** What an editor wrote besides. */
  readonly attributes?: ComponentProps<'img'>;
}

/**
 * A picture in the file that suits the screen. Its space is reserved before it arrives. What stands around the image makes
 * no box (see elements.css), so style sheets speak of the image alone.
 */
export function Picture({ picture, alt, sizes, square, priority = false, ...more }: PictureProps) {
  const { lazy = !priority, className, dark, attributes } = more;
  const { full, square: cut } = picture.variants ?? {};
  const set = square && cut ? cut : full;
  const { width, height } = square && cut ? cut : picture;
  const image = (
    <img
      className={className}
      src={set?.src ?? picture.src}
      alt={alt}
      width={width}
      height={height}
      loading={lazy ? 'lazy' : undefined}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
      {...attributes}
    />
  );
  if (!set && !dark) return image;
  return (
    <picture>
      {dark ? sourcesOnDark(dark) : null}
      {set?.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      {image}
    </picture>
  );
}

function sourcesOnDark({
  picture: { src, width, height, variants },
  sizes,
}: NonNullable<PictureProps['dark']>) {
  const all = [...(variants?.full?.sources ?? []), { type: undefined, srcSet: variants?.full?.src ?? src }];
  return all.map(({ type, srcSet }) => (
    <source
      key={type ?? srcSet}
      media="screen and (prefers-color-scheme: dark)"
      type={type}
      srcSet={srcSet}
      sizes={type && sizes}
      width={width}
      height={height}
    />
  ));
}

/**
 * The one file of a picture for places that know no others: the poster of a film.
 *
 * @param picture to be shown
 * @returns its address
 */
export function plainFile({ src, variants }: PictureSource): string {
  return variants?.full?.src ?? src;
}
