import { Fragment, type ReactNode } from 'react';
import { Byline, type BylineName } from '../byline/byline';
import { starHost, Stars, type StarsSetting } from '../mine/stars';
import styles from './paper-list.module.css';

/** A paper, as a line of a list shows it. */
export interface ListedPaper {
  readonly id: string;
  readonly title: ReactNode;
  /** Where more is said of it. */
  readonly href?: string;
  readonly authors: readonly BylineName[];
  readonly award?: string;
  readonly links: readonly PaperLink[];
  /** By which it can be starred. */
  readonly star?: string;
}

/** Something that belongs to a paper: its text, its code, its poster. */
export interface PaperLink {
  readonly label: string;
  readonly href: string;
}

/** Papers that stand under one heading; without a heading they are all there is. */
export interface PaperGroup {
  readonly id: string;
  readonly heading?: ReactNode;
  readonly papers: readonly ListedPaper[];
}

interface PaperListProps {
  readonly groups: readonly PaperGroup[];
  /** What the list of links to the headings is called. */
  readonly contents: string;
  /** For a visitor's own programme. */
  readonly stars?: StarsSetting;
}

/** Papers with their authors and what can be had of them; with links to the headings where there are several. */
export function PaperList({ groups, contents, stars }: PaperListProps) {
  const shown = groups.filter(({ papers }) => papers.length > 0);
  const headed = shown.filter(({ heading }) => heading !== undefined);
  return (
    <div className={styles.list}>
      {headed.length > 1 ? (
        <nav aria-label={contents}>
          <ul className={styles.contents}>
            {headed.map(({ id, heading, papers }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a> <span className={styles.count}>{papers.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {shown.map(({ id, heading, papers }) =>
        heading === undefined ? (
          <Papers key={id} papers={papers} />
        ) : (
          <section key={id} className={styles.group} aria-labelledby={id}>
            <h2 id={id} className={styles.heading}>
              {heading}
            </h2>
            <Papers papers={papers} />
          </section>
        ),
      )}
      {stars ? <Stars {...stars} /> : null}
    </div>
  );
}

function Papers({ papers }: Pick<PaperGroup, 'papers'>) {
  return (
    <ul className={styles.papers}>
      {papers.map((paper) => (
        <PaperEntry key={paper.id} {...paper} />
      ))}
    </ul>
  );
}

/** One paper of a list. */
function PaperEntry({ title, href, authors, award, links, star }: ListedPaper) {
  return (
    <li {...starHost(star, styles.paper)}>
      <p className={styles.title}>
        {href ? <a href={href}>{title}</a> : title}
        {award ? (
          <>
            {' '}
            <span className={styles.award}>{award}</span>
          </>
        ) : null}
      </p>
      <p className={styles.authors}>
        <Byline names={authors} />
      </p>
      <PaperLinks links={links} />
    </li>
  );
}

/** What can be had of a paper. */
export function PaperLinks({ links }: { readonly links: readonly PaperLink[] }) {
  if (links.length === 0) return null;
  return (
    <p className={styles.links}>
      {links.map(({ label, href }) => (
        <Fragment key={label}>
          <a href={href}>{label}</a>{' '}
        </Fragment>
      ))}
    </p>
  );
}
