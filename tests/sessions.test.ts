import { expect, test } from 'vitest';
import { loadWorkshop } from '../lib/content';
import { zoneOfDay } from '../lib/feeds';
import { siteWith, temporaryWorkshop } from './support/temporary-workshop';

const days = (sessions: string) =>
  `zone: Europe/Vienna\ndays: [{ date: 2030-03-31, sessions: ${sessions} }]\n`;

test('a day says its zone before it has sessions, and none while clocks may change on it', () => {
  const zone = (schedule: string) => {
    const workshop = loadWorkshop(
      temporaryWorkshop({ 'schedule.yaml': schedule, 'site.yaml': siteWith('') }),
    );
    const [day] = workshop.schedule?.days ?? [];
    return day && zoneOfDay(workshop, day);
  };
  expect(zone(days('[]'))).toBe('Vienna time, CEST (UTC+2)');
  const session = (id: string, start: string, end: string) =>
    `{ id: ${id}, title: Talk, start: "${start}", end: "${end}" }`;
  expect(zone(days(`[${session('a', '09:00', '10:00')}]`))).toBe('Vienna time, CEST (UTC+2)');
  const schedule = `day-begins: "00:00"\n${days(`[${session('a', '00:30', '01:00')}, ${session('b', '09:00', '10:00')}]`)}`;
  expect(zone(schedule)).toBe('Vienna time');
});
