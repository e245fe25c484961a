import { addressOf, type Paper } from '../../content';
import { absolute } from '../absolute';
import type { FeedSource } from '../file';
import { plainLine, plainParagraphs } from '../plain';
import { archiveUrl, isInVolume, pagesOf, volumeOf } from '../proceedings';
import { namedThing, organization } from './people';
import type { Thing } from './thing';

/**
 * Describes a paper.
 *
 * @param paper of the workshop
 * @param source the workshop and its address
 */
export function articleThing(paper: Paper, source: FeedSource): Thing {
  const { workshop, origin } = source;
  const { title, authors, abstract, keywords, award, doi, pdf, arxiv } = paper;
  const volume = volumeOf(workshop);
  const [pageStart, pageEnd] = pagesOf(paper);
  const page = addressOf(workshop, 'paper', paper.id);
  const doiUrl = doi === undefined ? undefined : `https://doi.org/${doi}`;
  const month = volume.month === undefined ? '' : `-${String(volume.month).padStart(2, '0')}`;
  const inVolume = {
    isPartOf: { '@type': 'Book', name: volume.title },
    publisher: volume.publisher === undefined ? undefined : organization(volume.publisher),
    pageStart,
    pageEnd: pageEnd ?? pageStart,
  };
  return {
    '@type': 'ScholarlyArticle',
    name: plainLine(title, workshop),
    headline: plainLine(title, workshop),
    author: authors.map((author) => namedThing(author, source)),
    abstract: plainParagraphs(abstract.text, workshop),
    datePublished: `${volume.year}${month}`,
    ...(isInVolume(paper) ? inVolume : {}),
    keywords,
    award,
    identifier: doi === undefined ? undefined : { '@type': 'PropertyValue', propertyID: 'DOI', value: doi },
    url: page === undefined ? archiveUrl(paper) : absolute(page, origin),
    sameAs: [archiveUrl(paper), doiUrl, arxiv && `https://arxiv.org/abs/${arxiv}`].filter(
      (one) => one !== undefined,
    ),
    encoding: pdf?.toLowerCase().endsWith('.pdf')
      ? { '@type': 'MediaObject', contentUrl: absolute(pdf, origin), encodingFormat: 'application/pdf' }
      : undefined,
  };
}
