import { tags } from '../components/tags';
import type { Page, Workshop } from '../lib/content';
import { Prose } from './prose';

interface PageVideoProps {
  readonly workshop: Workshop;
  readonly page: Page;
}

/** The video of a page's settings, shown as the tag `Video` shows it; a link to it where there is no such tag. */
export function PageVideo({ workshop, page: { url, video, body } }: PageVideoProps) {
  if (!video) return null;
  if (!('Video' in tags)) return <VideoLink {...video} />;
  const attributes = Object.entries(video).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const text = `<Video${attributes.join('')} />`;
  return <Prose workshop={workshop} url={url} body={{ file: body.file, text, line: 1 }} />;
}

function escaped(value: string): string {
  const inLine = value.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;');
  return inLine.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function VideoLink({ youtubeid, url, title }: NonNullable<Page['video']>) {
  return (
    <p>
      <a href={url ?? `https://www.youtube.com/watch?v=${youtubeid}`}>{title}</a>
    </p>
  );
}
