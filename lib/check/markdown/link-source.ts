import { placesIn } from '../material/places';
import type { Finding, Rule, Text } from '../rule';
import { shownIn } from './shown';

/** What begins or ends as an address does; prose in brackets is none. */
const address = String.raw`(?:\.{0,2}\/|#|https?:\/\/|www\.|mailto:)[^()\s<>]{0,300}`;

const spaced =
  /(?<!\\)(!?\[[^[\]\n]{0,300}\]\()([^()<>"\n{}]{1,300}?)((?:\s{1,9}"[^"\n]{0,300}")?\s{0,9}\))/g;
const apart = new RegExp(String.raw`(?<![\\\]])(\[[^[\]\n]{1,300}\])[^\S\n]{1,9}(\(${address}\))`, 'g');
const swapped = new RegExp(String.raw`(?<!\\)\(([^()\n]{1,300})\)\[(${address})\](?![[(])`, 'g');

/** Links and pictures that are nearly Markdown are shown as they are written, brackets and all. */
export const linkSource: Rule = {
  id: 'link-source',
  about: 'A link is written [text](address), with no space between the brackets and none in the address.',
  severity: 'error',
  example: {
    wrong: '[the call](/files/call for papers.pdf)',
    right: '[the call](/files/call%20for%20papers.pdf)',
  },
  find: ({ texts }) => texts.flatMap(look),
};

function look(text: Text): Finding[] {
  const { body } = text.source;
  if (!body?.text.includes('](') && !/\] +\(|\)\[/.test(body?.text ?? '')) return [];
  if (!body) return [];
  const places = placesIn(body.file, body.text, body.line);
  const isShown = shownIn(text);
  const found: Finding[] = [];
  for (const { 0: all, 1: before = '', 2: written = '', 3: after = '', index } of body.text.matchAll(
    spaced,
  )) {
    if (!isShown(index) || !isShown(index + before.length - 2) || !isSpacedAddress(written)) continue;
    const place = places.at(index + before.length);
    const fresh = written.trim().replaceAll(' ', '%20');
    const message = `${all.startsWith('!') ? 'this picture' : 'this link'} is shown as it is written: there are spaces in its address`;
    const fix = { ...place, old: written, new: fresh };
    found.push({ ...place, message, hint: `Write ${before}${fresh}${after}`, fix });
  }
  for (const { 0: all, 1: words = '', 2: target = '', index } of body.text.matchAll(apart)) {
    if (!isShown(index) || !isShown(index + words.length - 1)) continue;
    const place = places.at(index);
    // Behind the number of a reference, an address may stand in brackets of its own.
    const severity = target.startsWith('(http') ? 'warning' : 'error';
    const message = 'this link is shown as it is written: there is a space between its brackets';
    const instead = words + target;
    found.push({
      ...{ ...place, severity, message, hint: `Write ${instead}` },
      ...(severity === 'error' && { fix: { ...place, old: all, new: instead } }),
    });
  }
  for (const { 0: all, 1: words = '', 2: target = '', index } of body.text.matchAll(swapped)) {
    if (!isShown(index)) continue;
    const place = places.at(index);
    const message = 'this link is shown as it is written: its brackets are the wrong way round';
    const instead = `[${words}](${target})`;
    found.push({ ...place, message, hint: `Write ${instead}`, fix: { ...place, old: all, new: instead } });
  }
  return found;
}

function isSpacedAddress(written: string): boolean {
  const inner = written.trim();
  return / /.test(inner) && /^(?:\.{0,2}\/|https?:\/\/|www\.)|\.[a-z\d]{2,5}$/i.test(inner);
}
