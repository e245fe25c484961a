import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { readBody, renderBody, type TagSpecs } from '../../lib/mdx';
import { formatProblem } from '../../lib/problem';
import { flag, markdown } from '../../lib/schema/markdown';

/** A few tags as a site would have them. */
export const tags: TagSpecs = {
  Card: {
    attributes: z.strictObject({
      title: z.string().optional(),
      header: markdown().optional().describe('Text above the card.'),
      open: flag().optional(),
    }),
    children: 'markdown',
  },
  Figure: {
    attributes: z.strictObject({
      img: z.string().describe('The picture, from public/images.'),
      alt: z.string().describe('What the picture shows, for those who do not see it.'),
      caption: markdown().optional(),
      width: z
        .string()
        .regex(/^\d+(?:px|%)?$/, 'must be a width such as 50%')
        .optional(),
      color: z.enum(['red', 'blue']).optional(),
    }),
    children: 'none',
  },
  Date: { attributes: z.strictObject({ of: z.string() }), children: 'none', inline: true },
};

interface Props {
  readonly children?: ReactNode;
  readonly title?: string;
  readonly img?: string;
  readonly alt?: string;
  readonly of?: string;
  readonly open?: string;
}

const components = {
  Card: ({ title, open, children }: Props) => (
    <section title={title} data-open={open}>
      {children}
    </section>
  ),
  Figure: ({ img, alt, children }: Props) => (
    <figure data-img={img} data-alt={alt}>
      {children}
    </figure>
  ),
  Date: ({ of }: Props) => <time>{of}</time>,
  Slot: ({ of, children }: Props) => <i data-slot={of}>{children}</i>,
};

/** Reads a text as `page.mdx` from its first line. */
export function read(text: string, line = 1) {
  return readBody({ file: 'page.mdx', text, line }, tags);
}

/** All problems as an editor sees them, each after its rule. */
export function problemsOf(text: string): string {
  return read(text)
    .problems.map((problem) => `[${problem.rule}] ${formatProblem(problem)}`)
    .join('\n');
}

/** The HTML of a text, whether or not it has problems. */
export async function html(text: string, more: Parameters<typeof renderBody>[1] = {}): Promise<string> {
  return renderToStaticMarkup(await renderBody(read(text), { ...components, ...more }));
}

/** The HTML of a text that must have no problems. */
export async function clean(text: string): Promise<string> {
  const problems = problemsOf(text);
  if (problems !== '') throw new Error(problems);
  return html(text);
}
