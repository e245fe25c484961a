import type { ReactNode } from 'react';
import { BuiltWith, Licence } from '../components/credits/credits';
import { Footer } from '../components/frame/footer';
import { Header, type FrameLink } from '../components/frame/header';
import { Problems } from '../components/problems/problems';
import type { Workshop } from '../lib/content';

import { wordsFor } from '../lib/words';
import { getProblems } from './workshop';

interface FrameProps {
  readonly workshop: Workshop;
  /** The address of the page that is framed. */
  readonly url?: string;
  readonly children: ReactNode;
}

/** What stands around every page: header, main, footer. */
export async function Frame({ workshop, url, children }: FrameProps) {
  const { site, navigation, routes } = workshop;
  const { footer } = site;
  const words = wordsFor(site.lang);
  const pages = navigation.map(({ label, page }) => ({ label, href: page.url }));
  const search = routes
    .filter(({ kind }) => kind === 'search')
    .map((one) => ({ label: one.title, href: one.url }));
  const links = [...pages, ...search].map((link) => ({ ...link, current: link.href === url }));
  return (
    <>
      <Header brand={site.title} navigation={links} words={words} />
      <main id="content" className="frame" tabIndex={-1}>
        {children}
      </main>
      <Footer
        name={site.name}
        links={footerLinks(workshop)}
        navigation={site['bottom-navigation'] ? links : []}
        hasWayUp={footer['back-to-top']}
        words={words}
      >
        {footer.licence ? <Licence licence={site.licence} words={words} /> : null}
        {footer.credits ? <BuiltWith words={words} /> : null}
      </Footer>
      <Problems problems={await getProblems()} />
    </>
  );
}

function footerLinks({ site }: Workshop): FrameLink[] {
  const links: FrameLink[] = [];
  if (site.submission) links.push({ label: site.submission.label, href: site.submission.url });
  if (site.proceedings) links.push({ label: site.proceedings.label, href: site.proceedings.url });
  if (site.contact) links.push({ label: wordsFor(site.lang).contact, href: `mailto:${site.contact}` });
  return links;
}
