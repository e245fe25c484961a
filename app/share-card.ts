import type { Route, ScheduleDay, Session, Workshop } from '../lib/content';
import { formatDate, formatEither, localAt } from '../lib/dates';
import { plainTitle } from '../lib/feeds';
import { missingCharacters, type ShareCard } from '../lib/share';
import { wordsFor } from '../lib/words';

/** What differs from route to route. */
type Own = Pick<ShareCard, 'title' | 'lines'> & Partial<ShareCard>;

/**
 * Says what the share image of a page shows.
 *
 * @param workshop the site
 * @param route the page
 * @returns all but the portrait; undefined where nothing is drawn: by the editor's wish, for want of a letter
 * (`npm run check` says which), for a page with a picture of its own, for the search, and
 * for what screens in rooms show
 */
export function shareCard(workshop: Workshop, route: Route): ShareCard | undefined {
  const { site } = workshop;
  if (route.kind === 'search' || route.kind === 'live' || route.kind === 'mine') return undefined;
  if (!site['share-images']) return undefined;
  if (route.kind === 'page' && isShown(route.page.image)) return undefined;
  const isHome = route.url === '/';
  if (isHome && isShown(site.image)) return undefined;
  const when = dayOf(workshop);
  const own = isHome ? cover(workshop, when) : entry(workshop, route);
  const note = settable([when, site.venue?.city].filter(Boolean).join(' · '));
  const card: ShareCard = {
    look: isHome ? 'cover' : 'entry',
    brand: site.title,
    note: isHome ? undefined : note,
    accent: site.theme.accent,
    ...own,
    lines: own.lines.filter((line) => line !== ''),
  };
  const words = [card.kind ?? '', card.title, ...card.lines, card.brand].join(' ');
  return missingCharacters(words).length > 0 ? undefined : card;
}

/**
 * Whether a picture is an SVG, which no network shows where a page is shared.
 *
 * @param name of its file
 */
export function isDrawing(name: string): boolean {
  return name.toLowerCase().endsWith('.svg');
}

function isShown(image: string | undefined): boolean {
  return image !== undefined && !isDrawing(image);
}

/** The whole site. */
function cover({ site }: Workshop, when: string): Own {
  const { venue, host, tagline } = site;
  const place = [venue && `${venue.city}, ${venue.country}`, host?.name].filter(Boolean).join(' · ');
  const facts = [settable(when) ?? '', place].filter((fact) => fact !== '');
  return { title: site.name, lines: tagline ? [tagline, facts.join(' · ')] : facts };
}

function entry(workshop: Workshop, route: Exclude<Route, { kind: 'search' | 'live' | 'mine' }>): Own {
  const { site } = workshop;
  const words = wordsFor(site.lang);
  const title = plainTitle(route, workshop);
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  switch (route.kind) {
    case 'page':
      return { title, lines: [site.name] };
    case 'person':
      return { title, lines: [route.person.role ?? '', route.person.affiliation ?? ''] };
    case 'paper': {
      const { track, award, authors } = route.paper;
      const kind = [award, track && words.paper.trackOf[track]].filter(Boolean).join(' · ');
      return { kind: kind || capital(words.search.kinds.paper, site.lang), title, lines: [names(authors)] };
    }
    case 'session': {
      const { session, day } = route;
      const track = settable(session.track?.name ?? '');
      const kind = track ?? capital(words.search.kinds.session, site.lang);
      const time = settable(timeOf(day, session, site.lang)) ?? '';
      return {
        kind,
        title,
        lines: [names(session.people), [time, settable(session.room?.name ?? '')].filter(Boolean).join(', ')],
      };
    }
    case 'news':
      return { kind: capital(words.search.kinds.news, site.lang), title, lines: [site.name] };
  }
}

/** The day of the workshop, as far as it is known. */
function dayOf({ site, dates }: Workshop): string {
  const date = dates.find(({ id }) => id === site.date);
  if (!date || date.state === 'cancelled') return '';
  if (date.either) return formatEither(date.either, site.lang);
  return date.date === undefined ? '' : formatDate(date.date, site.lang);
}

/** Day and time; a day that is not settled has none. */
function timeOf({ dates }: ScheduleDay, { start, end }: Session, lang: string): string {
  const [date = ''] = dates;
  if (dates.length !== 1) return '';
  const time = [start, end].map((minutes) => localAt(date, minutes).slice(11)).join('–');
  return `${formatDate(date, lang, { weekday: true })}, ${time}`;
}

/** Words that the site's language gives, and that nobody can rewrite, are left out where they cannot be drawn. */
function settable(words: string): string | undefined {
  return words === '' || missingCharacters(words).length > 0 ? undefined : words;
}

function capital(word: string, lang: string): string {
  return word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);
}
