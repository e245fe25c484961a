import { NowLine } from '../../components/now/now-line';
import type { Workshop } from '../../lib/content';
import { wordsFor } from '../../lib/words';
import { clockAt, settledZone } from './clock';
import { programmePageOf } from './programme-page';

/** The line of the home page that says on the day what runs; none while a day is not settled or no page shows it. */
export function HomeNow({ workshop }: { readonly workshop: Workshop }) {
  const { schedule, site } = workshop;
  const zone = schedule && settledZone(schedule);
  const days = (schedule?.days ?? []).filter(
    ({ dates, sessions }) => dates.length === 1 && sessions.length > 0,
  );
  const pages = new Set(days.map((day) => programmePageOf(workshop, day)?.url));
  const [href, ...others] = pages;
  if (zone === undefined || href === undefined || href === '/' || others.length > 0) return null;
  const ends = days.flatMap((day) => day.sessions.map(({ end }) => clockAt(workshop, day, end).datetime));
  const starts = days.flatMap((day) =>
    day.sessions.map(({ start }) => clockAt(workshop, day, start).datetime),
  );
  const [from] = starts.sort();
  const to = ends.sort().at(-1);
  if (from === undefined || to === undefined) return null;
  return <NowLine zone={zone} href={href} from={from} to={to} words={wordsFor(site.lang).clock} />;
}
