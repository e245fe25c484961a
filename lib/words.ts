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

const en: Words = {
  skipToContent: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main',
  footerLinks: 'Elsewhere',
  backToTop: 'Back to top',
  previousNext: 'Previous and next page',
  previous: 'Previous',
  next: 'Next',
  allPages: 'Pages',
  contents: 'Contents',
  onThisPage: 'On this page',
  topics: 'Topics',
  talk: 'Talk',
  contact: 'Contact',
  contentLicence: (author, year) => `© ${year} ${author}. Texts under`,
  builtWith: 'Built with',
  and: 'and',
  source: 'Source of this site',
  dates: { day: 'Date', what: 'What happens', caption: 'Important dates' },
  previously: 'previously',
  extendedTo: 'extended to',
  movedTo: 'moved to',
  cancelled: 'cancelled',
  tentative: 'tentative',
  notSettled: 'one of these days; which one is not settled',
  zoneNotStated: 'time zone not stated',
  timeIn: (place, label) => `${place} time, ${label}`,
  zonesNotStated: 'No time zone was stated for these dates.',
  deadline: {
    anywhere: 'Anywhere on Earth',
    anywhereUntil: (time) => `Anywhere on Earth: until ${time} on the next day`,
    endOfDay: (clock) => `Until the end of the day, ${clock}`,
    on: (time, day) => `${time} on ${day}`,
    goTo: (host) => `Go to ${host}`,
  },
  venue: {
    map: (place) => `Map of ${place}`,
    plan: 'Plan of the rooms',
    rooms: 'Rooms',
    capacity: (people) => (people === 1 ? '1 place' : `${people} places`),
  },
  news: { all: 'All news', older: 'Older', newer: 'Newer', others: 'More news' },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be old or mistyped. These are the pages of the site:',
    pages: 'Pages',
  },
  editPage: 'Edit this page',
  editPerson: (name) => `Edit the entry of ${name}`,
  reportProblem: 'Report a problem',
  moved: 'This page has moved to',
  draft: 'Draft: this page is not shown in production.',
  table: 'Table',
  question: 'Question',
  solution: 'Solution',
  formula: 'Formula',
  done: 'done',
  notDone: 'not done',
  footnotes: 'Footnotes',
  backToContent: 'Back to the text',
  meanings: { success: 'Good news', danger: 'Important', warning: 'Warning', info: 'Note' },
  close: 'Close',
  gallery: {
    title: 'Pictures',
    previous: 'Previous picture',
    next: 'Next picture',
    close: 'Close',
    position: (n, all) => `${n} of ${all}`,
  },
  video: {
    watch: (service, host) => `Watch on ${service} (opens ${host})`,
    play: (host) => `Play (loads the video from ${host})`,
  },
  paper: {
    abstract: 'Abstract',
    authors: 'Authors',
    read: 'Read it',
    presentedIn: 'In the programme',
    citation: 'Citation',
    copy: 'Copy',
    copied: 'Copied',
    otherPapers: 'Other papers',
    previous: 'Previous paper',
    next: 'Next paper',
    list: 'All papers',
    pages: (range) => `pages ${range}`,
    unscheduled: 'Without a session',
    withoutTrack: 'Papers',
    tracks: {
      long: 'Long papers',
      short: 'Short papers',
      findings: 'Findings',
      'non-archival': 'Non-archival papers',
      demo: 'System demonstrations',
      survey: 'Survey papers',
      position: 'Position papers',
      industry: 'Industry papers',
      'shared-task': 'Shared task papers',
    },
    trackOf: {
      long: 'Long paper',
      short: 'Short paper',
      findings: 'Findings paper',
      'non-archival': 'Non-archival paper',
      demo: 'System demonstration',
      survey: 'Survey paper',
      position: 'Position paper',
      industry: 'Industry paper',
      'shared-task': 'Shared task paper',
    },
    presentations: { oral: 'talk', poster: 'poster', virtual: 'virtual presentation' },
    links: {
      pdf: 'PDF',
      url: 'Proceedings page',
      anthology: 'ACL Anthology',
      doi: 'DOI',
      arxiv: 'arXiv',
      openreview: 'OpenReview',
      code: 'Code',
      data: 'Data',
      slides: 'Slides',
      poster: 'Poster',
      video: 'Recording',
    },
  },
  person: {
    roles: {
      speaker: 'Speaker',
      keynote: 'Keynote speaker',
      panelist: 'Panelist',
      organizer: 'Organizer',
      steering: 'Steering committee',
      'area-chair': 'Area chair',
      reviewer: 'Programme committee',
      volunteer: 'Volunteer',
    },
    announced: 'announced',
    homepage: 'Home page',
    inProgramme: 'In the programme',
    chairs: 'Chairs',
    papers: 'Papers',
  },
  search: {
    title: 'Search',
    label: 'Search pages, people, papers and sessions',
    none: 'Nothing found for “{words}”. Try fewer or other words.',
    one: 'One result for “{words}”',
    many: '{count} results for “{words}”',
    first: 'The first 30 of {count} results for “{words}”',
    failed: 'The search could not be loaded. Everything on the site is listed below.',
    loading: 'Searching …',
    index: 'Everything on this site',
    kinds: { page: 'page', session: 'session', paper: 'paper', person: 'person', news: 'news' },
    groups: { page: 'Pages', session: 'Sessions', paper: 'Papers', person: 'People', news: 'News' },
  },
  programme: {
    kinds: {
      opening: 'Opening',
      keynote: 'Keynote',
      'invited-talk': 'Invited talk',
      talk: 'Talk',
      oral: 'Oral presentations',
      lightning: 'Lightning talks',
      panel: 'Panel',
      discussion: 'Discussion',
      posters: 'Posters',
      demos: 'Demos',
      tutorial: 'Tutorial',
      awards: 'Awards',
      business: 'Business meeting',
      break: 'Break',
      social: 'Social event',
      closing: 'Closing',
    },
    session: 'Session',
    toBeAnnounced: 'To be announced',
    days: 'Days',
    allTimes: (zone) => `All times are ${zone}.`,
    placeTime: (place) => `${place} time`,
    zoneUnknown: 'All times are those of the venue; no time zone was stated.',
    parallel: (count) => `${count} sessions at the same time`,
    chairs: (count) => (count === 1 ? 'Chair' : 'Chairs'),
    movedFrom: (what) => `Moved from ${what}`,
    formerly: (title) => `Previously “${title}”`,
    changedOn: (day) => `changed on ${day}`,
    slides: 'Slides',
    video: 'Recording',
    stream: 'Watch live',
    streamFrom: (time) => `Watch live, from ${time}`,
    when: 'When',
    room: 'Where',
    track: 'Track',
    seats: (count) => (count === 1 ? '1 seat' : `${count} seats`),
    people: (count) => (count === 1 ? 'Speaker' : 'Speakers'),
    papers: (count) => (count === 1 ? 'Paper' : 'Papers'),
    items: 'In this session',
    materials: 'Materials',
    sameTime: 'At the same time',
    around: 'Before and after',
    previous: 'Before',
    next: 'After',
  },
  find: {
    label: 'Find sessions',
    words: 'Find sessions by words',
    room: 'Room',
    track: 'Track',
    kind: 'Kind',
    person: 'Person',
    all: { room: 'All rooms', track: 'All tracks', kind: 'All kinds' },
    clear: 'Show everything',
    one: '1 of {all} sessions',
    many: '{count} of {all} sessions',
    none: 'No session fits all of this.',
    without: 'Without “{what}”: {count}',
    noneOnDay: 'Nothing on this day fits.',
  },
  mine: {
    title: 'My programme',
    star: 'Star',
    starTitle: 'Star: {title}',
    added: 'Kept in this browser.',
    removed: 'No longer kept.',
    clash: 'At the same time: {titles}.',
    failed: 'This browser did not keep it.',
    close: 'Close',
    intro:
      'What you star in the programme stands here in the order of time. It is kept in this browser only: there is no account, and nothing is sent.',
    without: 'Stars need scripts, and none has run here. The programme has everything.',
    toProgramme: 'To the programme',
    empty: 'Nothing is starred yet. Sessions of the programme and papers have a star at their end.',
    refused:
      'This browser keeps nothing for this site, so there are no stars. The programme itself has everything.',
    offline:
      'The programme could not be loaded. This is what you starred, as it was then, on the venue’s clock.',
    moved: 'Moved. It was, on the venue’s clock: {when}',
    gone: 'No longer in the programme. It was, on the venue’s clock: {when}',
    noted: 'Noted',
    remove: 'Remove',
    removeTitle: 'Remove: {title}',
    within: 'in {title}',
    untimed: 'Without a time',
    goneHeading: 'No longer in the programme',
    summary: '{count} starred.',
    summaryClashes: '{count} starred, {clashes} of them at the same time as others.',
    shared: 'Shared with you',
    sharedKnown: 'All of this is among yours already.',
    sharedGone: 'Nothing of what was shared is in the programme any more.',
    add: 'Add these',
    dismiss: 'Not now',
    link: 'Link to share',
    copy: 'Copy link',
    copied: 'Copied.',
    calendar: 'Calendar file',
    calendarFailed: 'The calendar file could not be made: not all of it could be loaded.',
    print: 'Print',
  },
  files: {
    calendar: 'Add to calendar',
    subscribe: 'Subscribe',
    bibtex: 'BibTeX',
    deadlines: 'Deadlines',
    programme: 'Programme',
    news: 'News',
    changes: 'Changes of dates and programme',
    schedule: 'Programme for conference apps',
    links: {
      deadlines: 'Add the deadlines to a calendar',
      programme: 'Whole programme as a calendar',
      news: 'Feed of the news',
      changes: 'Feed of changes',
      papers: 'BibTeX of all papers',
      schedule: 'For conference apps',
    },
  },
  clock: {
    yours: '{time} your time',
    mine: 'your time',
    venue: '{time} at the venue',
    nextDay: 'next day',
    previousDay: 'previous day',
    mineFirst: 'Show my time first',
    ends: 'ends {time} your time',
    passed: 'passed',
    now: 'Now',
    next: 'Next',
    toNow: 'Jump to now',
    preview: 'Preview of {time}',
    endPreview: 'End',
    more: '{count} more',
  },
  live: {
    title: (room) => `${room}: now and next`,
    nothing: 'Nothing is running here at the moment.',
    nothingMore: 'Nothing more today.',
    offline: 'No network: this may not be the latest programme.',
  },
};

const de: Words = {
  skipToContent: 'Zum Inhalt springen',
  menu: 'Menü',
  mainNavigation: 'Hauptnavigation',
  footerLinks: 'Anderswo',
  backToTop: 'Nach oben',
  previousNext: 'Vorige und nächste Seite',
  previous: 'Zurück',
  next: 'Weiter',
  allPages: 'Seiten',
  contents: 'Inhalt',
  onThisPage: 'Auf dieser Seite',
  topics: 'Themen',
  talk: 'Vortrag',
  contact: 'Kontakt',
  contentLicence: (author, year) => `© ${year} ${author}. Texte unter`,
  builtWith: 'Erstellt mit',
  and: 'und',
  source: 'Quelltext dieser Website',
  dates: { day: 'Datum', what: 'Was geschieht', caption: 'Wichtige Termine' },
  previously: 'zuvor',
  extendedTo: 'verlängert bis',
  movedTo: 'verschoben auf',
  cancelled: 'abgesagt',
  tentative: 'vorläufig',
  notSettled: 'einer dieser Tage; welcher, steht nicht fest',
  zoneNotStated: 'Zeitzone nicht angegeben',
  timeIn: (place, label) => `Ortszeit ${place}, ${label}`,
  zonesNotStated: 'Für diese Termine wurde keine Zeitzone angegeben.',
  deadline: {
    anywhere: 'Überall auf der Erde (AoE)',
    anywhereUntil: (time) => `Überall auf der Erde (AoE): bis ${time} am Folgetag`,
    endOfDay: (clock) => `Bis zum Ende des Tages, ${clock}`,
    on: (time, day) => `${day}, ${time}`,
    goTo: (host) => `Weiter zu ${host}`,
  },
  venue: {
    map: (place) => `Karte: ${place}`,
    plan: 'Raumplan',
    rooms: 'Räume',
    capacity: (people) => (people === 1 ? '1 Platz' : `${people} Plätze`),
  },
  news: { all: 'Alle Neuigkeiten', older: 'Älter', newer: 'Neuer', others: 'Weitere Neuigkeiten' },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse ist vielleicht veraltet oder vertippt. Dies sind die Seiten der Website:',
    pages: 'Seiten',
  },
  editPage: 'Diese Seite bearbeiten',
  editPerson: (name) => `Den Eintrag von ${name} bearbeiten`,
  reportProblem: 'Einen Fehler melden',
  moved: 'Diese Seite ist umgezogen nach',
  draft: 'Entwurf: Diese Seite erscheint nicht in der veröffentlichten Fassung.',
  table: 'Tabelle',
  question: 'Frage',
  solution: 'Lösung',
  formula: 'Formel',
  done: 'erledigt',
  notDone: 'offen',
  footnotes: 'Fußnoten',
  backToContent: 'Zurück zum Text',
  meanings: { success: 'Gute Nachricht', danger: 'Wichtig', warning: 'Warnung', info: 'Hinweis' },
  close: 'Schließen',
  gallery: {
    title: 'Bilder',
    previous: 'Voriges Bild',
    next: 'Nächstes Bild',
    close: 'Schließen',
    position: (n, all) => `${n} von ${all}`,
  },
  video: {
    watch: (service, host) => `Bei ${service} ansehen (öffnet ${host})`,
    play: (host) => `Abspielen (lädt das Video von ${host})`,
  },
  paper: {
    abstract: 'Zusammenfassung',
    authors: 'Autorinnen und Autoren',
    read: 'Lesen',
    presentedIn: 'Im Programm',
    citation: 'Zitieren',
    copy: 'Kopieren',
    copied: 'Kopiert',
    otherPapers: 'Andere Beiträge',
    previous: 'Vorheriger Beitrag',
    next: 'Nächster Beitrag',
    list: 'Alle Beiträge',
    pages: (range) => `Seiten ${range}`,
    unscheduled: 'Ohne Sitzung',
    withoutTrack: 'Beiträge',
    tracks: {
      long: 'Lange Beiträge',
      short: 'Kurze Beiträge',
      findings: 'Findings',
      'non-archival': 'Beiträge außerhalb des Tagungsbands',
      demo: 'Systemvorführungen',
      survey: 'Übersichtsbeiträge',
      position: 'Positionspapiere',
      industry: 'Beiträge aus der Industrie',
      'shared-task': 'Beiträge zur gemeinsamen Aufgabe',
    },
    trackOf: {
      long: 'Langer Beitrag',
      short: 'Kurzer Beitrag',
      findings: 'Findings-Beitrag',
      'non-archival': 'Beitrag außerhalb des Tagungsbands',
      demo: 'Systemvorführung',
      survey: 'Übersichtsbeitrag',
      position: 'Positionspapier',
      industry: 'Beitrag aus der Industrie',
      'shared-task': 'Beitrag zur gemeinsamen Aufgabe',
    },
    presentations: { oral: 'Vortrag', poster: 'Poster', virtual: 'virtuelle Vorstellung' },
    links: {
      pdf: 'PDF',
      url: 'Seite im Tagungsband',
      anthology: 'ACL Anthology',
      doi: 'DOI',
      arxiv: 'arXiv',
      openreview: 'OpenReview',
      code: 'Code',
      data: 'Daten',
      slides: 'Folien',
      poster: 'Poster',
      video: 'Aufzeichnung',
    },
  },
  person: {
    roles: {
      speaker: 'Vortrag',
      keynote: 'Hauptvortrag',
      panelist: 'Podium',
      organizer: 'Organisation',
      steering: 'Lenkungskreis',
      'area-chair': 'Bereichsleitung',
      reviewer: 'Programmkomitee',
      volunteer: 'Helferteam',
    },
    announced: 'angekündigt',
    homepage: 'Eigene Seite',
    inProgramme: 'Im Programm',
    chairs: 'Leitet',
    papers: 'Beiträge',
  },
  search: {
    title: 'Suche',
    label: 'Seiten, Personen, Beiträge und Sitzungen durchsuchen',
    none: 'Nichts gefunden für „{words}“. Versuchen Sie es mit weniger oder anderen Wörtern.',
    one: 'Ein Treffer für „{words}“',
    many: '{count} Treffer für „{words}“',
    first: 'Die ersten 30 von {count} Treffern für „{words}“',
    failed: 'Die Suche konnte nicht geladen werden. Unten steht alles, was es auf dieser Website gibt.',
    loading: 'Es wird gesucht …',
    index: 'Alles auf dieser Website',
    kinds: { page: 'Seite', session: 'Sitzung', paper: 'Beitrag', person: 'Person', news: 'Neuigkeit' },
    groups: {
      page: 'Seiten',
      session: 'Sitzungen',
      paper: 'Beiträge',
      person: 'Personen',
      news: 'Neuigkeiten',
    },
  },
  programme: {
    kinds: {
      opening: 'Eröffnung',
      keynote: 'Hauptvortrag',
      'invited-talk': 'Eingeladener Vortrag',
      talk: 'Vortrag',
      oral: 'Vorträge',
      lightning: 'Kurzvorträge',
      panel: 'Podium',
      discussion: 'Diskussion',
      posters: 'Poster',
      demos: 'Vorführungen',
      tutorial: 'Tutorium',
      awards: 'Preisverleihung',
      business: 'Mitgliederversammlung',
      break: 'Pause',
      social: 'Geselliges',
      closing: 'Schluss',
    },
    session: 'Sitzung',
    toBeAnnounced: 'Wird noch bekannt gegeben',
    days: 'Tage',
    allTimes: (zone) => `Alle Zeiten: ${zone}.`,
    placeTime: (place) => `Ortszeit ${place}`,
    zoneUnknown: 'Alle Zeiten sind die des Tagungsorts; eine Zeitzone wurde nicht angegeben.',
    parallel: (count) => `${count} Sitzungen zur selben Zeit`,
    chairs: () => 'Leitung',
    movedFrom: (what) => `Verlegt von ${what}`,
    formerly: (title) => `Zuvor „${title}“`,
    changedOn: (day) => `geändert am ${day}`,
    slides: 'Folien',
    video: 'Aufzeichnung',
    stream: 'Live ansehen',
    streamFrom: (time) => `Live ansehen, ab ${time}`,
    when: 'Wann',
    room: 'Wo',
    track: 'Reihe',
    seats: (count) => (count === 1 ? '1 Platz' : `${count} Plätze`),
    people: (count) => (count === 1 ? 'Es spricht' : 'Es sprechen'),
    papers: (count) => (count === 1 ? 'Beitrag' : 'Beiträge'),
    items: 'In dieser Sitzung',
    materials: 'Material',
    sameTime: 'Zur selben Zeit',
    around: 'Davor und danach',
    previous: 'Davor',
    next: 'Danach',
  },
  find: {
    label: 'Sitzungen finden',
    words: 'Sitzungen nach Wörtern finden',
    room: 'Raum',
    track: 'Reihe',
    kind: 'Art',
    person: 'Person',
    all: { room: 'Alle Räume', track: 'Alle Reihen', kind: 'Alle Arten' },
    clear: 'Alles zeigen',
    one: '1 von {all} Sitzungen',
    many: '{count} von {all} Sitzungen',
    none: 'Zu alldem passt keine Sitzung.',
    without: 'Ohne „{what}“: {count}',
    noneOnDay: 'An diesem Tag passt nichts.',
  },
  mine: {
    title: 'Mein Programm',
    star: 'Merken',
    starTitle: 'Merken: {title}',
    added: 'In diesem Browser gemerkt.',
    removed: 'Nicht mehr gemerkt.',
    clash: 'Zur selben Zeit: {titles}.',
    failed: 'Dieser Browser hat es sich nicht gemerkt.',
    close: 'Schließen',
    intro:
      'Was Sie im Programm mit einem Stern merken, steht hier in der Reihenfolge der Zeit. Es bleibt in diesem Browser: Es gibt kein Konto, und nichts wird gesendet.',
    without: 'Sterne brauchen Skripte, und hier lief keines. Im Programm steht alles.',
    toProgramme: 'Zum Programm',
    empty: 'Noch ist nichts gemerkt. Sitzungen des Programms und Beiträge haben an ihrem Ende einen Stern.',
    refused:
      'Dieser Browser merkt sich nichts für diese Website, deshalb gibt es keine Sterne. Im Programm selbst steht alles.',
    offline:
      'Das Programm konnte nicht geladen werden. Dies haben Sie gemerkt, so wie es damals war, nach der Uhr am Ort.',
    moved: 'Verlegt. Vorher, nach der Uhr am Ort: {when}',
    gone: 'Nicht mehr im Programm. Vorher, nach der Uhr am Ort: {when}',
    noted: 'Verstanden',
    remove: 'Entfernen',
    removeTitle: 'Entfernen: {title}',
    within: 'in {title}',
    untimed: 'Ohne Zeit',
    goneHeading: 'Nicht mehr im Programm',
    summary: '{count} gemerkt.',
    summaryClashes: '{count} gemerkt, {clashes} davon zur selben Zeit wie anderes.',
    shared: 'Mit Ihnen geteilt',
    sharedKnown: 'All das ist schon gemerkt.',
    sharedGone: 'Nichts von dem, was geteilt wurde, steht noch im Programm.',
    add: 'Hinzufügen',
    dismiss: 'Jetzt nicht',
    link: 'Link zum Teilen',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    calendar: 'Kalenderdatei',
    calendarFailed: 'Die Kalenderdatei konnte nicht erstellt werden: Nicht alles ließ sich laden.',
    print: 'Drucken',
  },
  files: {
    calendar: 'In den Kalender',
    subscribe: 'Abonnieren',
    bibtex: 'BibTeX',
    deadlines: 'Fristen',
    programme: 'Programm',
    news: 'Neuigkeiten',
    changes: 'Änderungen an Terminen und Programm',
    schedule: 'Programm für Konferenz-Apps',
    links: {
      deadlines: 'Die Fristen in den Kalender',
      programme: 'Ganzes Programm als Kalender',
      news: 'Feed der Neuigkeiten',
      changes: 'Feed der Änderungen',
      papers: 'BibTeX aller Beiträge',
      schedule: 'Für Konferenz-Apps',
    },
  },
  clock: {
    yours: '{time} Ihrer Zeit',
    mine: 'Ihre Zeit',
    venue: '{time} vor Ort',
    nextDay: 'am Folgetag',
    previousDay: 'am Vortag',
    mineFirst: 'Meine Zeit zuerst zeigen',
    ends: 'endet {time} Ihrer Zeit',
    passed: 'vorbei',
    now: 'Jetzt',
    next: 'Danach',
    toNow: 'Zu dem, was jetzt läuft',
    preview: 'Vorschau auf {time}',
    endPreview: 'Beenden',
    more: '{count} weitere',
  },
  live: {
    title: (room) => `${room}: jetzt und danach`,
    nothing: 'Hier läuft gerade nichts.',
    nothingMore: 'Heute nichts mehr.',
    offline: 'Kein Netz: Das Programm ist vielleicht nicht mehr das neueste.',
  },
};

const languages: Readonly<Record<string, Words>> = { en, de };

/**
 * The words of the interface in a language.
 *
 * @param lang the site's language (BCP 47), for example `en` or `de-AT`
 * @returns the words of its primary language, English where there are none
 */
export function wordsFor(lang: string): Words {
  const [primary = 'en'] = lang.split('-');
  return languages[primary] ?? en;
}
