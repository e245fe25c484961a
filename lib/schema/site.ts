import { z } from 'zod';
import { analytics } from './analytics';
import { pictureFields, withWords } from './picture';
import { prose } from './markdown';
import { pictureName } from './picture-name';
import { redirects } from './redirects';
import { footer, hero } from './site-frame';
import { webAddress } from './web-address';
import { zone } from './when';

const colour = () =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour of six hexadecimal digits in quotes, for example "#9a3412"')
    .describe('A colour of six hexadecimal digits in quotes.');

const titledLink = (what: string) =>
  z.strictObject({
    label: z.string().min(1).describe(`How the link to ${what} is called.`),
    url: webAddress().describe(`Where ${what} can be found.`),
  });

const proceedings = titledLink('the proceedings').extend({
  title: z
    .string()
    .min(1)
    .optional()
    .describe('The title of the volume, for citations; without it, the name above.'),
  publisher: z.string().min(1).optional().describe('Who publishes the volume.'),
  address: z.string().min(1).optional().describe('The place given in citations; without it, the venue.'),
  editors: z.array(z.string().min(1)).default([]).describe('The editors of the volume, by their full names.'),
  year: z.int().min(1900).max(2200).optional().describe('The year of the volume; without it, the edition.'),
  month: z
    .int()
    .min(1)
    .max(12)
    .optional()
    .describe("The month of the volume, 1 to 12; without it, that of the workshop's day."),
});

const venue = z
  .strictObject({
    city: z.string().min(1).describe('The city the workshop takes place in.'),
    country: z.string().min(1).describe('The country the workshop takes place in.'),
    name: z.string().min(1).optional().describe('The building: "Old Observatory".'),
    address: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe(
        'Street, number and postcode, one line each, as they stand on a letter; city and country follow.',
      ),
    map: webAddress().optional().describe('A page with a map; it is linked to, and nothing of it is loaded.'),
    plan: pictureName().optional().describe('A plan of the rooms: a picture in public/images/.'),
    'plan-alt': z
      .string()
      .min(1)
      .optional()
      .describe('What the plan shows, for people who cannot see it: "The hall is left of the stairs."'),
    note: prose().min(1).optional().describe('What else to know: entrances, lifts. May hold Markdown.'),
  })
  .refine((entry) => (entry.plan === undefined) === (entry['plan-alt'] === undefined), {
    error: 'needs plan and plan-alt together: the picture, and the words for those who cannot see it',
  });

const ownPages = z.strictObject({
  people: z
    .boolean()
    .default(true)
    .describe('Whether everybody with a biography, a talk or a paper has a page, /people/….'),
  sessions: z.boolean().default(true).describe('Whether sessions have pages, /sessions/….'),
  papers: z.boolean().default(true).describe('Whether papers have pages, /papers/….'),
  live: z
    .boolean()
    .default(true)
    .describe('Whether rooms have a page for the screen at their door, /live/….'),
  news: z.boolean().default(true).describe('Whether pieces of news have pages, /news/….'),
  mine: z
    .boolean()
    .default(true)
    .describe('Whether visitors can star sessions and papers, and see them together on /my-programme.'),
});

const licence = z.strictObject({
  name: z.string().min(1).describe('The licence of the texts, for example CC BY-SA 4.0.'),
  url: webAddress().describe('Where the licence can be read.'),
  author: z.string().min(1).describe('Who holds the rights to the texts.'),
  year: z.int().min(1990).max(2100).describe('The year the site was first published.'),
});

const theme = z.strictObject({
  accent: colour().default('#b4451c').describe('The colour of links and marks on a light page.'),
  'accent-dark': colour().default('#f4935f').describe('The colour of links and marks on a dark page.'),
});

const images = z.strictObject({
  'max-kilobytes': z
    .int()
    .min(1)
    .default(2000)
    .describe('How heavy a picture in public/images/ may be, in kilobytes; 2000 without this setting.'),
});

const noLanguage = 'must be a language tag, for example en, pt-BR or zh-Hans';

/** Dates, plurals and sorting go by it, and break where it only looks like one: `zh-simplified`, `en-a`. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const fields = z.strictObject({
  title: z
    .string()
    .min(1)
    .describe('The short name, shown as the brand and in every tab: PERSONALIZE@EACL2024.'),
  name: z.string().min(1).describe("The workshop's full name."),
  edition: z.int().min(1900).max(2200).describe('The year of this edition.'),
  tagline: z.string().min(1).optional().describe('One line below the name.'),
  description: z
    .string()
    .min(1)
    .optional()
    .describe('What the workshop is about, for pages without a description.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: noLanguage, abort: true })
    .refine(isLanguage, noLanguage)
    .default('en')
    .describe('The language of the site (BCP 47), for example en.'),
  host: z
    .strictObject({
      name: z.string().min(1).describe('The conference that hosts the workshop.'),
      url: webAddress().optional().describe("The host conference's site."),
    })
    .optional()
    .describe('The conference that hosts the workshop.'),
  venue: venue.optional().describe('Where the workshop takes place.'),
  zone: zone().describe('The time zone of the venue, for example Europe/Malta.'),
  date: z.string().min(1).optional().describe('The id in dates.yaml of the day the workshop takes place on.'),
  url: webAddress()
    .optional()
    .describe("The site's own address; SITE_URL in the environment takes precedence."),
  repository: webAddress()
    .optional()
    .describe('Where the source of the site lies, for example https://github.com/you/site.'),
  navigation: z
    .array(z.string().min(1))
    .default([])
    .describe('The order of the pages in the navigation: names of files in content/pages without .mdx.'),
  'bottom-navigation': z
    .boolean()
    .default(false)
    .describe('true repeats the navigation at the bottom of every page.'),
  'previous-next': z
    .boolean()
    .default(true)
    .describe(
      'Whether pages with the layout section end with links to the page before and after in the navigation.',
    ),
  keywords: z
    .array(z.string().min(1))
    .default([])
    .describe('What the whole workshop is about, for machines; pages can add their own.'),
  ...pictureFields(
    'What is shown where the home page is shared, and each page for which no other picture is named or drawn',
  ),
  'share-images': z
    .boolean()
    .default(true)
    .describe('Whether a picture is drawn for each page, to be shown where the page is shared.'),
  hero: hero().prefault({}).describe('The head of the home page.'),
  footer: footer().prefault({}).describe('What the footer says.'),
  contact: z.email().optional().describe('The address to write to; shown in the footer.'),
  emails: z
    .enum(['allowed', 'forbidden'])
    .default('allowed')
    .describe(
      'forbidden makes e-mail addresses in texts a problem; contact stays, since it is meant to be read.',
    ),
  submission: titledLink('the submission system').optional().describe('Where papers are submitted.'),
  proceedings: proceedings.optional().describe('Where the papers are published.'),
  licence: licence.describe('The licence of the texts.'),
  theme: theme.prefault({}).describe("The site's colours."),
  redirects: redirects().default({}).describe('Pages that moved: the old path, and where to go instead.'),
  search: z.boolean().default(true).describe('Whether the site has a page to search it, /search.'),
  pages: ownPages.prefault({}).describe('What has a page of its own.'),
  images: images.prefault({}).describe('What is asked of pictures.'),
  analytics: analytics()
    .optional()
    .describe('A script that counts visits; only on the published site, and only with this setting.'),
  noindex: z.boolean().default(false).describe('true asks search engines to list no page at all.'),
});

/** `content/site.yaml`: what the frame of every page says. */
export const site = withWords(fields);

export type Site = z.infer<typeof site>;
