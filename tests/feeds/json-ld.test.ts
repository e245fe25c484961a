import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'parse5';
import { loadWorkshop, type Workshop } from '../../lib/content';
import { citationTags, jsonLdText, questionsThing, thingsOn, type Thing } from '../../lib/feeds';
import { origin } from '../support/feed-text';
import { settledWorkshop } from '../support/settled';

const settled = settledWorkshop();
const unsettled = loadWorkshop('tests/fixtures/workshops/full/content');

/** What a page says, as a reader of its JSON gets it. */
function read(workshop: Workshop, url: string, at: string | undefined = origin): Thing[] {
  const route = workshop.routes.find((one) => one.url === url);
  if (!route) throw new Error(`There is no ${url}.`);
  return JSON.parse(jsonLdText(thingsOn({ workshop, origin: at }, route)))['@graph'];
}

const find = (things: readonly Thing[], type: string) => things.find((thing) => thing['@type'] === type);

describe('the home page', () => {
  test('describes the workshop with its sessions, place and people', () => {
    const event = find(read(settled, '/'), 'Event');
    expect(event).toMatchObject({
      name: 'Workshop on Imaginary Results',
      startDate: '2031-08-01',
      endDate: '2031-08-01',
      url: `${origin}/`,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          address: {
            streetAddress: 'Rua das Hipóteses 31, 01001-000 Imaginária',
            addressLocality: 'São Paulo',
            addressCountry: 'Brazil',
          },
        },
        { '@type': 'VirtualLocation', url: 'https://stream.example/hall' },
      ],
      organizer: [{ '@type': 'Person', name: 'Ada Conjecture' }],
    });
    expect(event?.subEvent).toHaveLength(10);
  });

  test('describes no event while its day is not settled', () => {
    const things = read(unsettled, '/');
    expect(find(things, 'Event')).toBeUndefined();
    expect(find(things, 'WebSite')).toMatchObject({ name: 'Workshop on Imaginary Results' });
    expect(JSON.stringify(read(loadWorkshop('content'), '/', undefined))).not.toMatch(/Event|startDate/);
  });
});

describe('a session', () => {
  test('says when, where, who, and what it is part of', () => {
    expect(find(read(settled, '/sessions/keynote-ada'), 'Event')).toMatchObject({
      name: 'Everything is possible',
      startDate: '2031-08-01T09:15:00-03:00',
      endDate: '2031-08-01T10:00:00-03:00',
      location: [{ name: 'Great Hall, Old Observatory' }, { '@type': 'VirtualLocation' }],
      performer: [{ name: 'Ada Conjecture', url: `${origin}/people/ada-conjecture` }],
      superEvent: { name: 'Workshop on Imaginary Results' },
    });
  });

  test('that has moved says when it was to begin', () => {
    expect(find(read(settled, '/sessions/proofs'), 'Event')).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2031-08-01T10:15:00-03:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    });
  });

  test('over midnight ends on the next day', () => {
    expect(find(read(settled, '/sessions/party'), 'Event')).toMatchObject({
      endDate: '2031-08-02T00:30:00-03:00',
    });
  });

  test('is no event while its day is not settled', () => {
    expect(read(unsettled, '/sessions/party').map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
  });

  test('that was cancelled says so on the home page', () => {
    const event = find(read(settled, '/'), 'Event');
    expect(event?.subEvent).toContainEqual(
      expect.objectContaining({ name: 'Excursion', eventStatus: 'https://schema.org/EventCancelled' }),
    );
  });
});

describe('papers and people', () => {
  test('a paper is an article', () => {
    expect(find(read(settled, '/papers/1'), 'ScholarlyArticle')).toMatchObject({
      author: [
        { name: 'Ada Conjecture' },
        { name: 'Paul Lemma' },
        { name: 'Plato', affiliation: { name: 'The Academy' } },
      ],
      datePublished: '2031-08',
      pageStart: '1',
      pageEnd: '9',
      identifier: { propertyID: 'DOI', value: '10.5555/imaginary.1' },
      sameAs: [
        'https://proceedings.example/1',
        'https://doi.org/10.5555/imaginary.1',
        'https://arxiv.org/abs/3101.00001',
      ],
    });
  });

  test('a paper outside of the proceedings has no pages in them', () => {
    const article = find(read(settled, '/papers/late-result'), 'ScholarlyArticle');
    expect(article).toMatchObject({ headline: 'A result that came late' });
    expect(article).not.toHaveProperty('isPartOf');
  });

  test('a person has a page, an institution and other addresses', () => {
    expect(find(read(settled, '/people/ada-conjecture'), 'Person')).toMatchObject({
      name: 'Ada Conjecture',
      url: `${origin}/people/ada-conjecture`,
      affiliation: [{ '@type': 'Organization', name: 'University of Maybe' }],
    });
  });

  test('Google Scholar is told as it asks to be', () => {
    const [paper] = settled.papers;
    if (!paper) throw new Error('The fixture has no papers.');
    const source = { workshop: settled, origin };
    expect(citationTags({ ...paper, pdf: '/papers/1.pdf' }, source)).toEqual({
      citation_title: 'On the n-th attempt',
      citation_author: ['Ada Conjecture', 'Paul Lemma', 'Plato'],
      citation_publication_date: '2031/08',
      citation_conference_title: 'Workshop on Imaginary Results',
      citation_firstpage: '1',
      citation_lastpage: '9',
      citation_doi: '10.5555/imaginary.1',
      citation_pdf_url: 'https://wir.example/papers/1.pdf',
    });
    const elsewhere = citationTags({ ...paper, pdf: 'https://proceedings.example/1.pdf' }, source);
    expect(elsewhere).not.toHaveProperty('citation_pdf_url');
    expect(citationTags({ ...paper, pdf: '/papers/1.pdf' }, { workshop: settled })).not.toHaveProperty(
      'citation_pdf_url',
    );
  });
});

describe('every page', () => {
  test('below the home page lists the pages above it', () => {
    const deeper = settledWorkshop({ 'pages/archive/old.mdx': '---\ntitle: Old\n---\n\nOld.\n' });
    expect(find(read(deeper, '/archive/old'), 'BreadcrumbList')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'WiR 2031', item: `${origin}/` },
        { '@type': 'ListItem', position: 2, name: expect.any(String), item: `${origin}/archive` },
        { '@type': 'ListItem', position: 3, name: 'Old', item: `${origin}/archive/old` },
      ],
    });
    for (const { url } of settled.routes.filter((route) => route.url !== '/')) {
      expect(find(read(settled, url), 'BreadcrumbList'), url).toBeDefined();
    }
    expect(find(read(settled, '/'), 'BreadcrumbList')).toBeUndefined();
  });

  test('that answers questions can say so', () => {
    expect(questionsThing([])).toBeUndefined();
    expect(questionsThing([{ question: 'Why?', answer: 'Because.' }])).toEqual({
      '@type': 'FAQPage',
      mainEntity: [
        { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'Because.' } },
      ],
    });
  });

  test('is not ended by what it says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(text, (name) => {
        const written = jsonLdText([{ '@type': 'Person', name: `${name}x` }]);
        const html = `<!doctype html><head><script type="application/ld+json">${written}</script></head><p>after`;
        expect(JSON.parse(written)['@graph'][0].name).toBe(`${name}x`);
        expect(written).not.toMatch(/[<>]/);
        expect(
          JSON.stringify(parse(html), (key, value) => (key === 'parentNode' ? undefined : value)),
        ).toContain('"after"');
      }),
    );
  });
});
