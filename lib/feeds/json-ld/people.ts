import { addressOf, type Named, type Person } from '../../content';
import { absolute } from '../absolute';
import type { FeedSource } from '../file';
import type { Thing } from './thing';

/**
 * Describes somebody who is named on a paper or in the programme.
 *
 * @param named with a file or without
 * @param source the workshop and its address
 */
export function namedThing({ name, affiliation, person }: Named, { workshop, origin }: FeedSource): Thing {
  const page = person && addressOf(workshop, 'person', person.id);
  return {
    '@type': 'Person',
    name,
    affiliation: affiliation === undefined ? undefined : organization(affiliation),
    url: page === undefined ? person?.url : absolute(page, origin),
  };
}

/**
 * Describes somebody with a file, for the page of that person.
 *
 * @param person of the workshop
 * @param source the workshop and its address
 */
export function personThing(person: Person, { workshop, origin }: FeedSource): Thing {
  const { name, native, role, affiliation, affiliations, url, links, photo } = person;
  const page = addressOf(workshop, 'person', person.id);
  const institutions =
    affiliations.length > 0 ? affiliations : affiliation === undefined ? [] : [affiliation];
  return {
    '@type': 'Person',
    name,
    alternateName: native,
    jobTitle: role,
    affiliation: institutions.map(organization),
    url: page === undefined ? url : absolute(page, origin),
    image: photo === undefined ? undefined : absolute(`/images/${photo}`, origin),
    sameAs: [url, ...Object.values(links)].filter((link) => link !== undefined),
  };
}

export function organization(name: string): Thing {
  return { '@type': 'Organization', name };
}
