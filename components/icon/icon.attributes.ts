import { z } from 'zod';
import { iconName } from '../../lib/schema/icon-name';

/** `<Icon name="calendar-event" />` */
export const iconAttributes = z
  .strictObject({
    name: iconName().describe('The name of a Bootstrap icon, for example calendar-event.'),
    label: z
      .string()
      .min(1)
      .optional()
      .describe('What the icon means, where no text beside it says so; without it, it only decorates.'),
  })
  .describe('A Bootstrap icon, as large as the text around it.');
