/**
 * Writes a selection as the end of an address, which no server sees.
 *
 * @param keys `session:opening`, `paper:12`
 * @returns `#s=opening&p=12`
 */
export function shareHash(keys: readonly string[]): string {
  const ids = (kind: string) =>
    keys.flatMap((key) => (key.startsWith(`${kind}:`) ? encodeURIComponent(key.slice(kind.length + 1)) : []));
  const parts = [
    ['s', ids('session')],
    ['p', ids('paper')],
  ] as const;
  return `#${parts.flatMap(([name, some]) => (some.length > 0 ? `${name}=${some.join(',')}` : [])).join('&')}`;
}

/**
 * Reads what {@link shareHash} has written.
 *
 * @param hash of an address
 * @returns keys; none when the hash says nothing of the kind
 */
export function readShared(hash: string): string[] {
  const query = new URLSearchParams(hash.slice(1));
  const keys = (name: string, kind: string) =>
    (query.get(name) ?? '')
      .split(',')
      .filter(Boolean)
      .map((id) => `${kind}:${id}`);
  return [...new Set([...keys('s', 'session'), ...keys('p', 'paper')])];
}
