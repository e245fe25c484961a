import { SectionHead } from '../components/frame/masthead';
import type { Person, Workshop } from '../lib/content';
import { Frame } from './frame';
import { Prose } from './prose';

interface PersonPageProps {
  readonly workshop: Workshop;
  readonly person: Person;
  readonly url: string;
}

/** Everything that somebody is and does at the workshop. */
export function PersonPage({ workshop, person, url }: PersonPageProps) {
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead title={person.name} description={person.role ?? person.affiliation} topics={[]} />
      <div className="prose">
        <Prose workshop={workshop} url={url} body={person.biography} />
      </div>
    </Frame>
  );
}
