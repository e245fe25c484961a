import type { ProgrammeWords } from '../words';
import type { Session, SessionItem } from './schedule';

/** What a session or an item is called. */
export interface SlotTitle {
  /** Its name, a line of Markdown; never empty. */
  readonly text: string;
  /** What it is, where the text does not say it. */
  readonly kind?: string;
  /** Where the text comes from, so that it is not said again below. */
  readonly from: 'title' | 'paper' | 'person' | 'state' | 'kind';
}

type Titled = Pick<Session | SessionItem, 'title' | 'kind' | 'people' | 'papers' | 'state'>;

/** As many names stand in a title; of more, the kind is enough. */
const mostNames = 3;

/**
 * Finds what a session or an item is called: by its title; without one, by its only paper or its only speaker; failing
 * that, it is to be announced, or called by its kind.
 *
 * @param slot the session or item
 * @param words in the language of the site
 */
export function titleOf({ title, kind, people, papers, state }: Titled, words: ProgrammeWords): SlotTitle {
  const label = kind === undefined ? undefined : words.kinds[kind];
  if (title !== undefined) return { text: title, kind: kind === 'break' ? undefined : label, from: 'title' };
  const [paper, ...otherPapers] = papers;
  if (paper && otherPapers.length === 0) return { text: paper.title, kind: label, from: 'paper' };
  const [person, ...otherPeople] = people;
  if (person && otherPeople.length === 0) return { text: literal(person.name), kind: label, from: 'person' };
  if (state === 'to-be-announced') return { text: words.toBeAnnounced, kind: label, from: 'state' };
  return { text: label ?? words.session, from: 'kind' };
}

/**
 * What a session is called where nothing stands around it: in a tab, a list, a calendar. `Invited talk: Ada Conjecture`
 * where it has no title of its own.
 *
 * @param slot the session or item
 * @param words in the language of the site
 * @returns a line of Markdown, never empty
 */
export function wholeTitle(slot: Titled, words: ProgrammeWords): string {
  const { text, kind, from } = titleOf(slot, words);
  if (from === 'person' && kind !== undefined) return `${kind}: ${text}`;
  const names = slot.people.map(({ name }) => literal(name));
  return from === 'kind' && names.length > 0 && names.length <= mostNames
    ? `${text}: ${names.join(', ')}`
    : text;
}

/** A name is no Markdown. */
function literal(name: string): string {
  return name.replace(/[\\`*_~[\]<>{}$]/g, '\\$&');
}
