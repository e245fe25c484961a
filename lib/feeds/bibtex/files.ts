import { shownPapers } from '../proceedings';
import { types, type FeedFile, type FeedSource } from '../file';
import { bibtexOf } from './entries';

/**
 * Lists the bibliographies: of all papers, and of each.
 *
 * @param source the workshop
 */
export function bibtexFiles({ workshop }: FeedSource): FeedFile[] {
  const papers = shownPapers(workshop);
  if (papers.length === 0) return [];
  const type = types.bibtex;
  return [
    { path: 'papers.bib', type, subject: 'papers', write: () => bibtexOf(workshop) },
    ...papers.map(({ id }) => ({
      path: `papers/${id}.bib`,
      type,
      subject: 'paper' as const,
      id,
      write: () => bibtexOf(workshop, [id]),
    })),
  ];
}
