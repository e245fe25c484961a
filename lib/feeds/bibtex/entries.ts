import type { Paper, Workshop } from '../../content';
import { archiveUrl, isInVolume, pagesOf, shownPapers, volumeOf, type Volume } from '../proceedings';
import { keysOf } from './keys';
import { latexOf } from './latex';
import { nameOf } from './names';
import { titleOf } from './title';

type Cited = Pick<Workshop, 'site' | 'dates' | 'papers'>;

/**
 * Writes a BibTeX entry for each paper that is not withdrawn.
 *
 * @param workshop whose papers
 * @param ids of papers; without them, all
 * @returns entries as the ACL Anthology writes them, with an empty line between; a paper that is not in the workshop's
 * own proceedings is `@misc`
 */
export function bibtexOf(workshop: Cited, ids?: readonly string[]): string {
  const volume = volumeOf(workshop);
  const papers = shownPapers(workshop);
  const keys = keysOf(papers, volume.year);
  const wanted = ids ? papers.filter(({ id }) => ids.includes(id)) : papers;
  return wanted.map((paper) => entry(paper, keys.get(paper.id) ?? paper.id, volume)).join('\n');
}

function entry(paper: Paper, key: string, volume: Volume): string {
  const isOwn = isInVolume(paper);
  const [first, last] = pagesOf(paper);
  const own = {
    editor: braced(volume.editors.map((name) => nameOf({ name })).join(' and ')),
    booktitle: braced(latexOf(volume.title)),
    address: braced(latexOf(volume.address ?? '')),
    publisher: braced(latexOf(volume.publisher ?? '')),
    pages: braced([first, last].filter((page) => page !== undefined).join('--')),
  };
  const fields = {
    title: braced(titleOf(paper.title)),
    author: braced(paper.authors.map(nameOf).join(' and\n      ')),
    ...(isOwn ? own : { howpublished: braced(latexOf(volume.title)) }),
    month: isOwn ? months[(volume.month ?? 0) - 1] : undefined,
    year: braced(String(volume.year)),
    doi: braced(bare(paper.doi ?? '')),
    url: braced(bare(archiveUrl(paper) ?? '')),
    eprint: braced(bare(paper.arxiv ?? '')),
    archiveprefix: paper.arxiv === undefined ? undefined : '{arXiv}',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@${isOwn ? 'inproceedings' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

/** BibTeX knows the months by these names in every language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`;
}

/** Addresses and identifiers are read as they are, but for braces, which must be closed. */
function bare(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
