import { describe, expect, test } from 'vitest';
import { writtenDates } from '../../lib/check/time/written-dates';
import { saysOf, siteWith } from '../support/check-text';

const german = {
  'site.yaml': siteWith('lang: de'),
  'dates.yaml': '- id: submission\n  label: Einreichungsfrist\n  date: 2027-02-21\n  zone: UTC\n',
};

describe('a text in German', () => {
  test('has weekdays that fit their dates', async () => {
    const text = 'Wir treffen uns am Freitag, 10. Juni 2027, oder am Donnerstag, dem 10. Juni 2027.';
    expect(await saysOf('weekday', text, german)).toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:4:20  10. Juni 2027 is a Donnerstag, not a Freitag
        Write Donnerstag, or mend the date; <Date of="…" /> is never wrong about it.
      "
    `);
  });

  test('has the dates of dates.yaml', async () => {
    const text = 'Die Einreichungsfrist endet am 14. Februar 2027. Danach geht es weiter.';
    expect(await saysOf('date-differs', text, german)).toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:4:32  warning: 14. Februar 2027 differs from dates.yaml, where "Einreichungsfrist" is February 21, 2027
        Write <Date of="submission" />: it always says what dates.yaml says.
      "
    `);
    expect(await saysOf('date-by-hand', text.replace('14.', '21.'), german)).toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:4:32  warning: 21. Februar 2027 is written by hand, and stands in dates.yaml as "submission" too
        Write <Date of="submission" />: when the date moves, this text moves with it.
      "
    `);
  });

  test('promises nothing that is easily left standing', async () => {
    const text =
      'Der Ort wird noch bekannt gegeben.\n\nDas Programm folgt in Kürze.\n\nDas wird oft gegeben.';
    expect(await saysOf('to-be-announced', text, german)).toMatchInlineSnapshot(`
      "
      content/pages/page.mdx:4:9  warning: "wird noch bekannt gegeben" is easily left standing when it is known
        For a day, put it into dates.yaml with state: tentative or either: and write <Date of="…" />. Leave out the rest until it is known.
      content/pages/page.mdx:6:14  warning: "folgt in Kürze" is easily left standing when it is known
        For a day, put it into dates.yaml with state: tentative or either: and write <Date of="…" />. Leave out the rest until it is known.
      "
    `);
  });
});

test.each([
  ['fr', 'vendredi 10 juin 2027', '2027-06-10'],
  ['es', '10 de junio de 2027', '2027-06-10'],
  ['de', '21.–22. März 2024', undefined],
  ['en', '10. Juni 2027', undefined],
])('in %s, %s is a date', (lang, text, date) => {
  expect(writtenDates(text, lang)[0]?.date).toBe(date);
});
