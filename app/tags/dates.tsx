import { DateText } from '../../components/dates/date-text';
import { DeadlineBanner } from '../../components/dates/deadline-banner';
import { ImportantDates } from '../../components/dates/important-dates';
import { tags } from '../../components/tags';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import { SiteOffers } from '../offers';
import type { TagMaterial } from './context';

/** The tags that show what stands in `dates.yaml`. */
export function bindDates({ workshop, words }: TagMaterial): Components {
  const { site, dates } = workshop;
  const find = (wanted: string) => dates.find(({ id }) => id === wanted);
  return {
    Date: bind(tags.Date, ({ of }) => {
      const date = find(of);
      return date ? <DateText date={date} lang={site.lang} words={words} event={site.date} /> : null;
    }),
    DeadlineBanner: bind(tags.DeadlineBanner, ({ of, text }) => {
      const date = find(of);
      const own =
        date?.link !== undefined && date.link === site.submission?.url ? site.submission.label : undefined;
      return date ? (
        <DeadlineBanner
          date={date}
          text={text ?? own}
          lang={site.lang}
          words={words}
          venueZone={site.zone}
          event={site.date}
        />
      ) : null;
    }),
    ImportantDates: bind(tags.ImportantDates, ({ layout, track }) => (
      <>
        <ImportantDates
          dates={dates.filter((date) => track === undefined || date.track === track)}
          layout={layout}
          lang={site.lang}
          words={words}
          venueZone={site.zone}
          event={site.date}
        />
        <SiteOffers workshop={workshop} subjects={['deadlines']} />
      </>
    )),
  };
}
