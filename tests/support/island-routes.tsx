import { HomeNow } from '../../app/sessions/home-now';
import { LivePage } from '../../app/live-page';
import type { Workshop } from '../../lib/content';
import { pageOf } from './island-page';

/**
 * The line of the home page, as a page.
 *
 * @param workshop whose programme it tells of
 */
export function homePage(workshop: Workshop): Promise<string> {
  return pageOf(
    workshop,
    <main>
      <HomeNow workshop={workshop} />
    </main>,
  );
}

/**
 * The screen of a room, as a page.
 *
 * @param workshop with a schedule
 * @param id of the room
 */
export function livePage(workshop: Workshop, id: string): Promise<string> {
  const room = workshop.schedule?.rooms.find((one) => one.id === id);
  if (!room) throw new Error(`no room ${id}`);
  return pageOf(workshop, <LivePage workshop={workshop} room={room} url={`/live/${id}`} />);
}
