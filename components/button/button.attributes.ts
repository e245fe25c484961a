import { z } from 'zod';
import { buttonColor } from '../../lib/schema/button-color';
import { iconName } from '../../lib/schema/icon-name';
import { link } from '../../lib/schema/link';
import { flag } from '../../lib/schema/markdown';
import { share } from '../../lib/schema/share';

/** `<Button text="Submit a paper" link="https://openreview.net/" color="outline-primary" />` */
export const buttonAttributes = z
  .strictObject({
    text: z.string().min(1).describe('What the button says: where it leads.'),
    link: link('text').describe('Where it leads: /venue, /cfp.pdf, https://… or mailto:….'),
    color: buttonColor()
      .optional()
      .describe(
        'primary (without it), secondary, success, danger, warning, info, light, dark; or outline-primary ….',
      ),
    size: z
      .enum(['sm', 'md', 'lg', 'small', 'medium', 'large'])
      .optional()
      .describe('How large it is: sm, md (without it) or lg.'),
    width: share()
      .optional()
      .describe('How wide it is on wide screens: 25, 50, 75 or 100 per cent of the column.'),
    centered: flag().optional().describe('Puts it into the middle.'),
    icon: iconName().optional().describe('A Bootstrap icon before the text, for example download.'),
  })
  .describe('A link that looks like a button. Several on one line stand side by side.');
