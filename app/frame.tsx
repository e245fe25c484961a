import type { ReactNode } from 'react';
import { Licence } from '../components/credits/credits';
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
  const { site, navigation } = workshop;
  const words = wordsFor(site.lang);
  const links = navigation.map(({ label, page }) => ({ label, href: page.url, current: page.url === url }));
  return (
    <>
      <Header brand={site.title} navigation={links} words={words} />
      <main id="content" className="frame" tabIndex={-1}>
        {children}
      </main>
      <Footer name={site.name} links={footerLinks(workshop)} words={words}>
        <Licence licence={site.licence} words={words} />
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
