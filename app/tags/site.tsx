import { Credits } from '../../components/credits/credits';
import { tags } from '../../components/tags';
import { PageToc, SiteToc } from '../../components/toc/toc';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import { repositoryOf } from '../site-facts';
import type { TagMaterial } from './context';

/** The tags that show what the site says of itself. */
export function bindSite({ workshop, url, outline, words }: TagMaterial): Components {
  const { site, navigation } = workshop;
  return {
    Credits: bind(tags.Credits, () => (
      <Credits licence={site.licence} source={repositoryOf(site)} words={words} />
    )),
    Toc: bind(tags.Toc, ({ of }) => {
      if (of === 'site') {
        const entries = navigation.filter(({ page }) => page.url !== url);
        return (
          <SiteToc
            title={words.contents}
            entries={entries.map(({ label, page }) => ({ label, href: page.url, topics: page.topics }))}
          />
        );
      }
      const headings = outline.headings.filter(({ depth }) => depth === 2);
      return (
        <PageToc
          title={words.onThisPage}
          entries={headings.map(({ text, id }) => ({ label: text, href: `#${id}` }))}
        />
      );
    }),
  };
}
