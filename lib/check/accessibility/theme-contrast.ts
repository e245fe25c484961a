import { contrast, READABLE, readableOn } from '../../colour';
import { placesIn } from '../material/places';
import type { Finding, Rule } from '../rule';

/** What text stands on, as `app/styles/tokens.css` has it; a test holds the two together. */
export const papers = {
  accent: { page: 'light', colours: ['#fff', '#f7f6f3'] },
  'accent-dark': { page: 'dark', colours: ['#14161b', '#1c1f26'] },
} as const;

/** Links in the colours of the theme can be read on the light and on the dark page (WCAG 1.4.3). */
export const themeContrast: Rule = {
  id: 'theme-contrast',
  about:
    'The accent colours of site.yaml can be read: on the light page and on the dark one, 4.5 to 1 at least.',
  severity: 'error',
  example: { wrong: 'accent: "#f0a48f"', right: 'accent: "#b23f1c"' },
  find: ({ workshop, sources }) => {
    const source = sources.find(({ kind }) => kind === 'site');
    if (!source) return [];
    const { text, file, yaml } = source;
    const places = placesIn(file, text);
    return (['accent', 'accent-dark'] as const).flatMap((key): Finding[] => {
      const { page, colours } = papers[key];
      const colour = workshop.site.theme[key];
      const ratio = Math.min(...colours.map((paper) => contrast(colour, paper)));
      if (ratio >= READABLE) return [];
      const better = readableOn(colour, colours);
      const place = yaml.placeOf(['theme', key]);
      const start = places.offsetOf(place);
      const inside = places.at(start + (/["']/.test(text.charAt(start)) ? 1 : 0));
      // Never rounded up to what it does not reach.
      const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
      const message = `theme.${key}: ${colour} is hard to read on the ${page} page: ${shown} to 1, where ${READABLE} to 1 is needed`;
      const hint = `The nearest colour that passes is "${better}".`;
      return [{ ...place, message, hint, fix: { ...inside, old: colour, new: better } }];
    });
  },
};
