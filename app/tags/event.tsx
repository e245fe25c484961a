import { NewsList } from '../../components/news/news';
import { Sponsors, type ShownSponsor } from '../../components/sponsors/sponsors';
import { tags } from '../../components/tags';
import { Venue } from '../../components/venue/venue';
import { addressOf, type News } from '../../lib/content';
import type { Components } from '../../lib/mdx';
import type { Sponsor } from '../../lib/schema/sponsors';
import { bind } from '../bind-tag';
import { Line } from '../line';
import { newsHome } from '../news-home';
import { summaryOf } from '../news-summary';
import { SiteOffers } from '../offers';
import { Prose } from '../prose';
import type { TagMaterial } from './context';
import { levelWithin } from './level';

/** The tags that show what belongs to the event: sponsors, venue, news. */
export function bindEvent({ workshop, url, words, outline, findPicture }: TagMaterial): Components {
  const { site, sponsors: tiers, schedule } = workshop;
  const line = (text?: string) =>
    text === undefined ? undefined : <Line workshop={workshop} url={url} text={text} />;
  const shown = ({ logo, 'logo-dark': dark, about, ...sponsor }: Sponsor): ShownSponsor => ({
    ...sponsor,
    logo: findPicture(logo),
    darkLogo: findPicture(dark),
    about: line(about),
  });
  const listed = (news: News) => ({
    ...news,
    href: addressOf(workshop, 'news', news.id),
    summary: line(summaryOf(news)),
  });
  return {
    News: bind(tags.News, ({ count }) => {
      const home = newsHome(workshop);
      const isElsewhere = workshop.news.length > count && home !== undefined && home.url !== url;
      return (
        <>
          <NewsList
            news={workshop.news.slice(0, count).map(listed)}
            more={isElsewhere ? { href: home.url, label: words.news.all } : undefined}
            lang={site.lang}
          />
          <SiteOffers workshop={workshop} subjects={['news']} />
        </>
      );
    }),
    Sponsors: bind(tags.Sponsors, ({ tier }) => (
      <Sponsors
        tiers={tiers
          .filter(({ name }) => tier === undefined || name === tier)
          .map((one) => ({ ...one, sponsors: one.sponsors.map(shown) }))}
        level={levelWithin(outline, 'Sponsors')}
      />
    )),
    Venue: bind(tags.Venue, () => {
      if (!site.venue) return null;
      const { name, address = [], city, country, map, note, plan, 'plan-alt': alt = '' } = site.venue;
      const picture = findPicture(plan);
      return (
        <Venue
          name={name}
          address={[...address, `${city}, ${country}`]}
          map={map}
          plan={picture ? { picture, alt } : undefined}
          rooms={schedule?.rooms ?? []}
          level={levelWithin(outline, 'Venue')}
          words={words}
        >
          {note === undefined ? null : (
            <Prose workshop={workshop} url={url} body={{ file: 'site.yaml', text: note, line: 1 }} />
          )}
        </Venue>
      );
    }),
  };
}
