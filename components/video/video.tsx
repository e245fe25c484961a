import type { ReactNode } from 'react';
import type { VideoSource } from '../../lib/schema/video-address';
import { cssWidth, type Width } from '../../lib/schema/width';
import type { Words } from '../../lib/words';
import { Picture, plainFile, type PictureSource } from '../picture/picture';
import { Island } from '../island/island';
import { sizesIn } from '../picture/sizes';
import styles from './video.module.css';

interface VideoProps {
  readonly source: VideoSource;
  readonly title: string;
  readonly caption?: ReactNode;
  readonly width?: Width;
  /** `16x9` or `16:9`. */
  readonly ratio?: string;
  readonly poster?: PictureSource;
  /** The address of a WebVTT file. */
  readonly captions?: string;
  readonly lang: string;
  readonly words: Words;
}

const services = { youtube: ['YouTube', 'youtube.com'], vimeo: ['Vimeo', 'vimeo.com'] } as const;

/** A film with an optional caption. One of another site is a link with a poster until a visitor starts it. */
export function Video({ caption, width, ratio = '16x9', ...film }: VideoProps) {
  return (
    <figure className={styles.figure}>
      <div
        className={styles.stage}
        style={width && { width: cssWidth(width, '18rem') }}
        data-ratio={ratio.replace(':', 'x')}
        data-film={film.source.kind === 'file' ? film.title : undefined}
      >
        {film.source.kind === 'file' ? (
          <Film {...film} src={film.source.src} />
        ) : (
          <Poster {...film} source={film.source} />
        )}
      </div>
      {caption ? <figcaption className={styles.caption}>{caption}</figcaption> : null}
    </figure>
  );
}

type FilmProps = Omit<VideoProps, 'caption' | 'width' | 'ratio'>;

function Film({ src, title, poster, captions, lang }: FilmProps & { readonly src: string }) {
  return (
    <video
      className={styles.film}
      src={src}
      title={title}
      poster={poster && plainFile(poster)}
      controls
      playsInline
      preload="none"
    >
      {captions ? <track kind="captions" src={captions} srcLang={lang} label={lang} default /> : null}
      <a href={src}>{title}</a>
    </video>
  );
}

type Hosted = Exclude<VideoSource, { readonly kind: 'file' }>;

function Poster({ source, title, poster, words }: FilmProps & { readonly source: Hosted }) {
  const [service, host] = services[source.kind];
  return (
    <>
      <a className={styles.poster} href={source.watch} data-frame={source.frame} data-title={title}>
        {poster ? (
          <Picture className={styles.picture} picture={poster} alt="" sizes={sizesIn('column')} />
        ) : null}
        <span className={styles.play} aria-hidden="true" />
        <span className={styles.label}>
          <span className={styles.title}>{title}</span>{' '}
          <span className={styles.there}>{words.video.watch(service, host)}</span>
          <span className={styles.here}>{words.video.play(host)}</span>
        </span>
      </a>
      <Island name="video" />
    </>
  );
}
