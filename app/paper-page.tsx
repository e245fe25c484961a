import { Byline } from '../components/byline/byline';
import { Citation } from '../components/citation/citation';
import { EntryHead } from '../components/entry-head/entry-head';
import { PreviousNext } from '../components/frame/previous-next';
import { LinkList } from '../components/link-list/link-list';
import { HeadStar, Stars } from '../components/mine/stars';
import { PaperLinks } from '../components/paper/paper-list';
import { presentationsOf, type Paper, type Workshop } from '../lib/content';
import { bibtexOf, offersOf } from '../lib/feeds';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { Line } from './line';
import { neighbour } from './neighbour';
import { namedLink, paperEntry, paperLinks } from './paper-view';
import { placedEntry } from './placed-entry';
import { Prose } from './prose';
import { feedSource } from './site-facts';
import { starOf, starsOf } from './stars';

interface PaperPageProps {
  readonly workshop: Workshop;
  readonly paper: Paper;
  readonly url: string;
}

/** A paper: who wrote it, its abstract, where to read it, when it is presented, how to cite it. */
export function PaperPage({ workshop, paper, url }: PaperPageProps) {
  const { paper: words, files } = wordsFor(workshop.site.lang);
  const [file] = offersOf(feedSource(workshop), 'paper', paper.id);
  const shown = workshop.papers.filter(({ state }) => state !== 'withdrawn');
  const stars = starsOf(workshop);
  const at = shown.findIndex(({ id }) => id === paper.id);
  const step = (other?: Paper) => other && paperEntry(workshop, other, url);
  const presented = presentationsOf(workshop, paper.id);
  const kind = [paper.award, paper.track && words.trackOf[paper.track]].filter((part) => part !== undefined);
  const links = paperLinks(workshop, paper);
  const ways = paper.presentation.map((way) => words.presentations[way]);
  const facts = [
    ways.join(', '),
    paper.pages && words.pages(paper.pages.replace('-', '–')),
    paper.keywords.join(', '),
  ];
  return (
    <Frame workshop={workshop} url={url}>
      <EntryHead
        kind={kind.join(' · ')}
        title={<Line workshop={workshop} url={url} text={paper.title} />}
        lines={[
          <Byline
            key="authors"
            names={paper.authors.map((author) => namedLink(workshop, author))}
            affiliated
          />,
          facts.filter(Boolean).join(' · '),
        ]}
      >
        <HeadStar star={starOf(workshop, 'paper', paper.id)} />
      </EntryHead>
      <div className="prose">
        {paper.abstract.text.trim() ? <h2>{words.abstract}</h2> : null}
        {paper.abstract.text.trim() ? <Prose workshop={workshop} url={url} body={paper.abstract} /> : null}
        {links.length > 0 ? <h2>{words.read}</h2> : null}
        <PaperLinks links={links} />
        {presented.length > 0 ? <h2>{words.presentedIn}</h2> : null}
        {presented.length > 0 ? (
          <LinkList
            entries={presented.map((placed) => placedEntry(workshop, placed, url, { named: placed.session }))}
          />
        ) : null}
        <h2>{words.citation}</h2>
        <Citation bibtex={bibtexOf(workshop, [paper.id])} href={file?.href} words={{ ...words, ...files }} />
      </div>
      <PreviousNext
        label={words.otherPapers}
        previous={neighbour(words.previous, step(shown[at - 1]))}
        next={neighbour(words.next, step(shown[at + 1]))}
      />
      {stars ? <Stars {...stars} /> : null}
    </Frame>
  );
}
