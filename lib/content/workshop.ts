import type { ImportantDate } from '../schema/important-date';
import type { NewsFields } from '../schema/news';
import type { PageFields } from '../schema/page';
import type { PaperFields } from '../schema/paper';
import type { PersonFields } from '../schema/person';
import type { Site } from '../schema/site';
import type { Room } from '../schema/schedule';
import type { SponsorTier } from '../schema/sponsors';
import type { YamlSource } from '../yaml';
import type { Named } from './named';
import type { Schedule, ScheduleDay, Session } from './schedule';

/** A content file, read but not yet understood: rules look at these, whatever became of the rest. */
export interface ContentSource {
  readonly kind: 'site' | 'dates' | 'schedule' | 'sponsors' | 'page' | 'person' | 'paper' | 'news' | 'css';
  /** The path to name in problems. */
  readonly file: string;
  /** The file's way below its folder, without ending. */
  readonly id: string;
  /** The whole file, with `\n` line ends and without byte-order mark. */
  readonly text: string;
  /** The data of the file, or its front matter, and where each part stands; empty for a style sheet. */
  readonly yaml: YamlSource;
  /** The text below the front matter; undefined for a data file. */
  readonly body?: Body;
}

/** Markdown with tags, and where it stands in the editor's file. */
export interface Body {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which the text begins, from 1. */
  readonly line: number;
}

/** A page of the site; its id is its way below `content/pages`, without ending and without numbers that order files. */
export interface Page extends PageFields {
  readonly id: string;
  readonly url: string;
  /** Where it stands among the others, to be compared by `<`. */
  readonly order: string;
  readonly body: Body;
}

/** A piece of news; the id is the name of the file. */
export interface News extends NewsFields {
  readonly id: string;
  readonly body: Body;
}

/** Somebody of the workshop; the id is the name of the file. */
export interface Person extends PersonFields {
  readonly id: string;
  /** All affiliations in a line; undefined when there is none. */
  readonly affiliation?: string;
  readonly biography: Body;
}

/** A paper of the workshop; the id is the name of the file. */
export interface Paper extends Omit<PaperFields, 'authors'> {
  readonly id: string;
  readonly authors: readonly Named[];
  readonly abstract: Body;
}

/** Everything `content/` says, read, held to its schemas and linked. Deeply frozen. */
export interface Workshop {
  readonly root: string;
  readonly site: Site;
  readonly dates: readonly ImportantDate[];
  /** Sorted by family name. */
  readonly people: readonly Person[];
  /** In the order of their ids, withdrawn ones included. */
  readonly papers: readonly Paper[];
  /** Undefined until there is a `schedule.yaml`. */
  readonly schedule?: Schedule;
  readonly pages: readonly Page[];
  /** The newest first. */
  readonly news: readonly News[];
  /** The most generous first; empty until there is a `sponsors.yaml`. */
  readonly sponsors: readonly SponsorTier[];
  /** The text of `custom.css`; empty until there is one. */
  readonly style: string;
  /** The pages of the navigation, in its order. */
  readonly navigation: readonly NavigationEntry[];
  readonly routes: readonly Route[];
}

/** One entry of the navigation. */
export interface NavigationEntry {
  readonly label: string;
  readonly page: Page;
}

/** An address of the site and what stands there. Everything that lists addresses reads `Workshop.routes`. */
export type Route = {
  readonly url: string;
  /** What visitors read in lists of addresses; Markdown where the title of a paper or session is. */
  readonly title: string;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
} & RouteTarget;

/** What stands at an address. */
export type RouteTarget =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'session'; readonly day: ScheduleDay; readonly session: Session }
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'search' }
  | { readonly kind: 'live'; readonly room: Room }
  /** What a visitor has starred. */
  | { readonly kind: 'mine' };
