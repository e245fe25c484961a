import type { Paper } from '../content';
import type { FeedSource } from './file';
import { plainLine } from './plain';
import { isInVolume, pagesOf, volumeOf } from './proceedings';

/**
 * Names a paper as Google Scholar reads it (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
 *
 * @param paper of the workshop
 * @param source the workshop and its address
 * @returns contents of `<meta>` by their names; the PDF only when this site serves it, for Scholar wants it next to the
 * page, and the address of the site is known, for it wants all of it
 */
export function citationTags(
  paper: Paper,
  { workshop, origin }: FeedSource,
): Readonly<Record<string, string | string[]>> {
  const volume = volumeOf(workshop);
  const [first, last] = pagesOf(paper);
  const isOwn = isInVolume(paper);
  const date =
    volume.month === undefined ? [volume.year] : [volume.year, String(volume.month).padStart(2, '0')];
  const pdf = paper.pdf?.startsWith('/') && origin !== undefined ? origin + paper.pdf : undefined;
  const tags = {
    citation_title: plainLine(paper.title, workshop),
    citation_author: paper.authors.map(({ name }) => name),
    citation_publication_date: date.join('/'),
    citation_conference_title: isOwn ? volume.title : undefined,
    citation_publisher: isOwn ? volume.publisher : undefined,
    citation_firstpage: isOwn ? first : undefined,
    citation_lastpage: isOwn ? (last ?? first) : undefined,
    citation_doi: paper.doi,
    citation_pdf_url: pdf?.toLowerCase().endsWith('.pdf') ? pdf : undefined,
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
