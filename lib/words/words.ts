/** Every word that the interface says by itself. What the pages say is the editor's. */
export interface Words {
  readonly skipToContent: string;
  readonly menu: string;
  readonly mainNavigation: string;
  readonly footerLinks: string;
  readonly backToTop: string;
  readonly previousNext: string;
  readonly previous: string;
  readonly next: string;
  readonly allPages: string;
  readonly contents: string;
  readonly onThisPage: string;
  readonly topics: string;
  readonly talk: string;
  readonly contact: string;
  readonly contentLicence: (author: string, year: number) => string;
  readonly builtWith: string;
  readonly and: string;
  readonly source: string;
  readonly dates: { readonly day: string; readonly what: string; readonly caption: string };
  readonly previously: string;
  readonly extendedTo: string;
  readonly movedTo: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly notSettled: string;
  readonly zoneNotStated: string;
  readonly zonesNotStated: string;
  readonly timeIn: (place: string, label: string) => string;
  readonly deadline: {
    readonly anywhere: string;
    readonly anywhereUntil: (time: string) => string;
    readonly endOfDay: (clock: string) => string;
    readonly on: (time: string, day: string) => string;
    readonly goTo: (host: string) => string;
  };
  readonly venue: {
    readonly map: (place: string) => string;
    readonly plan: string;
    readonly rooms: string;
    readonly capacity: (people: number) => string;
  };
  readonly news: {
    readonly all: string;
    readonly older: string;
    readonly newer: string;
    readonly others: string;
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly pages: string };
  readonly editPage: string;
  readonly editPerson: (name: string) => string;
  readonly reportProblem: string;
  readonly moved: string;
  readonly draft: string;
  readonly table: string;
  readonly question: string;
  readonly solution: string;
  readonly formula: string;
  readonly done: string;
  readonly notDone: string;
  readonly footnotes: string;
  readonly backToContent: string;
  /** What a colour says, for those who do not see it. */
  readonly meanings: Readonly<Record<'success' | 'danger' | 'warning' | 'info', string>>;
  readonly close: string;
  readonly gallery: {
    readonly title: string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    readonly position: (n: string, all: string) => string;
  };
  readonly video: {
    /** The link of a video, where no script can show it on the page. */
    readonly watch: (service: string, host: string) => string;
    /** The same link, where a script shows the video in its place. */
    readonly play: (host: string) => string;
  };
  readonly paper: PaperWords;
  readonly person: PersonWords;
  readonly search: SearchWords;
  readonly programme: ProgrammeWords;
  readonly find: FindWords;
  readonly mine: MineWords;
  readonly files: FileWords;
  readonly clock: ClockWords;
  readonly live: LiveWords;
}

/** What is said of searching; `{count}` and `{words}` stand for what was found, and for what was looked for. */
export interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly first: string;
  readonly failed: string;
  readonly loading: string;
  readonly index: string;
  readonly kinds: Readonly<Record<'page' | 'session' | 'paper' | 'person' | 'news', string>>;
  readonly groups: Readonly<Record<'page' | 'session' | 'paper' | 'person' | 'news', string>>;
}

/** What is said of papers. */
export interface PaperWords {
  readonly abstract: string;
  readonly authors: string;
  readonly read: string;
  readonly presentedIn: string;
  readonly citation: string;
  readonly copy: string;
  readonly copied: string;
  readonly otherPapers: string;
  readonly previous: string;
  readonly next: string;
  readonly list: string;
  readonly pages: (range: string) => string;
  readonly unscheduled: string;
  readonly withoutTrack: string;
  readonly tracks: Readonly<Record<PaperTrack, string>>;
  /** The same of one paper. */
  readonly trackOf: Readonly<Record<PaperTrack, string>>;
  readonly presentations: Readonly<Record<'oral' | 'poster' | 'virtual', string>>;
  readonly links: Readonly<Record<PaperLinkName, string>>;
}

type PaperTrack =
  | 'long'
  | 'short'
  | 'findings'
  | 'non-archival'
  | 'demo'
  | 'survey'
  | 'position'
  | 'industry'
  | 'shared-task';

/** What of a paper can be had elsewhere. */
export type PaperLinkName =
  | 'pdf'
  | 'url'
  | 'anthology'
  | 'doi'
  | 'arxiv'
  | 'openreview'
  | 'code'
  | 'data'
  | 'slides'
  | 'poster'
  | 'video';

/** What is said of people. */
export interface PersonWords {
  /** What somebody is at the workshop. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly announced: string;
  readonly homepage: string;
  readonly inProgramme: string;
  readonly chairs: string;
  readonly papers: string;
}

type Role =
  'speaker' | 'keynote' | 'panelist' | 'organizer' | 'steering' | 'area-chair' | 'reviewer' | 'volunteer';

/** What the programme and the pages of sessions say by themselves. */
export interface ProgrammeWords {
  readonly kinds: {
    readonly opening: string;
    readonly keynote: string;
    readonly 'invited-talk': string;
    readonly talk: string;
    readonly oral: string;
    readonly lightning: string;
    readonly panel: string;
    readonly discussion: string;
    readonly posters: string;
    readonly demos: string;
    readonly tutorial: string;
    readonly awards: string;
    readonly business: string;
    readonly break: string;
    readonly social: string;
    readonly closing: string;
  };
  readonly session: string;
  readonly toBeAnnounced: string;
  readonly days: string;
  readonly allTimes: (zone: string) => string;
  readonly placeTime: (place: string) => string;
  readonly zoneUnknown: string;
  readonly parallel: (count: number) => string;
  readonly chairs: (count: number) => string;
  readonly movedFrom: (what: string) => string;
  readonly formerly: (title: string) => string;
  readonly changedOn: (day: string) => string;
  readonly slides: string;
  readonly video: string;
  readonly stream: string;
  readonly streamFrom: (time: string) => string;
  readonly when: string;
  readonly room: string;
  readonly track: string;
  readonly seats: (count: number) => string;
  readonly people: (count: number) => string;
  readonly papers: (count: number) => string;
  readonly items: string;
  readonly materials: string;
  readonly sameTime: string;
  readonly around: string;
  readonly previous: string;
  readonly next: string;
}

/** What is said of clocks in the browser; `{time}` and `{what}` stand for what it finds out. */
export interface ClockWords {
  /** Behind or in front of a time in the visitor's zone. */
  readonly yours: string;
  readonly mine: string;
  readonly venue: string;
  readonly nextDay: string;
  readonly previousDay: string;
  readonly mineFirst: string;
  readonly ends: string;
  readonly passed: string;
  readonly now: string;
  readonly next: string;
  readonly toNow: string;
  readonly preview: string;
  readonly endPreview: string;
  readonly more: string;
}

/** What the screens of the rooms say. */
export interface LiveWords {
  readonly title: (room: string) => string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly offline: string;
}

/** What is said where the programme is searched; `{count}`, `{all}` and `{what}` are filled in by the browser. */
export interface FindWords {
  readonly label: string;
  readonly words: string;
  readonly room: string;
  readonly track: string;
  readonly kind: string;
  readonly person: string;
  readonly all: { readonly room: string; readonly track: string; readonly kind: string };
  readonly clear: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly without: string;
  readonly noneOnDay: string;
}

/** What is said of starred sessions and papers; what stands in braces is filled in by the browser. */
export interface MineWords {
  readonly title: string;
  readonly star: string;
  readonly starTitle: string;
  readonly added: string;
  readonly removed: string;
  readonly clash: string;
  readonly failed: string;
  readonly close: string;
  readonly intro: string;
  readonly without: string;
  readonly toProgramme: string;
  readonly empty: string;
  readonly refused: string;
  readonly offline: string;
  readonly moved: string;
  readonly gone: string;
  readonly noted: string;
  readonly remove: string;
  readonly removeTitle: string;
  readonly within: string;
  readonly untimed: string;
  readonly goneHeading: string;
  readonly summary: string;
  readonly summaryClashes: string;
  readonly shared: string;
  readonly sharedKnown: string;
  readonly sharedGone: string;
  readonly add: string;
  readonly dismiss: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly calendar: string;
  readonly calendarFailed: string;
  readonly print: string;
}

/** How files to take along are called. */
export interface FileWords {
  readonly calendar: string;
  readonly subscribe: string;
  readonly bibtex: string;
  readonly deadlines: string;
  readonly programme: string;
  readonly news: string;
  readonly changes: string;
  readonly schedule: string;
  /** What links to the files about the whole workshop are called. */
  readonly links: Readonly<
    Record<'deadlines' | 'programme' | 'news' | 'changes' | 'papers' | 'schedule', string>
  >;
}
