import { z } from 'zod';

/** A film that a page can show: on one of two services, or a file of `public/`. */
export type VideoSource =
  | { readonly kind: 'youtube' | 'vimeo'; readonly watch: string; readonly frame: string }
  | { readonly kind: 'file'; readonly src: string };

/** The letters of a YouTube video. */
const youtubeId = /^[\w-]{11}$/;

/** A film on YouTube or Vimeo by its address, or a file of `public/`. */
export const videoAddress = () =>
  z.string().refine((url) => readVideo(url) !== undefined, {
    message: 'must be an address of YouTube or Vimeo, or a film in public/ such as /videos/talk.mp4',
  });

/** The letters after `v=` in the address of a film on YouTube. */
export const youtubeVideo = () =>
  z.string().regex(youtubeId, 'must be the eleven letters after v= in the address of the film');

/**
 * Reads the address of a film.
 *
 * @param url as people copy it: the page, the short form, or what a frame has
 * @returns where it can be watched, and the frame that shows it at once; undefined when no film is there
 */
export function readVideo(url: string): VideoSource | undefined {
  const written = url.trim();
  if (/^\/(?!\/)\S+\.(?:mp4|m4v|webm|ogv|mov)$/i.test(written)) return { kind: 'file', src: written };
  const full = /^(?:https?:)?\/\//i.test(written)
    ? written.replace(/^(?:https?:)?/i, 'https:')
    : `https://${written}`;
  if (!URL.canParse(full)) return undefined;
  const { hostname, pathname, searchParams } = new URL(full);
  const host = hostname.replace(/^(?:www|m|music)\./, '');
  if (host === 'youtu.be') return youtube(pathname.slice(1), searchParams);
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const [, id] = /^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(pathname) ?? [];
    return youtube(id ?? searchParams.get('v') ?? '', searchParams);
  }
  if (host !== 'vimeo.com' && host !== 'player.vimeo.com') return undefined;
  const [, id, key = searchParams.get('h')] =
    /^\/(?:video\/|channels\/[\w-]+\/)?(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  if (id === undefined || (key && !/^\w+$/.test(key))) return undefined;
  return {
    kind: 'vimeo',
    watch: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    frame: `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ''}autoplay=1&dnt=1`,
  };
}

function youtube(id: string, parameters: URLSearchParams): VideoSource | undefined {
  if (!youtubeId.test(id)) return undefined;
  const start = secondsOf(parameters.get('t') ?? parameters.get('start') ?? '');
  return {
    kind: 'youtube',
    watch: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`,
    frame: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start > 0 ? `&start=${start}` : ''}`,
  };
}

/** `90`, `90s`, `1m30s`, `1h2m3s`; 0 for anything else. */
function secondsOf(time: string): number {
  const [all, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d{1,3})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? [];
  return all ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : 0;
}
