import { SectionHead } from '../components/frame/masthead';
import type { ScheduleDay, Session, Workshop } from '../lib/content';
import { plainText } from '../lib/mdx';
import { Frame } from './frame';
import { Prose } from './prose';

interface SessionPageProps {
  readonly workshop: Workshop;
  readonly day: ScheduleDay;
  readonly session: Session;
  readonly url: string;
}

/** A session: when and where, what it is about, who speaks. */
export function SessionPage({ workshop, session, url }: SessionPageProps) {
  const { abstract, people, title = '' } = session;
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead
        title={plainText(title)}
        description={people.map(({ name }) => name).join(', ')}
        topics={[]}
      />
      <div className="prose">
        {abstract ? (
          <Prose workshop={workshop} url={url} body={{ file: 'schedule.yaml', text: abstract, line: 1 }} />
        ) : null}
      </div>
    </Frame>
  );
}
