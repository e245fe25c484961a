import { DraftNotice } from '../components/frame/draft-notice';
import { EditLinks } from '../components/frame/edit-links';
import { Masthead, SectionHead, type Fact } from '../components/frame/masthead';
import { Day, remarksOn } from '../components/dates/date-text';
import type { Page, Workshop } from '../lib/content';
import { issueUrl } from '../lib/repository';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
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
      <Head workshop={workshop} page={page} />
      <div className={page.layout === 'full-width' ? 'flow' : 'prose'}>
        <Prose workshop={workshop} url={page.url} body={page.body} />
      </div>
      <Mend workshop={workshop} page={page} />
    </Frame>
  );
}

function Mend({ workshop: { site }, page }: ContentPageProps) {
  const repository = repositoryOf(site);
  const edit = editUrlOf(site, page.body.file);
  if (!repository || !edit) return null;
  return <EditLinks edit={edit} report={issueUrl(repository, page.title)} words={wordsFor(site.lang)} />;
}

/** The one h1 of the page (WCAG 2.4.6). */
function Head({ workshop, page }: ContentPageProps) {
  if (page.layout === 'section') return <SectionHead {...page} />;
  if (page.url !== '/') return <h1 className="visually-hidden">{page.title}</h1>;
  return <Masthead title={workshop.site.name} tagline={workshop.site.tagline} facts={factsOf(workshop)} />;
}

function factsOf({ site, dates }: Workshop): Fact[] {
  const facts: Fact[] = [];
  const date = dates.find(({ id }) => id === site.date);
  if (date) {
    const props = { date, lang: site.lang, words: wordsFor(site.lang) };
    facts.push({ text: <Day {...props} />, remark: remarksOn(props).join('; ') });
  }
  if (site.venue) facts.push({ text: `${site.venue.city}, ${site.venue.country}`, remark: site.host?.name });
  else if (site.host) facts.push({ text: site.host.name });
  return facts;
}
