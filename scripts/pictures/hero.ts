import { contoursAt, survey } from './contours';
import { height } from './landscape';
import { palette } from './palette';
import { curve, star } from './paths';
import { focus, people, type Person } from './people';
import { print } from './prints';

export const hero = { width: 2000, height: 800 };

const frame = { left: -40, top: -40, right: hero.width + 40, bottom: hero.height + 40, step: 5 };
const { ink, deep, tide, foam, limestone } = palette;

function drawPerson(one: Person): string {
  const paths = print(one).map((points) => curve({ points, closed: true }));
  const [shore, ...lines] = paths;
  const heart = lines.pop();
  const ground = one.solid ? one.colour : ink;
  const line = one.solid ? ink : one.colour;
  return `<path d="${shore}" fill="${ground}" stroke="${one.colour}"/>
<path d="${lines.join('')}" fill="none" stroke="${line}"/><path d="${heart}" fill="${line}"/>`;
}

/** One field of lines comes in from the left, and parts around people who are each drawn in a hand of their own. */
export function drawHero(): string {
  const surface = survey(height, frame);
  const levels = Array.from({ length: 44 }, (_, i) => i - 5.5);
  const field = levels.flatMap((level) => contoursAt(level, surface)).map(curve);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${hero.width} ${hero.height}">
<linearGradient id="night" x2="1" y2=".3"><stop stop-color="${deep}"/><stop offset="1" stop-color="${ink}"/></linearGradient>
<radialGradient id="sea" gradientUnits="userSpaceOnUse" cx="${focus.x}" cy="${focus.y}" r="1250">
<stop stop-color="${foam}"/><stop offset="1" stop-color="${tide}"/></radialGradient>
<rect width="${hero.width}" height="${hero.height}" fill="url(#night)"/>
<path d="${field.join('')}" fill="none" stroke="url(#sea)" stroke-width="4" stroke-linejoin="round"/>
<g stroke-width="5">${people.map(drawPerson).join('\n')}</g>
<path d="${star(focus, 8, 24, 11)}" fill="${limestone}"/>
</svg>
`;
}
