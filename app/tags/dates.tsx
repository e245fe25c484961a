import { DateText } from '../../components/dates/date-text';
import { ImportantDates } from '../../components/dates/important-dates';
import { tags } from '../../components/tags';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import type { TagMaterial } from './context';

/** The tags that show what stands in `dates.yaml`. */
export function bindDates({ workshop: { site, dates }, words }: TagMaterial): Components {
  return {
    Date: bind(tags.Date, ({ of }) => {
      const date = dates.find(({ id }) => id === of);
      return date ? <DateText date={date} lang={site.lang} words={words} /> : null;
    }),
    ImportantDates: bind(tags.ImportantDates, () => (
      <ImportantDates dates={dates} lang={site.lang} words={words} />
    )),
  };
}
