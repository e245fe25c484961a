import { z } from 'zod';
import { allowed } from './allowed';
import { fileOrAddress } from './file-or-address';
import { markdown, prose } from './markdown';
import { paperId } from './paper-id';
import { personReference } from './person-reference';
import { time } from './time';
import { day } from './when';

/** What can happen at a workshop. */
const slotKinds = [
  'opening',
  'keynote',
  'invited-talk',
  'talk',
  'oral',
  'lightning',
  'panel',
  'discussion',
  'posters',
  'demos',
  'tutorial',
  'awards',
  'business',
  'break',
  'social',
  'closing',
] as const;

const slotStates = ['announced', 'to-be-announced', 'cancelled'] as const;

const material = z.strictObject({
  label: z.string().min(1).describe('How the link is called: "Notebook".'),
  url: fileOrAddress().describe('An address, or a file of public/ such as /slides/ada.zip.'),
});

/** What a session or an item was before a change of plans. */
const earlier = z
  .strictObject({
    date: day().optional().describe('The day it was on.'),
    start: time().optional().describe('When it started.'),
    end: time().optional().describe('When it ended.'),
    room: z.string().min(1).optional().describe('The id of the room it was in.'),
    title: z.string().min(1).optional().describe('What it was called.'),
  })
  .refine((values) => Object.keys(values).length > 0, { error: 'says nothing: name what has changed' });

/** The fields that sessions and their items share. */
export const slotFields = {
  title: markdown().min(1).optional().describe('What it is called; a kind can be enough: break.'),
  kind: z
    .enum(slotKinds)
    .optional()
    .describe(`What it is: ${slotKinds.join(', ')}.`),
  state: z
    .enum(slotStates)
    .default('announced')
    .describe('announced, to-be-announced or cancelled; that it has moved is said by previously.'),
  abstract: prose().min(1).optional().describe('What it is about; may hold paragraphs of Markdown.'),
  people: z.array(personReference()).default([]).describe('Who speaks: ids of people/, or full names.'),
  papers: z.array(paperId()).default([]).describe('The papers that are presented: ids of papers/.'),
  slides: fileOrAddress().optional().describe('The slides: an address, or a file of public/.'),
  video: fileOrAddress().optional().describe('The recording: an address, or a file of public/.'),
  materials: z.array(material).default([]).describe('Other things to take along, each with label and url.'),
  note: markdown().min(1).optional().describe('A sentence below it: "Bring your own chairs".'),
  previously: z.array(earlier).default([]).describe('Earlier values of what has changed, the oldest first.'),
  changed: day().optional().describe('The day of the last change, as 2024-03-01.'),
  allow: allowed(),
};

/** Whether a visitor would learn anything from it; what is to be announced may be wholly open. */
export function saysSomething(slot: {
  readonly title?: string;
  readonly kind?: string;
  readonly state: string;
  readonly people: readonly unknown[];
  readonly papers: readonly unknown[];
}): boolean {
  if (slot.state === 'to-be-announced') return true;
  return (slot.title ?? slot.kind) !== undefined || slot.people.length + slot.papers.length > 0;
}

export const saysNothing = 'needs a title or a kind, or state: to-be-announced';
