import type { Page, Workshop } from '../lib/content';
import { Prose } from './prose';

interface PageVideoProps {
  readonly workshop: Workshop;
  readonly page: Page;
}

/** The video of a page's settings, shown as the tag `Video` shows it. */
export function PageVideo({ workshop, page: { url, video, body } }: PageVideoProps) {
  if (!video) return null;
  const attributes = Object.entries(video).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const text = `<Video${attributes.join('')} />`;
  return (
    <div className="above-text">
      <Prose workshop={workshop} url={url} body={{ file: body.file, text, line: 1 }} />
    </div>
  );
}

function escaped(value: string): string {
  const inLine = value.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;');
  return inLine.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
