import type { Chance } from './chance';

/** The files that are not people, papers and programme, by their way below the workshop's folder. */
export function inventSite(chance: Chance): Record<string, string> {
  return { ...settings, ...pages, ...news(chance), ...sponsors(chance) };
}

const settings = {
  'content/site.yaml': `title: CLAY 2034
name: 9th Conference on Clay, Kilns and Computation
edition: 2034
tagline: Two days, six rooms, a hundred and twenty sessions that never were
description: A conference that was made up to see how the site copes with a large one.
lang: en
host: { name: The Fictional Society of Potters, url: https://society.example/ }
venue: { city: Kiln Hill, country: Argillia, name: House of Clay, address: [Lower Street 1], map: 'https://map.example/' }
zone: Europe/Vienna
date: conference
navigation: [index, programme, papers, committee, venue, news, sponsors]
submission: { label: Submission site, url: https://submit.example/ }
proceedings: { label: Proceedings, url: https://proceedings.example/ }
contact: chairs@clay.example
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/, author: nobody in particular, year: 2033 }
`,
  'content/dates.yaml': `- { id: submission, label: Papers due, date: 2033-11-20, previously: [2033-11-13], zone: AoE, link: https://submit.example/ }
- { id: notification, label: Notification of acceptance, date: 2034-01-15, zone: AoE }
- { id: camera-ready, label: Camera-ready papers due, date: 2034-02-05, zone: AoE }
- { id: early, label: Early registration ends, date: 2034-02-20, zone: Europe/Vienna, state: tentative }
- { id: conference, label: Conference begins, date: 2034-03-25, zone: Europe/Vienna }
`,
};

const pages = {
  'content/pages/index.mdx': `---
title: Home
nav: true
layout: page
---

## Clay, kilns and computation

Nobody has ever held this conference. It is here to show how a large one looks: two days between which the clocks go
forward, six rooms, a hundred and twenty sessions, three hundred papers and four hundred people.

## News

<News count="3" />

## Important dates

<ImportantDates />

## Keynotes

<People role="keynote" />
`,
  'content/pages/programme.mdx': `---
title: Programme
nav: true
---

<Programme />
`,
  'content/pages/papers.mdx': `---
title: Papers
nav: true
---

<PaperList />
`,
  'content/pages/committee.mdx': `---
title: Committee
nav: true
---

## Organizers

<People role="organizer" />

## Area chairs

<People role="area-chair" layout="list" />

## Reviewers

<People role="reviewer" layout="list" />
`,
  'content/pages/news.mdx': `---
title: News
nav: true
---

<News count="all" />
`,
  'content/pages/venue.mdx': `---
title: Venue
nav: true
---

<Venue />
`,
  'content/pages/sponsors.mdx': `---
title: Sponsors
nav: true
---

<Sponsors />
`,
};

const headlines = [
  'The call is out',
  'Keynotes announced',
  'Deadline extended by a week',
  'Registration is open',
  'Visa letters',
  'Decisions sent',
  'The programme is online',
  'Best paper nominees',
  'Childcare at the venue',
  'What to do on the evening before',
  'Streams and recordings',
  'Thank you',
];

function news(chance: Chance): Record<string, string> {
  return Object.fromEntries(
    headlines.map((title, index) => {
      const date =
        index < 6
          ? `2033-${String(index + 7).padStart(2, '0')}-0${index + 1}`
          : `2034-0${Math.ceil((index - 5) / 2)}-1${index % 10}`;
      const text = `---\ntitle: ${title}\ndate: ${date}\n---\n\n${title}. Details follow where they always do, in ${chance.between(2, 9)} languages and one *unreadable* script.\n`;
      return [`content/news/${date}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}.mdx`, text];
    }),
  );
}

const tiers: readonly (readonly [name: string, size: string, sponsors: readonly string[]])[] = [
  ['Kiln sponsors', 'large', ['Ostrakon Works', 'Three Ovens Ltd']],
  [
    'Wheel sponsors',
    'medium',
    ['Slipware & Daughters', 'Nusquam Clay', 'Glaze Harbour Port', 'The Unfired Foundation'],
  ],
  [
    'Shard sponsors',
    'small',
    ['Lower Street Bank', 'Potters Quay', 'Argillia Rail', 'Terra Nova Fictiva', 'Dust', 'Grog'],
  ],
];

function sponsors(chance: Chance): Record<string, string> {
  const files: Record<string, string> = {};
  const list = tiers.map(([name, size, names]) => {
    const entries = names.map((sponsor, index) => {
      const file = `sponsors/${sponsor.toLowerCase().replace(/[^a-z]+/g, '-')}.svg`;
      const hasLogo = !(size === 'small' && index > 3);
      const radii = [0, 1, 2, 3].map(() => chance.between(8, 20));
      if (hasLogo) files[`public/images/${file}`] = logo(chance.pick(colours), radii);
      const dark = size === 'large' ? file.replace('.svg', '-dark.svg') : undefined;
      if (dark) files[`public/images/${dark}`] = logo(pale, radii);
      const about = size === 'large' ? ", about: 'Makers of *very* large pots.'" : '';
      return `    - { name: ${sponsor}, url: 'https://${file.slice(9, -4)}.example/'${hasLogo ? `, logo: ${file}` : ''}${dark ? `, logo-dark: ${dark}` : ''}${about} }`;
    });
    return `- name: ${name}\n  size: ${size}\n  sponsors:\n${entries.join('\n')}`;
  });
  return { ...files, 'content/sponsors.yaml': `${list.join('\n')}\n` };
}

/** They can be seen on light pages. */
const colours = ['#b4451c', '#1f7a8c', '#6a7b2a', '#8a4f9e'];
/** For dark pages. */
const pale = '#f4d9a8';

/** Circles on a line. */
function logo(colour: string, radii: readonly number[]): string {
  const circles = radii.map(
    (radius, place) => `<circle cx="${25 + place * 40}" cy="30" r="${radius}" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="170" height="60" viewBox="0 0 170 60">${circles.join('')}</svg>\n`;
}
