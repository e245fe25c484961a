import { PaperList, type PaperGroup } from '../../components/paper/paper-list';
import { tags } from '../../components/tags';
import { wholeTitle, type Paper, type Session } from '../../lib/content';
import type { Components } from '../../lib/mdx';
import { paperTracks } from '../../lib/schema/paper';
import { bind } from '../bind-tag';
import { Line } from '../line';
import { SiteOffers } from '../offers';
import { listedPaper } from '../paper-view';
import { starsOf } from '../stars';
import type { TagMaterial } from './context';

/** More papers than this are told apart by their tracks, unless the page says by what. */
const long = 40;

/** The tags that show papers. */
export function bindPapers(material: TagMaterial): Components {
  const { workshop, words } = material;
  return {
    PaperList: bind(tags.PaperList, ({ by, track }) => {
      const accepted = workshop.papers.filter(({ state }) => state !== 'withdrawn');
      const papers = accepted.filter((paper) => track === undefined || paper.track === track);
      const order = by ?? (papers.length > long && track === undefined ? 'track' : undefined);
      return (
        <>
          <PaperList
            groups={groupsOf(papers, order, material)}
            contents={words.paper.list}
            stars={starsOf(workshop)}
          />
          <SiteOffers workshop={workshop} subjects={['papers']} />
        </>
      );
    }),
  };
}

function groupsOf(
  papers: readonly Paper[],
  by: 'track' | 'session' | undefined,
  { workshop, url, words }: TagMaterial,
): PaperGroup[] {
  const list = (some: readonly Paper[]) =>
    [...some].sort(awardsFirst).map((paper) => listedPaper(workshop, paper, url));
  switch (by) {
    case undefined:
      return [{ id: 'papers', papers: list(papers) }];
    case 'track': {
      const tracks = paperTracks.map((track) => ({
        id: `papers-${track}`,
        heading: words.paper.tracks[track],
        papers: list(papers.filter((paper) => paper.track === track)),
      }));
      const others = papers.filter((paper) => paper.track === undefined);
      return [...tracks, { id: 'papers-others', heading: words.paper.withoutTrack, papers: list(others) }];
    }
    case 'session': {
      const sessions = (workshop.schedule?.days ?? []).flatMap((day) => day.sessions);
      const placed = new Set<string>();
      const groups = sessions.flatMap((session): PaperGroup[] => {
        const ids = presentedIn(session);
        const shown = papers.filter(({ id }) => ids.has(id));
        for (const { id } of shown) placed.add(id);
        const title = wholeTitle(session, words.programme);
        // It is also a link, in the list of what there is.
        const heading = <Line workshop={workshop} url={url} text={title} isLinked />;
        return shown.length > 0 ? [{ id: `papers-${session.id}`, heading, papers: list(shown) }] : [];
      });
      const rest = papers.filter(({ id }) => !placed.has(id));
      return [...groups, { id: 'papers-others', heading: words.paper.unscheduled, papers: list(rest) }];
    }
  }
}

function presentedIn({ papers, items }: Session): ReadonlySet<string> {
  return new Set([...papers, ...items.flatMap((item) => item.papers)].map(({ id }) => id));
}

function awardsFirst(a: Paper, b: Paper): number {
  return Number(a.award === undefined) - Number(b.award === undefined);
}
