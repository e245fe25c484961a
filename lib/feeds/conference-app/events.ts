import { addressOf, type Named, type Workshop } from '../../content';
import { timeOf } from '../../dates';
import { wordsFor } from '../../words';
import { absolute } from '../absolute';
import { guidOf, workshopId } from '../identity';
import { withOffset } from '../local-time';
import { plainParagraphs } from '../plain';
import { contentsOf, isBreak, isSession, titleOfSlot, type Settled } from '../slots';

/** Conference apps want numbers beside GUIDs; they follow from the GUID, so that they stay when others come or go. */
export interface Numbers {
  of(guid: string): number;
}

/** @returns numbers from 1 on that fit into 31 bits; no GUID is given that of another */
export function numbering(): Numbers {
  const taken = new Map<number, string>();
  return {
    of(guid) {
      let number = (parseInt(guid.slice(0, 8), 16) % 0x7ffffffe) + 1;
      while (![undefined, guid].includes(taken.get(number))) number = (number % 0x7ffffffe) + 1;
      taken.set(number, guid);
      return number;
    },
  };
}

/**
 * Picks what apps list: what takes place and is no break. A session of which every item has times of its own is listed
 * as its items.
 *
 * @param settled what has an instant
 */
export function listedSlots(settled: readonly Settled[]): Settled[] {
  return settled.filter((one) => {
    const { session, slot } = one;
    const isSplit = session.items.length > 0 && session.items.every(({ timing }) => timing === 'own');
    return slot.state !== 'cancelled' && !isBreak(one) && isSplit !== isSession(one);
  });
}

/** @returns the room of a slot, or what stands for the only one there is */
export function roomOf({ session }: Settled, { site }: Workshop): string {
  return session.room?.name ?? site.venue?.city ?? site.title;
}

/** Writes a slot as an event of frab's format. */
export function eventOf(
  settled: Settled,
  workshop: Workshop,
  origin: string,
  zone: string,
  numbers: Numbers,
) {
  const { slot, session, start, end = start, key } = settled;
  const { site } = workshop;
  const guid = guidOf(site, 'session', key);
  const length = (Date.parse(end) - Date.parse(start)) / 60_000;
  const files = [
    { title: 'Stream', url: session.stream?.url },
    { title: 'Slides', url: slot.slides },
    { title: 'Video', url: slot.video },
    ...slot.materials.map(({ label, url }) => ({ title: label, url })),
  ];
  return {
    id: numbers.of(guid),
    guid,
    date: withOffset(start, zone),
    start: timeOf(slot.start),
    duration: `${String(Math.floor(length / 60)).padStart(2, '0')}:${String(length % 60).padStart(2, '0')}`,
    room: roomOf(settled, workshop),
    slug: `${workshopId(site)}-${key.replace(/[^a-z0-9]+/g, '-')}`,
    url: origin + (addressOf(workshop, 'session', session.id) ?? '/'),
    title: titleOfSlot(settled, workshop),
    subtitle: isSession(settled) ? '' : titleOfSlot({ ...settled, slot: session }, workshop),
    track: session.track?.name ?? null,
    type: wordsFor(site.lang).programme.kinds[slot.kind ?? session.kind ?? 'talk'],
    language: site.lang,
    abstract: plainParagraphs(slot.abstract ?? '', workshop),
    description: contentsOf(settled, workshop),
    // Who presents a paper is seldom said apart.
    persons: (slot.people.length > 0 ? slot.people : slot.papers.flatMap(({ authors }) => authors)).map(
      (named) => personOf(named, workshop, numbers),
    ),
    links: files.flatMap(({ title, url }) => (url ? [{ title, url: absolute(url, origin) }] : [])),
    attachments: [],
  };
}

function personOf({ name, person }: Named, { site }: Workshop, numbers: Numbers) {
  const guid = guidOf(site, person ? 'person' : 'name', person?.id ?? name);
  return { guid, id: numbers.of(guid), public_name: name };
}
