import { SectionHead } from '../components/frame/masthead';
import { PreviousNext, type Neighbour } from '../components/frame/previous-next';
import { addressOf, type News, type Workshop } from '../lib/content';
import { formatDate } from '../lib/dates';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { newsHome } from './news-home';
import { Prose } from './prose';

interface NewsPageProps {
  readonly workshop: Workshop;
  readonly news: News;
  readonly url: string;
}

/** A piece of news: its day, its text, and the way to the others. */
export function NewsPage({ workshop, news, url }: NewsPageProps) {
  const { lang } = workshop.site;
  const { news: words } = wordsFor(lang);
  const at = workshop.news.findIndex(({ id }) => id === news.id);
  const home = newsHome(workshop);
  const day = <time dateTime={news.date}>{formatDate(news.date, lang)}</time>;
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead title={news.title} description={day} />
      <div className="prose">
        <Prose workshop={workshop} url={url} body={news.body} />
      </div>
      <PreviousNext
        label={words.others}
        previous={linkTo(workshop, words.older, workshop.news[at + 1])}
        next={linkTo(workshop, words.newer, workshop.news[at - 1])}
        all={home ? { href: home.url, title: words.all } : undefined}
      />
    </Frame>
  );
}

function linkTo(workshop: Workshop, label: string, news?: News): Neighbour | undefined {
  const href = news && addressOf(workshop, 'news', news.id);
  return news && href !== undefined ? { label, href, title: news.title } : undefined;
}
