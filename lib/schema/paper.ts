import { z } from 'zod';
import { fileOrAddress } from './file-or-address';
import { markdown } from './markdown';
import { personReference } from './person-reference';
import { webAddress } from './web-address';

export const paperTracks = [
  'long',
  'short',
  'findings',
  'non-archival',
  'demo',
  'survey',
  'position',
  'industry',
  'shared-task',
] as const;

const presentations = ['oral', 'poster', 'virtual'] as const;

/** The front matter of `content/papers/<id>.mdx`; the body of the file, which may be empty, is the abstract. */
export const paper = z.strictObject({
  title: markdown().min(1).describe('The title, as on the paper; *Markdown* and $mathematics$ work.'),
  authors: z
    .array(personReference())
    .min(1)
    .describe('The authors in their order: ids of people/, full names, or { name: …, affiliation: … }.'),
  track: z
    .enum(paperTracks)
    .optional()
    .describe(`What kind of paper it is: ${paperTracks.join(', ')}.`),
  keywords: z.array(z.string().min(1)).default([]).describe('What the paper is about.'),
  award: z.string().min(1).optional().describe('A prize it has won: "Best paper".'),
  presentation: z
    .array(z.enum(presentations))
    .default([])
    .describe('How it is presented: oral, poster, virtual; each of them is one slot of the programme.'),
  pages: z
    .string()
    .regex(/^\d+(?:[-–]\d+)?$/, 'must be pages such as 10-17')
    .optional()
    .describe('The pages in the proceedings, for example 10-17.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'must be a DOI such as 10.18653/v1/2024.personalize-1.1')
    .optional()
    .describe('The DOI without https://doi.org/, for example 10.18653/v1/2024.personalize-1.1.'),
  url: webAddress().optional().describe("The paper's page in the proceedings."),
  pdf: fileOrAddress()
    .optional()
    .describe('The paper: an address, or a file of public/ such as /papers/12.pdf.'),
  openreview: webAddress().optional().describe('Its page on OpenReview.'),
  arxiv: z
    .string()
    .regex(
      /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/,
      'must be an arXiv id in quotes such as "2401.01234"',
    )
    .optional()
    .describe('The arXiv id in quotes, for example "2401.01234".'),
  anthology: z
    .string()
    .regex(/^[0-9A-Z][\w.-]+$/, 'must be an Anthology id such as 2024.personalize-1.1')
    .optional()
    .describe('The id in the ACL Anthology, for example 2024.personalize-1.1.'),
  code: webAddress().optional().describe('Where the code is.'),
  data: webAddress().optional().describe('Where the data are.'),
  slides: fileOrAddress().optional().describe('The slides: an address, or a file of public/.'),
  poster: fileOrAddress().optional().describe('The poster: an address, or a file of public/.'),
  video: fileOrAddress().optional().describe('The recording: an address, or a file of public/.'),
  bibkey: z
    .string()
    .regex(/^[A-Za-z0-9][\w:.+/-]*$/, 'must be a BibTeX key such as oh-etal-2024-use')
    .optional()
    .describe('The BibTeX key, for example oh-etal-2024-use.'),
  state: z
    .enum(['accepted', 'withdrawn'])
    .default('accepted')
    .describe('accepted or withdrawn; a withdrawn paper is shown nowhere.'),
});

export type PaperFields = z.infer<typeof paper>;
