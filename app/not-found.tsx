import type { Metadata } from 'next';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { SectionHead } from '../components/frame/masthead';
import { getWorkshop } from './workshop';

export function generateMetadata(): Metadata {
  const { site } = getWorkshop();
  return { title: wordsFor(site.lang).notFound.title, robots: { index: false } };
}

/** What a visitor sees at an address that the site does not have. */
export default function NotFound() {
  const workshop = getWorkshop();
  const { title, text } = wordsFor(workshop.site.lang).notFound;
  return (
    <Frame workshop={workshop}>
      <SectionHead title={title} description={text} />
      <ul>
        {workshop.navigation.map(({ label, page }) => (
          <li key={page.url}>
            <a href={page.url}>{label}</a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
