import type { Chance } from './chance';
import type { LargePaper } from './papers';
import type { LargePerson } from './people';

const rooms = ['hall', 'kiln', 'wheel', 'glaze', 'slip', 'attic'];
const tracks = ['firing', 'shards', 'society', 'tools'];
/** Three times a day all rooms run at once: an hour and a half, cut into three sessions or into two. */
const blocks = ['10:45', '13:45', '15:45'];
const frames: readonly (readonly [id: string, start: string, end: string, rest: string])[] = [
  ['desk', '08:30', '09:00', 'title: Registration desk opens'],
  ['keynote', '09:00', '10:15', 'kind: keynote, room: hall'],
  ['coffee', '10:15', '10:45', 'kind: break, title: Coffee'],
  ['lunch', '12:15', '13:45', 'kind: break, title: Lunch'],
  ['tea', '15:15', '15:45', 'kind: break, title: Tea'],
  ['awards', '17:15', '17:30', 'kind: awards, room: hall, title: Awards and announcements'],
  ['posters', '17:30', '18:45', 'kind: posters, room: attic, title: Posters'],
  ['dinner', '19:30', '00:30', 'kind: social, title: Dinner among the kilns'],
];

/**
 * Puts together two days of 60 sessions each, in six rooms. Between the days the clocks go forward.
 *
 * @param chance where the differences come from
 * @param people who speak and chair
 * @param papers what is presented
 * @returns the text of `schedule.yaml`
 */
export function inventProgramme(
  chance: Chance,
  people: readonly LargePerson[],
  papers: readonly LargePaper[],
): string {
  const inRole = (role: string) => people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const speakers = inRole('speaker');
  const chairs = inRole('area-chair');
  const keynotes = inRole('keynote');
  const panelists = inRole('panelist');
  const talks = papers.filter(({ presentation }) => presentation === 'oral').map(({ id }) => id);
  const posters = papers.filter(({ presentation }) => presentation === 'poster').map(({ id }) => id);
  let oral = 0;

  const days = ['2034-03-25', '2034-03-26'].map((date, day) => {
    const sessions = frames.map(([id, start, end, rest]) => {
      const own =
        id === 'keynote'
          ? `, title: 'The ${day === 0 ? 'first' : 'last'} shard', people: [${keynotes[day] ?? ''}], abstract: 'What a *single* shard can tell, and what it keeps to itself.', slides: https://slides.example/${day}, stream: { url: https://stream.example/${day}, from: '08:50' }`
          : id === 'posters'
            ? `, papers: [${posters.slice(day * 65, day * 65 + 65).join(', ')}]`
            : '';
      return `      - { id: ${id}-${day + 1}, start: '${start}', end: '${end}', ${rest}${own} }`;
    });
    for (const [block, first] of blocks.entries()) {
      for (const [place, room] of rooms.entries()) {
        const parts = block === 2 && place > 3 ? 2 : 3;
        for (let part = 0; part < parts; part += 1) {
          sessions.push(parallel(day, block, place, part, parts, first, room));
        }
      }
    }
    return `  - date: ${date}\n    title: ${day === 0 ? 'Clay' : 'Fire'}\n    sessions:\n${sessions.sort(byStart).join('\n')}`;
  });
  const heads = [
    'zone: Europe/Vienna',
    `rooms:\n${rooms.map((id, index) => `  - { id: ${id}, name: ${nameOf(id)}, capacity: ${400 - index * 60}, floor: ${index < 2 ? 'Ground floor' : 'First floor'} }`).join('\n')}`,
    `tracks:\n${tracks.map((id) => `  - { id: ${id}, name: ${nameOf(id)} }`).join('\n')}`,
  ];
  return `${heads.join('\n')}\ndays:\n${days.join('\n')}\n`;

  function parallel(
    day: number,
    block: number,
    place: number,
    part: number,
    parts: number,
    first: string,
    room: string,
  ) {
    const minutes = 90 / parts;
    const id = `s${day + 1}${block + 1}${place + 1}${part + 1}`;
    const base = `id: ${id}, start: '${later(first, part * minutes)}', end: '${later(first, (part + 1) * minutes)}', room: ${room}, track: ${chance.pick(tracks)}, chairs: [${chairs[(place + 6 * part) % chairs.length] ?? ''}]`;
    const number = (day * 3 + block) * 6 + place;
    if (part === 1 && place === 0) {
      const speaker = speakers[day * 3 + block] ?? '';
      return `      - { ${base}, kind: invited-talk, title: 'Invited: the long patience', people: [${speaker}], abstract: 'About waiting.' }`;
    }
    if (number === 8 && part === 0)
      return `      - { ${base}, kind: panel, title: Who owns a glaze?, people: [${panelists.slice(0, 5).join(', ')}] }`;
    if (number === 13 && part === 0) return `      - { ${base}, state: to-be-announced }`;
    if (number === 15 && part === 0)
      return `      - { ${base}, kind: tutorial, title: Throwing for theorists, state: cancelled, changed: 2034-03-01 }`;
    if (number === 21 && part === 0) {
      return `      - { ${base}, kind: tutorial, title: Glazing by hand, previously: [{ room: kiln, start: '09:30', end: '10:00' }], changed: 2034-03-02, materials: [{ label: Recipes, url: 'https://recipes.example/' }] }`;
    }
    const shown = talks.slice(oral, oral + 2);
    oral += shown.length;
    if (shown.length === 0) return `      - { ${base}, kind: discussion, title: Open table ${id} }`;
    const items = shown.map(
      (paper, index) => `{ papers: [${paper}], minutes: ${Math.floor((minutes + index) / 2)} }`,
    );
    return `      - { ${base}, kind: oral, title: Talks ${id.slice(1)}, items: [${items.join(', ')}] }`;
  }
}

function byStart(one: string, other: string): number {
  const [a = '', b = ''] = [one, other].map((session) => /start: '([\d:]+)'/.exec(session)?.[1]);
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** A time of day, some minutes later. */
function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
