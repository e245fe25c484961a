import { DraftNotice } from '../components/frame/draft-notice';
import { EditLinks } from '../components/frame/edit-links';
import { PreviousNext } from '../components/frame/previous-next';
import type { NavigationEntry, Page, Workshop } from '../lib/content';
import { issueUrl } from '../lib/repository';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { HomeNow } from './sessions/home-now';
import { PageHead } from './page-head';
import { editUrlOf, repositoryOf } from './site-facts';
import { Prose } from './prose';

interface ContentPageProps {
  readonly workshop: Workshop;
  readonly page: Page;
}

/** A page of `content/pages`: the frame, the head that its layout asks for, and its text. */
export function ContentPage({ workshop, page }: ContentPageProps) {
  return (
    <Frame workshop={workshop} url={page.url}>
      {page.draft ? <DraftNotice words={wordsFor(workshop.site.lang)} /> : null}
      {page.url === '/' ? <HomeNow workshop={workshop} /> : null}
      <PageHead workshop={workshop} page={page} />
      <div className={page.layout === 'full-width' ? 'full flow' : 'prose'}>
        <Prose workshop={workshop} url={page.url} body={page.body} />
      </div>
      <Neighbours workshop={workshop} page={page} />
      <Mend workshop={workshop} page={page} />
    </Frame>
  );
}

function Neighbours({ workshop: { site, navigation }, page }: ContentPageProps) {
  const at = navigation.findIndex((entry) => entry.page.url === page.url);
  const isWanted = page['previous-next'] ?? (site['previous-next'] && page.layout === 'section');
  if (at < 0 || !isWanted) return null;
  const words = wordsFor(site.lang);
  const link = (label: string, entry?: NavigationEntry) =>
    entry && { label, href: entry.page.url, title: entry.label };
  return (
    <PreviousNext
      label={words.previousNext}
      previous={link(words.previous, navigation[at - 1])}
      next={link(words.next, navigation[at + 1])}
    />
  );
}

function Mend({ workshop: { site }, page }: ContentPageProps) {
  const repository = repositoryOf(site);
  const edit = editUrlOf(site, page.body.file);
  if (!repository || !edit) return null;
  return <EditLinks edit={edit} report={issueUrl(repository, page.title)} words={wordsFor(site.lang)} />;
}
