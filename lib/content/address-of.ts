import type { Route, RouteTarget, Workshop } from './workshop';

/** What can have a page of its own, beside pages. */
export type Linked = 'person' | 'session' | 'paper' | 'news';

const addresses = new WeakMap<readonly Route[], ReadonlyMap<string, string>>();

/**
 * Finds the page of somebody or something.
 *
 * @param workshop with its routes
 * @param kind what is looked for
 * @param id its id
 * @returns the address; undefined when it has no page of its own
 */
export function addressOf({ routes }: Pick<Workshop, 'routes'>, kind: Linked, id: string): string | undefined {
  let known = addresses.get(routes);
  if (!known) {
    known = new Map(
      routes.flatMap((one) => {
        const key = keyOf(one);
        return key === undefined ? [] : [[key, one.url]];
      }),
    );
    addresses.set(routes, known);
  }
  return known.get(`${kind} ${id}`);
}

function keyOf(one: RouteTarget): string | undefined {
  switch (one.kind) {
    case 'person':
      return `person ${one.person.id}`;
    case 'session':
      return `session ${one.session.id}`;
    case 'paper':
      return `paper ${one.paper.id}`;
    case 'news':
      return `news ${one.news.id}`;
    case 'page':
    case 'search':
    case 'live':
    case 'mine':
      return undefined;
  }
}
