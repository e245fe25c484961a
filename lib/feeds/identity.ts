import { createHash } from 'node:crypto';
import type { Site } from '../schema/site';
import { slugOf } from '../slug';

/** The namespace of the UUIDs that are made here; it was drawn once, by chance. */
const namespace = '0d9e0f35-6f0a-4c55-9a3b-3f5f2f3f7c41';

/**
 * Names a workshop for machines. It follows from title and edition, and from no address: what calendars and readers
 * remember survives a move to another host.
 *
 * @param site what `site.yaml` says
 * @returns for example `personalize-eacl2024`; the edition stands at the end once
 */
export function workshopId({ title, edition }: Pick<Site, 'title' | 'edition'>): string {
  const slug = slugOf(title) || 'workshop';
  return slug.endsWith(String(edition)) ? slug : `${slug}-${edition}`;
}

/**
 * Makes the name by which calendars know an entry (RFC 5545, 3.8.4.7), the same in every build and on every host.
 *
 * @param site of the workshop
 * @param kind what it is, for what differs in kind may share an id
 * @param id its id
 */
export function uidOf(site: Pick<Site, 'title' | 'edition'>, kind: string, id: string): string {
  return `${kind}-${id}@${workshopId(site)}`;
}

/**
 * The same as a UUID, for formats that ask for one.
 *
 * @param site of the workshop
 * @param kind what it is
 * @param id its id
 */
export function guidOf(site: Pick<Site, 'title' | 'edition'>, kind: string, id: string): string {
  return uuid5(namespace, uidOf(site, kind, id));
}

/**
 * Makes a UUID of a name (RFC 9562, version 5).
 *
 * @param space the namespace, a UUID
 * @param name any text
 */
export function uuid5(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
