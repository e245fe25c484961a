import { contrast, READABLE } from '../../colour';
import { paint, type Paint } from '../../schema/paint';
import type { Tone } from '../../schema/tone';
import type { Finding, Material, Rule } from '../rule';

/** What `components/tone/tone.module.css` has for `--tone`, on the light and on the dark page; a test holds the two together. */
export const toneColours: Readonly<Record<Exclude<Tone, 'primary'>, readonly [light: string, dark: string]>> =
  {
    secondary: ['#565a64', '#aeb0b8'],
    success: ['#1f6f43', '#7dcf9f'],
    danger: ['#b02a37', '#f2929b'],
    warning: ['#f2b824', '#f0c452'],
    info: ['#1c6c8c', '#7cc3df'],
    light: ['#efede8', '#eceae5'],
    dark: ['#24272f', '#3a3f4a'],
  };

/** What words stand on where no `bg` is written: `--paper-raised` of `app/styles/tokens.css`. */
const raised = ['#f7f6f3', '#1c1f26'] as const;

/** Words in a colour of the editor's can be read on their ground, on the light and on the dark page (WCAG 1.4.3). */
export const tagContrast: Rule = {
  id: 'tag-contrast',
  about:
    'The text-color of a tag can be read on its bg, on the light and on the dark page: 4.5 to 1 at least.',
  severity: 'error',
  example: {
    wrong: '<Jumbotron heading="Welcome" bg="warning" text-color="white" />',
    right: '<Jumbotron heading="Welcome" bg="warning" />',
  },
  find: (material) => {
    const { accent, 'accent-dark': accentDark } = material.workshop.site.theme;
    const both = (one: Paint): readonly [string, string] => {
      if (one.hex !== undefined) return [one.hex, one.hex];
      return one.tone === 'primary' ? [accent, accentDark] : toneColours[one.tone];
    };
    return tagsOf(material).flatMap(({ name, attributes, place }): Finding[] => {
      const words = paint().safeParse(attributes['text-color']);
      const ground = paint().safeParse(attributes['bg']);
      // What is no colour was reported where the attribute is read.
      if (!words.success || (attributes['bg'] !== undefined && !ground.success)) return [];
      const [light, dark] = ground.success ? both(ground.data) : raised;
      const [onLight, onDark] = both(words.data);
      const ratios = [contrast(onLight, light), contrast(onDark, dark)];
      const worst = Math.min(...ratios);
      if (worst >= READABLE) return [];
      const onOne = ratios.some((ratio) => ratio >= READABLE);
      const page = onOne ? ` on the ${worst === ratios[0] ? 'light' : 'dark'} page` : '';
      // Never rounded up to what it does not reach.
      const shown = (Math.floor(worst * 10) / 10).toFixed(1);
      const on = attributes['bg'] ?? 'a box without bg';
      const message = `<${name}>: ${attributes['text-color']} on ${on} is hard to read${page}: ${shown} to 1, where ${READABLE} to 1 is needed`;
      const cure = 'Leave text-color out: the words then have a colour that can be read.';
      return [{ ...place, message, hint: ground.success ? cure : `Write bg="…" as well. ${cure}` }];
    });
  },
};

function tagsOf({ texts }: Material): Material['texts'][number]['outline']['tags'] {
  return texts.flatMap(({ outline }) => outline.tags.filter(({ attributes }) => attributes['text-color']));
}
