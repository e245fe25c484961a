import { dayAnchor, sessionAnchor } from '../../../components/programme/ids';
import { findDays, type Schedule } from '../../content';
import { judgeUrl } from '../../urls';
import { addressesOf, findTarget, fragmentOf, pathOf, type Addresses } from '../material/addresses';
import { lookUp } from '../material/look-up';
import { rewrite } from '../material/rewrite';
import type { Finding, Material, Rule, Text } from '../rule';
import { linksIn } from '../material/uses';

/** Every `#…` leads to a heading or an element with that id. */
export const anchors: Rule = {
  id: 'anchor',
  about: 'The #… of a link leads to a heading of that page, or to an element with that id.',
  severity: 'error',
  example: { wrong: '[by bus](/venue#bus)', right: '[by bus](/venue#by-bus)' },
  find: (material) => {
    const addresses = addressesOf(material);
    const idsOf = idsByText(material);
    return linksIn(material).flatMap(({ href, base, place, source, in: text }): Finding[] => {
      const fragment = fragmentOf(href);
      const verdict = judgeUrl(href);
      if (!verdict.safe || verdict.kind !== 'relative' || fragment === '') return [];
      const isHere = href.startsWith('#');
      const page = isHere ? { url: base ?? '', text } : pageAt(addresses, pathOf(href, base ?? '/'));
      if (!page) return [];
      const miss = lookUp(`#${fragment}`, idsOf(page.text), 'heading', headingsOf(page.text));
      if (!miss) return [];
      const message = isHere
        ? `no heading here for #${fragment}`
        : `no heading on ${page.url} for #${fragment}`;
      const { instead } = miss;
      const hint = instead === undefined ? miss.hint : `Write ${instead}`;
      const fresh = instead === undefined ? undefined : href.replace(/#.*$/s, instead);
      return [{ ...place, message, hint, fix: fresh ? rewrite(source, place, href, fresh) : undefined }];
    });
  },
};

function pageAt(addresses: Addresses, path: string): { url: string; text: Text } | undefined {
  const target = findTarget(addresses, path);
  return target.kind === 'page' && target.text ? { url: target.url, text: target.text } : undefined;
}

/**
 * Everything that `#…` can lead to on a page: what its text holds, the biographies and days it shows, and the frame.
 *
 * @param material the workshop
 * @returns ids by the text of a page, each with its #
 */
export function idsByText({ texts, workshop: { schedule } }: Material): (text: Text) => ReadonlySet<string> {
  const lives = new Map(
    texts.filter(({ source }) => source.kind === 'person').map((text) => [text.source.id, text]),
  );
  const found = new Map<Text, ReadonlySet<string>>();
  return (text) => {
    const known = found.get(text);
    if (known) return known;
    const shown = text.outline.tags.flatMap(({ attributes: { of = '', person = '' } }) =>
      `${of},${person}`.split(/[\s,]+/u),
    );
    const ids = [
      ...text.outline.ids,
      ...shown.flatMap((id) => lives.get(id)?.outline.ids ?? []),
      ...(schedule ? programmeIds(text, schedule) : []),
    ];
    const all = new Set(['top', 'content', ...ids].map((id) => `#${id}`));
    found.set(text, all);
    return all;
  };
}

function programmeIds({ outline }: Text, schedule: Schedule): string[] {
  const uses = outline.tags.filter(({ name }) => name === 'Programme');
  return uses
    .flatMap(({ attributes: { day } }) => findDays(schedule, day))
    .flatMap((day) => [
      dayAnchor(schedule.days.indexOf(day) + 1),
      ...day.sessions.map(({ id }) => sessionAnchor(id)),
    ]);
}

/**
 * The headings of a page, for a hint.
 *
 * @param text of the page
 */
export function headingsOf({ outline }: Text): string {
  const ids = outline.headings.slice(0, 8).map(({ id }) => `#${id}`);
  return ids.length > 0 ? `It has ${ids.join(', ')}` : 'It has no headings.';
}
