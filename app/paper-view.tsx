import type { BylineName } from '../components/byline/byline';
import type { LinkEntry } from '../components/link-list/link-list';
import type { ListedPaper, PaperLink } from '../components/paper/paper-list';
import { addressOf, type Named, type Paper, type Workshop } from '../lib/content';
import { wordsFor, type PaperLinkName } from '../lib/words';
import { Line } from './line';
import { starOf } from './stars';

/**
 * A paper as lists show it.
 *
 * @param workshop the workshop
 * @param paper one of its papers
 * @param url the address of the page on which it is listed
 */
export function listedPaper(workshop: Workshop, paper: Paper, url: string): ListedPaper {
  const href = addressOf(workshop, 'paper', paper.id);
  return {
    id: paper.id,
    title: <Line workshop={workshop} url={url} text={paper.title} isLinked={href !== undefined} />,
    href,
    authors: paper.authors.map((author) => namedLink(workshop, author)),
    award: paper.award,
    links: paperLinks(workshop, paper),
    star: starOf(workshop, 'paper', paper.id),
  };
}

/**
 * A paper, as a line that leads to its page.
 *
 * @param workshop the workshop
 * @param paper one of its papers
 * @param url the address of the page on which it is listed
 */
export function paperEntry(workshop: Workshop, { id, title, authors }: Paper, url: string): LinkEntry {
  const href = addressOf(workshop, 'paper', id);
  return {
    key: id,
    title: <Line workshop={workshop} url={url} text={title} isLinked={href !== undefined} />,
    href,
    detail: authors.map((author) => author.name).join(', '),
  };
}

/**
 * Somebody named, with a link to their page where they have one.
 *
 * @param workshop the workshop
 * @param named an author, a speaker, a chair
 */
export function namedLink(workshop: Workshop, { name, affiliation, person }: Named): BylineName {
  return { name, affiliation, href: person && addressOf(workshop, 'person', person.id) };
}

/**
 * Where a paper, and what belongs to it, can be had; each address once.
 *
 * @param workshop the workshop
 * @param paper one of its papers
 */
export function paperLinks({ site }: Workshop, paper: Paper): PaperLink[] {
  const { links } = wordsFor(site.lang).paper;
  const anthology = paper.anthology && `https://aclanthology.org/${paper.anthology}/`;
  const addresses: Partial<Record<PaperLinkName, string>> = {
    pdf: paper.pdf,
    anthology,
    url: paper.url === anthology ? undefined : paper.url,
    doi: paper.doi && `https://doi.org/${paper.doi}`,
    arxiv: paper.arxiv && `https://arxiv.org/abs/${paper.arxiv}`,
    openreview: paper.openreview,
    code: paper.code,
    data: paper.data,
    slides: paper.slides,
    poster: paper.poster,
    video: paper.video,
  };
  const names: readonly PaperLinkName[] = [
    'pdf',
    'anthology',
    'url',
    'doi',
    'arxiv',
    'openreview',
    'code',
    'data',
    'slides',
    'poster',
    'video',
  ];
  return names.flatMap((name) => {
    const href = addresses[name];
    return href === undefined || href === '' ? [] : [{ label: links[name], href }];
  });
}
