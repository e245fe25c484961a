/**
 * The id of a session in the programme, for links that lead to it.
 *
 * @param id of the session
 */
export function sessionAnchor(id: string): string {
  return `session-${id}`;
}

/**
 * The id of a day's heading in the programme.
 *
 * @param number of the day, from 1
 */
export function dayAnchor(number: number): string {
  return `programme-day-${number}`;
}
