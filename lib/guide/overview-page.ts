import { headOf, type ExampleFile } from './example-page';
import { plain } from './markdown';

/** The pages of the style guide by subject; a page that stands in none comes last. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  Text: ['prose', 'code', 'maths', 'definition-list', 'footnotes'],
  Layout: ['card', 'columns', 'jumbotron', 'table', 'toc'],
  'Notices and links': ['alert', 'button', 'icon'],
  'What unfolds': ['accordion', 'modal', 'question'],
  'Pictures and films': ['figure', 'gallery', 'video'],
  'The event': ['programme', 'people', 'speaker-card', 'papers', 'dates'],
};

/**
 * Makes the first page of the style guide: what there is, by subject, with a line on each.
 *
 * @param files the examples of every component
 */
export function overviewPage(files: readonly ExampleFile[]): string {
  const placed = new Set(Object.values(subjects).flat());
  const others = files.map(({ page }) => page).filter((page) => !placed.has(page));
  const sections = Object.entries({ ...subjects, 'The site': others }).flatMap(([subject, pages]) => {
    const shown = pages.flatMap((page) => files.filter((file) => file.page === page));
    return shown.length > 0 ? [`## ${subject}\n\n${shown.map(entry).join('\n')}`] : [];
  });
  const intro =
    'Everything that can stand on a page, live, with what to write for it and everything it can be told. Copy an ' +
    'example from its grey box, and change the words.';
  return ['---\ntitle: Overview\nlayout: page\nnav: true\n---', intro, ...sections].join('\n\n').concat('\n');
}

function entry({ page, text, usages }: ExampleFile): string {
  const { title, description } = headOf(page, text);
  const others = usages.map(({ name }) => name).filter((name) => name !== title);
  const also = others.length > 0 ? ` Also ${others.map((name) => `\`<${name}>\``).join(', ')}.` : '';
  return `- **[${title}](/${page})** ${plain(description)}${also}`;
}
