import { Day } from '../components/dates/date-text';
import { remarksOn } from '../components/dates/date-words';
import { FeaturedPicture } from '../components/frame/featured-picture';
import { Masthead, SectionHead, type Fact } from '../components/frame/masthead';
import type { Page, Workshop } from '../lib/content';
import { formatRange } from '../lib/dates';
import { findIcon } from '../lib/icons';
import { wordsFor } from '../lib/words';
import { pageOf } from './prose';
import { PageVideo } from './page-video';
import { findPicture } from './workshop';

interface PageHeadProps {
  readonly workshop: Workshop;
  readonly page: Page;
}

/** What stands above the text of a page: the head that its layout asks for, its picture and its video. */
export async function PageHead({ workshop, page }: PageHeadProps) {
  const picture = await findPicture(page.image, pageOf(page.body));
  const room = page.layout === 'full-width' ? 'full' : 'frame';
  return (
    <>
      <Head workshop={workshop} page={page} />
      {picture ? <FeaturedPicture picture={picture} alt={page['image-alt'] ?? ''} room={room} /> : null}
      <PageVideo workshop={workshop} page={page} />
    </>
  );
}

/** The one h1 of the page (WCAG 2.4.6). */
async function Head({ workshop, page }: PageHeadProps) {
  const { site } = workshop;
  if (page.layout === 'section') {
    const topics = { label: wordsFor(site.lang).topics, names: page.topics };
    return <SectionHead {...page} topics={topics} icon={findIcon(page.icon)} />;
  }
  if (page.url !== '/') return <h1 className="visually-hidden">{page.title}</h1>;
  const { hero } = site;
  return (
    <Masthead
      title={site.name}
      isTitleHidden={hero.title === 'hidden'}
      tagline={site.tagline}
      facts={hero.facts === 'hidden' ? [] : factsOf(workshop)}
      picture={await findPicture(hero.image)}
      alt={hero['image-alt']}
    />
  );
}

function factsOf(workshop: Workshop): Fact[] {
  const { site, dates } = workshop;
  const facts: Fact[] = [];
  const date = dates.find(({ id }) => id === site.date);
  if (date) {
    const props = { date, lang: site.lang, words: wordsFor(site.lang) };
    const last = lastDayFrom(workshop, date.date);
    const text = date.date && last ? formatRange(date.date, last, site.lang) : <Day {...props} />;
    facts.push({ text, remark: remarksOn(props).join('; ') });
  }
  if (site.venue) facts.push({ text: `${site.venue.city}, ${site.venue.country}`, remark: site.host?.name });
  else if (site.host) facts.push({ text: site.host.name });
  return facts;
}

/** The last day of a programme that begins on the day of the workshop and takes several. */
function lastDayFrom({ schedule }: Workshop, first: string | undefined): string | undefined {
  const days = schedule?.days.map(({ dates }) => dates) ?? [];
  if (days.some(({ length }) => length !== 1)) return undefined;
  const [begin, ...others] = days.flat().sort();
  return begin === first ? others.at(-1) : undefined;
}
