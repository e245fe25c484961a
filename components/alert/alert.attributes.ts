import { z } from 'zod';
import { iconName } from '../../lib/schema/icon-name';
import { markdown } from '../../lib/schema/markdown';
import { tone } from '../../lib/schema/tone';

const sides = { start: 'start', left: 'start', center: 'center', end: 'end', right: 'end' } as const;

/** `<Alert color="warning" title="Doors close at six" text="Bring your *badge*." />` */
export const alertAttributes = z
  .strictObject({
    text: markdown().optional().describe('What it says; may hold Markdown. Or write it between the tags.'),
    title: markdown().optional().describe('A line above the text; may hold Markdown.'),
    color: tone()
      .default('primary')
      .describe(
        'What it means: info, success, warning or danger; primary, secondary, light and dark mean nothing.',
      ),
    align: z
      .enum(['start', 'center', 'end', 'left', 'right'])
      .default('start')
      .transform((side) => sides[side])
      .describe('Where its lines begin: start, center or end.'),
    icon: iconName().optional().describe('Another Bootstrap icon than the one of its color.'),
  })
  .describe('A note in a box that stands out from the text.');
