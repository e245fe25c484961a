import { nextDay, type CalendarDate, type LocalDateTime, type Time } from './calendar';

const DAY = 24 * 60;

/**
 * @param time a time of day
 * @returns minutes since midnight
 */
export function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * @param minutes since the midnight with which a day begins; from 24 hours on, of the night after it
 * @returns what the clock on the wall shows then
 */
export function timeOf(minutes: number): Time {
  const onClock = ((minutes % DAY) + DAY) % DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(onClock / 60))}:${two(onClock % 60)}`;
}

/**
 * @param date the day that the minutes are counted from
 * @param minutes since its midnight, less than 48 hours
 * @returns the date and time on the wall: 1470 minutes into a Monday are 00:30 on Tuesday
 */
export function localAt(date: CalendarDate, minutes: number): LocalDateTime {
  return `${minutes < DAY ? date : nextDay(date)}T${timeOf(minutes)}`;
}
