import icons from 'bootstrap-icons/font/bootstrap-icons.json';
import { z } from 'zod';
import { nearest } from '../nearest';

const names = new Set(Object.keys(icons));

/** The name of a Bootstrap icon, for example `calendar-event`; a wrong one is told the nearest three. */
export const iconName = () =>
  z
    .string()
    .meta({ examples: ['calendar-event'] })
    .superRefine((name, context) => {
      if (names.has(name)) return;
      const bare = name
        .trim()
        .toLowerCase()
        .replace(/^(?:bi[ -])+/, '');
      const near = names.has(bare) ? [bare] : nearest(bare, names, 3);
      const instead = near.length > 0 ? `write ${near.join(' or ')}` : 'names are at icons.getbootstrap.com';
      context.addIssue({ code: 'custom', message: `must be the name of a Bootstrap icon: ${instead}` });
    });
