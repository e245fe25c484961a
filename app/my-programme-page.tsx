import { SectionHead } from '../components/frame/masthead';
import { MyProgramme } from '../components/mine/my-programme';
import type { Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { settledZone } from './sessions/clock';
import { programmePageOf } from './sessions/programme-page';

/** What a visitor has starred; without scripts, the way to the whole programme. */
export function MyProgrammePage({ workshop, url }: { readonly workshop: Workshop; readonly url: string }) {
  const { site, schedule } = workshop;
  const words = wordsFor(site.lang);
  const shown = (schedule?.days ?? []).map((day) => programmePageOf(workshop, day));
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead title={words.mine.title} />
      <MyProgramme
        edition={String(site.edition)}
        programme={shown.find((page) => page)?.url ?? '/'}
        fileName={`${url.slice(1)}-${site.edition}.ics`}
        zone={schedule && settledZone(schedule)}
        words={words}
      />
    </Frame>
  );
}
