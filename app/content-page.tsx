import { Masthead, SectionHead } from '../components/frame/masthead';
import { DateText } from '../components/dates/date-text';
import type { Page, Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { Prose } from './prose';

interface ContentPageProps {
  readonly workshop: Workshop;
  readonly page: Page;
}

/** A page of `content/pages`: the frame, the head that its layout asks for, and its text. */
export function ContentPage({ workshop, page }: ContentPageProps) {
  return (
    <Frame workshop={workshop} url={page.url}>
      <Head workshop={workshop} page={page} />
      <div className={page.layout === 'full-width' ? 'flow' : 'prose'}>
        <Prose workshop={workshop} page={page} body={page.body} />
      </div>
    </Frame>
  );
}

/** The one h1 of the page (WCAG 2.4.6). */
function Head({ workshop, page }: ContentPageProps) {
  if (page.layout === 'section') return <SectionHead {...page} />;
  if (page.url !== '/') return <h1 className="visually-hidden">{page.title}</h1>;
  const { site, dates } = workshop;
  const date = dates.find(({ id }) => id === site.date);
  const places = [site.host?.name, site.venue ? `${site.venue.city}, ${site.venue.country}` : undefined];
  return (
    <Masthead
      title={site.name}
      tagline={site.tagline}
      place={places.filter((place) => place !== undefined).join(' · ')}
      when={date ? <DateText date={date} lang={site.lang} words={wordsFor(site.lang)} /> : undefined}
    />
  );
}
