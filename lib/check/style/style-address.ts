import type { ContentSource } from '../../content';
import { findTarget, pathOf, type Addresses } from '../material/addresses';
import { placesIn } from '../material/places';
import type { StyleAddress } from '../material/style-addresses';
import type { Finding } from '../rule';

/**
 * Says what is wrong with an address in a style sheet.
 *
 * @param source the style sheet
 * @param use the address and its place
 * @param addresses what there is
 * @returns undefined for a file in `public/`, for data of a picture or a font, and for a part of the page (`#shape`)
 */
export function judgeStyleAddress(
  source: ContentSource,
  { address, place }: StyleAddress,
  addresses: Addresses,
): Finding | undefined {
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  if (address.startsWith('#') || /^data:(?:image|font)\//i.test(address)) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(address)) {
    const isData = /^data:/i.test(address);
    const message = isData ? `${shown} is no picture and no font` : `${shown} would be loaded from elsewhere`;
    const hint = isData ? undefined : 'Put the file into public/, and write its address there: /images/….';
    return { ...place, message, hint };
  }
  const path = pathOf(address, '/');
  const target = findTarget(addresses, path);
  if (target.kind === 'file' && address.startsWith('/')) return undefined;
  const meant = [path, `/images${path}`, path.replace(/^\/public\//, '/')].find((one) =>
    addresses.files.has(one),
  );
  if (meant !== undefined) {
    const message = `${shown} leads elsewhere on every page`;
    const hint = `Write ${meant}: the address of a file in public/ begins with /.`;
    return { ...place, message, hint, fix: editOf(source, place, address, meant) };
  }
  if (target.kind !== 'nothing') return { ...place, message: `${shown} is a page, not a file` };
  const { message, hint, instead } = target.miss;
  const fix = instead === undefined ? undefined : editOf(source, place, address, instead);
  return { ...place, message, hint, fix };
}

function editOf({ file, text }: ContentSource, place: StyleAddress['place'], old: string, fresh: string) {
  const places = placesIn(file, text);
  const at = text.indexOf(old, places.offsetOf(place));
  return at < 0 ? undefined : { ...places.at(at), old, new: fresh };
}
