import { SectionHead } from '../components/frame/masthead';
import type { Paper, Workshop } from '../lib/content';
import { plainText } from '../lib/mdx';
import { Frame } from './frame';
import { Prose } from './prose';

interface PaperPageProps {
  readonly workshop: Workshop;
  readonly paper: Paper;
  readonly url: string;
}

/** A paper: who wrote it, its abstract, where to read it. */
export function PaperPage({ workshop, paper, url }: PaperPageProps) {
  const authors = paper.authors.map(({ name }) => name).join(', ');
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead title={plainText(paper.title)} description={authors} topics={paper.keywords} />
      <div className="prose">
        <Prose workshop={workshop} url={url} body={paper.abstract} />
      </div>
    </Frame>
  );
}
