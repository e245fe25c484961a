import { Credits } from '../../components/credits/credits';
import { tags } from '../../components/tags';
import { PageToc, SiteToc, type TocEntry } from '../../components/toc/toc';
import type { Components, HeadingUse } from '../../lib/mdx';
import { bind } from '../bind-tag';
import { repositoryOf } from '../site-facts';
import type { TagMaterial } from './context';

/** The tags that show what the site says of itself. */
export function bindSite({ workshop, url, outline, words }: TagMaterial): Components {
  const { site, navigation } = workshop;
  return {
    Credits: bind(tags.Credits, ({ licence }, { text, children }) => (
      <Credits
        licence={licence === 'shown' ? site.licence : undefined}
        source={repositoryOf(site)}
        words={words}
      >
        {text ? <p>{text}</p> : null}
        {children}
      </Credits>
    )),
    Toc: bind(tags.Toc, ({ of, title, depth, columns, topics }) =>
      of === 'site' ? (
        <SiteToc
          title={title ?? words.contents}
          columns={columns}
          entries={navigation
            .filter(({ page }) => page.url !== url)
            .map(({ label, page }) => ({
              label,
              href: page.url,
              topics: topics === 'shown' ? page.topics : [],
            }))}
        />
      ) : (
        <PageToc
          title={title ?? words.onThisPage}
          columns={columns}
          entries={headingsUpTo(Number(depth), outline.headings)}
        />
      ),
    ),
  };
}

/** The headings of a page as a tree: those of level 2, and below each the deeper ones that follow it. */
function headingsUpTo(depth: number, headings: readonly HeadingUse[]): TocEntry[] {
  const tree: (TocEntry & { entries: TocEntry[] })[] = [];
  for (const { label, id, depth: level } of headings) {
    const entry = { label, href: `#${id}`, entries: [] };
    const above = tree.at(-1);
    if (level === 2 || (level <= depth && !above)) tree.push(entry);
    else if (level <= depth) above?.entries.push(entry);
  }
  return tree;
}
