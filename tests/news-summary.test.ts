import { expect, test } from 'vitest';
import { summaryOf } from '../app/news-summary';
import { loadWorkshop } from '../lib/content';
import { temporaryWorkshop } from './support/temporary-workshop';

const summary = (body: string, field = '') => {
  const text = `---\ntitle: News\ndate: 2030-01-10\n${field}---\n\n${body}`;
  const [news] = loadWorkshop(temporaryWorkshop({ 'news/first.mdx': text })).news;
  return news && summaryOf(news);
};

test('a list says of news their summary, else their first paragraph in one line', () => {
  expect(summary('Text.', 'summary: In short\n')).toBe('In short');
  expect(summary('## Heading\n\nThe *call*\nis [out](/call).\n\nMore.')).toBe('The *call* is [out](/call).');
  expect(summary('')).toBeUndefined();
});

test('what a paragraph refers to comes along, and marks of footnotes do not', () => {
  const body =
    'See [the *long* call][cfp], [news][] and [more].[^1] End.\n\n[cfp]: /call\n[news]: /news\n[more]: https://example.org/\n\n[^1]: A note.\n';
  expect(summary(body)).toBe(
    'See [the *long* call](/call), [news](/news) and [more](https://example.org/). End.',
  );
});
