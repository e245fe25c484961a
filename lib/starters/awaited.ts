import { z } from 'zod';
import { id } from '../schema/id';
import { day } from '../schema/when';

// Stand-ins for the schemas of papers, sessions and news, with the fields that a new file begins with. As soon as
// lib/schema has one of them, starters.ts imports it instead and its stand-in goes.

const time = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time on a 24-hour clock, as 09:15');

export const paper = z.strictObject({
  title: z.string().min(1).describe('The title, as on the paper.'),
  authors: z
    .array(z.string().min(1))
    .min(1)
    .describe('The authors in their order: ids of people/ or full names.'),
  track: z.string().min(1).optional().describe('What kind of paper it is: long, short, findings, demo …'),
  url: z.url().optional().describe("The paper's page in the proceedings."),
});

export const session = z.strictObject({
  id: id().describe('A name that never changes: calendars know the session by it.'),
  title: z.string().min(1).describe('What it is called.'),
  kind: z.string().min(1).optional().describe('What it is: keynote, talk, panel, posters, break, social …'),
  start: time().describe('When it starts, on a 24-hour clock: 09:15.'),
  end: time().describe('When it ends, on a 24-hour clock: 09:45.'),
  room: z.string().min(1).optional().describe('The id of a room of schedule.yaml.'),
  people: z.array(z.string().min(1)).default([]).describe('Who speaks: ids of people/, or full names.'),
});

export const news = z.strictObject({
  title: z.string().min(1).describe('What is new, in a line.'),
  date: day().describe('The day of the news, as 2024-01-10.'),
});
