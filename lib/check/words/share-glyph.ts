import type { ContentSource, Route } from '../../content';
import { plainText } from '../../mdx';
import { missingCharacters } from '../../share';
import type { Finding, Material, Rule } from '../rule';

/** What share images say can be drawn with the fonts that come along. */
export const shareGlyph: Rule = {
  id: 'share-glyph',
  about:
    'The words of the share images can be drawn: there are fonts for Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean letters and for mathematics.',
  severity: 'warning',
  example: { wrong: 'title: Welcome 🎉', right: 'title: Welcome' },
  find: (material) => {
    const { site, routes } = material.workshop;
    if (!site['share-images']) return [];
    const findings = new Map<string, Finding>();
    for (const { source, path } of [...frame(material), ...routes.flatMap((one) => wordsOf(one, material))]) {
      const words = path.reduce(partOf, source.yaml.data);
      const missing = typeof words === 'string' ? missingCharacters(plainText(words)) : [];
      if (missing.length === 0) continue;
      const place = source.yaml.placeOf(path);
      const field = path.reduce<string>(
        (all, key) => all + (typeof key === 'number' ? `[${key}]` : `${all && '.'}${String(key)}`),
        '',
      );
      const message = `${field}: no font of the share images has ${list(missing)}`;
      const hint = 'Until it is written without, pages whose share image would show it get none.';
      findings.set(`${place.file}:${place.line}:${place.column}`, { ...place, message, hint });
    }
    return findings.values();
  },
};

/** A value of a content file. */
interface Words {
  readonly source: ContentSource;
  readonly path: readonly PropertyKey[];
}

/** What stands on every image, and what on that of the home page. */
function frame({ sources }: Material): Words[] {
  const source = sources.find(({ kind }) => kind === 'site');
  if (!source) return [];
  const home = [['name'], ['tagline'], ['host', 'name'], ['venue', 'city'], ['venue', 'country']];
  return [{ source, path: ['title'] }, ...home.map((path) => ({ source, path }))];
}

function wordsOf(route: Route, { sources }: Material): Words[] {
  const inFile = (kind: ContentSource['kind'], id: string, ...paths: (readonly PropertyKey[])[]): Words[] => {
    const source = sources.find((one) => one.kind === kind && (kind === 'schedule' || one.id === id));
    return source ? paths.map((path) => ({ source, path })) : [];
  };
  switch (route.kind) {
    case 'page':
      return route.page.image === undefined
        ? sources
            .filter(({ file }) => file === route.page.body.file)
            .map((source) => ({ source, path: ['title'] }))
        : [];
    case 'news':
      return inFile('news', route.news.id, ['title']);
    case 'person': {
      const { id, affiliations } = route.person;
      const several = affiliations.map((_, index) => ['affiliations', index]);
      return inFile('person', id, ['name'], ['role'], ['affiliation'], ...several);
    }
    case 'paper': {
      const { id, authors } = route.paper;
      const people = authors.flatMap(({ person }) => (person ? inFile('person', person.id, ['name']) : []));
      const named = authors.flatMap(({ index }) => [
        ['authors', index],
        ['authors', index, 'name'],
      ]);
      return [...inFile('paper', id, ['title'], ['award'], ...named), ...people];
    }
    case 'session': {
      const { path, people } = route.session;
      const linked = people.flatMap(({ person }) => (person ? inFile('person', person.id, ['name']) : []));
      const named = people.flatMap(({ index }) => [
        [...path, 'people', index],
        [...path, 'people', index, 'name'],
      ]);
      return [...inFile('schedule', '', [...path, 'title'], ...named), ...linked];
    }
    case 'search':
    case 'live':
    case 'mine':
      return [];
  }
}

function partOf(data: unknown, key: PropertyKey): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

/** The first three, each with its number, since some can hardly be told apart. */
function list(characters: readonly string[]): string {
  const shown = characters.slice(0, 3).map((one) => {
    const number = (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `"${one}" (U+${number})`;
  });
  const more = characters.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
