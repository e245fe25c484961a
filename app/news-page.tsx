import { SectionHead } from '../components/frame/masthead';
import type { News, Workshop } from '../lib/content';
import { formatDate } from '../lib/dates';
import { Frame } from './frame';
import { Prose } from './prose';

interface NewsPageProps {
  readonly workshop: Workshop;
  readonly news: News;
  readonly url: string;
}

/** A piece of news. */
export function NewsPage({ workshop, news, url }: NewsPageProps) {
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead title={news.title} description={formatDate(news.date, workshop.site.lang)} topics={[]} />
      <div className="prose">
        <Prose workshop={workshop} url={url} body={news.body} />
      </div>
    </Frame>
  );
}
