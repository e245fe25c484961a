import { Programme } from '../../components/programme/programme';
import { tags } from '../../components/tags';
import { findDays } from '../../lib/content';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import { settledZone } from '../sessions/clock';
import { SiteOffers } from '../offers';
import { dayView } from '../sessions/day-view';
import { starsOf } from '../stars';
import type { TagMaterial } from './context';

/** So many sessions are seen at a glance; where there are more, they can be searched. */
const few = 12;

/** The tags that show what stands in `schedule.yaml`. */
export function bindProgramme({ workshop, url, words }: TagMaterial): Components {
  const { schedule } = workshop;
  return {
    Programme: bind(tags.Programme, ({ day }) => {
      if (!schedule) return null;
      const shown = findDays(schedule, day);
      const isSearched = shown.flatMap(({ sessions }) => sessions).length > few;
      const days = shown.map((one) =>
        dayView({ workshop, url }, one, schedule.days.indexOf(one) + 1, isSearched),
      );
      return (
        <>
          <Programme
            days={days}
            rooms={schedule.rooms}
            words={words}
            zone={settledZone(schedule)}
            stars={starsOf(workshop)}
          />
          <SiteOffers workshop={workshop} subjects={['changes', 'schedule', 'programme']} />
        </>
      );
    }),
  };
}
