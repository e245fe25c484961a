import { tags } from '../../components/tags';
import { findDays, type Page, type ScheduleDay, type Workshop } from '../../lib/content';
import { readBody } from '../../lib/mdx';

const known = new WeakMap<Workshop, readonly Shown[]>();

/** A page that shows the programme, and which days of it. */
interface Shown {
  readonly page: Page;
  readonly days: readonly ScheduleDay[];
}

/**
 * Finds the page on which a day of the programme is shown.
 *
 * @param workshop the workshop
 * @param day one of its days
 * @returns the page of the fewest days, when there are several; undefined when none shows it
 */
export function programmePageOf(workshop: Workshop, day: ScheduleDay): Page | undefined {
  const shown = known.get(workshop) ?? findShown(workshop);
  known.set(workshop, shown);
  return shown.find(({ days }) => days.includes(day))?.page;
}

function findShown({ pages, schedule }: Workshop): Shown[] {
  if (!schedule) return [];
  const shown = pages.map((page) => {
    const uses = readBody(page.body, tags).outline.tags.filter(({ name }) => name === 'Programme');
    return { page, days: uses.flatMap(({ attributes: { day } }) => findDays(schedule, day)) };
  });
  return shown.sort((a, b) => a.days.length - b.days.length);
}
