import { NowLine } from '../../components/now/now-line';
import type { NowDay } from '../../components/now/running.browser';
import type { ScheduleDay, Workshop } from '../../lib/content';
import { wordsFor } from '../../lib/words';
import { clockAt, settledZone } from './clock';
import { programmePageOf } from './programme-page';

/** The line of the home page that says on the day what runs; none while no day is settled or no other page shows it. */
export function HomeNow({ workshop }: { readonly workshop: Workshop }) {
  const { schedule, site } = workshop;
  const zone = schedule && settledZone(schedule);
  const days = (schedule?.days ?? []).flatMap((day) => nowDay(workshop, day) ?? []);
  if (zone === undefined || days.length === 0) return null;
  return <NowLine zone={zone} days={days} words={wordsFor(site.lang).clock} />;
}

function nowDay(workshop: Workshop, day: ScheduleDay): NowDay | undefined {
  const href = programmePageOf(workshop, day)?.url;
  if (day.dates.length !== 1 || href === undefined || href === '/') return undefined;
  const [from] = day.sessions.map(({ start }) => clockAt(workshop, day, start).datetime).sort();
  const to = day.sessions
    .map(({ end }) => clockAt(workshop, day, end).datetime)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { href, from, to };
}
