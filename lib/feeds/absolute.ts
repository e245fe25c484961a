/**
 * Makes an address that works outside of the site.
 *
 * @param address on the web, or of a page or file of this site
 * @param origin of the site; without it an address of this site stays as it is
 */
export function absolute(address: string, origin = ''): string {
  return address.startsWith('/') ? origin + address : address;
}
