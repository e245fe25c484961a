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
      const near = names.has(bare) ? [bare] : nearestThree(bare);
      const instead = near.length > 0 ? `write ${near.join(' or ')}` : 'names are at icons.getbootstrap.com';
      context.addIssue({ code: 'custom', message: `must be the name of a Bootstrap icon: ${instead}` });
    });

/** Those that are spelt nearly so, then those that share most words with it, the shortest first. */
function nearestThree(name: string): string[] {
  const wanted = new Set(wordsOf(name));
  const akin = [...names]
    .map((icon) => ({ icon, shared: wordsOf(icon).filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.icon.length - b.icon.length || (a.icon < b.icon ? -1 : 1));
  return [...new Set([...nearest(name, names, 3), ...akin.map(({ icon }) => icon)])].slice(0, 3);
}

/** In the singular, as icons have no rule for it. */
function wordsOf(name: string): string[] {
  return name.split('-').map((word) => word.replace(/s$/, ''));
}
