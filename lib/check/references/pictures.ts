import type { ContentSource } from '../../content';
import type { Place } from '../../problem';
import { kinds } from '../../schema/kinds';
import { isPictureName } from '../../schema/picture-name';
import { schemaAt } from '../../schema/unwrap';
import { judgeUrl } from '../../urls';
import { addressesOf, findTarget, pathOf, type Addresses } from '../material/addresses';
import { lookBeside } from '../material/beside';
import { lookUp, type Miss } from '../material/look-up';
import { rewrite } from '../material/rewrite';
import type { Finding, Material, Rule } from '../rule';
import { baseOf, strings } from '../material/uses';

/** Every picture that a tag, front matter or Markdown names is there. */
export const pictures: Rule = {
  id: 'picture',
  about: 'A picture that a text, a tag, front matter or a data file names is in public/images/.',
  severity: 'error',
  example: { wrong: '<Figure img="Team.JPG" alt="…" />', right: '<Figure img="team.jpg" alt="…" />' },
  find: (material) => [...inTags(material), ...inYaml(material), ...inTexts(material)],
};

/** Attributes that name a picture below `public/images/`. */
const namingPictures = ['img', 'poster'];
/** Attributes of a film that name a file of `public/` by its address. */
const namingFiles = ['url', 'captions'];

function inTags(material: Material): Finding[] {
  const addresses = addressesOf(material);
  return material.texts.flatMap(({ source, outline }) =>
    outline.tags.flatMap(({ name, attributes, place }): Finding[] => [
      ...namingPictures.flatMap((attribute) => {
        const picture = attributes[attribute];
        if (!picture) return [];
        return say(source, place, picture, judgeName(picture, source, material), `<${name} ${attribute}>: `);
      }),
      ...(name === 'Video' ? namingFiles : []).flatMap((attribute) => {
        const file = attributes[attribute];
        // An address of another site, or none at all, is the affair of the tag's schema.
        if (!file || !/^\/(?!\/)/.test(file)) return [];
        return say(source, place, file, judgeAddress(file, '/', addresses), `<${name} ${attribute}>: `);
      }),
    ]),
  );
}

/** Whatever names a picture in front matter or a data file (a photo, a logo, a plan), and the film of a page. */
function inYaml(material: Material): Finding[] {
  const addresses = addressesOf(material);
  return material.sources.flatMap((source) => {
    if (source.kind === 'css') return [];
    const { schema } = kinds[source.kind];
    return [...strings(source.yaml.data, [], new Set())].flatMap(({ value, path }): Finding[] => {
      const field = schemaAt(schema, path);
      const name = path.filter((step) => typeof step === 'string').join('.');
      const isFilm = source.kind === 'page' && name === 'video.url';
      if (value === '' || !field || !(isFilm || isPictureName(field))) return [];
      const miss = isFilm ? judgeAddress(value, '/', addresses) : judgeName(value, source, material);
      return say(source, source.yaml.placeOf(path), value, miss, `${name}: `);
    });
  });
}

/** Pictures and films by their addresses: `![…](/images/x.png)`, `<img src>`, `<video src>`. */
function inTexts(material: Material): Finding[] {
  const addresses = addressesOf(material);
  return material.texts.flatMap(({ source, outline }) =>
    [...outline.images, ...outline.files].flatMap(({ src, place }) =>
      say(source, place, src, judgeSource(src, source, material, addresses)),
    ),
  );
}

function say(source: ContentSource, place: Place, written: string, miss?: Miss, label = ''): Finding[] {
  if (!miss) return [];
  const { message, hint, instead } = miss;
  const fix = instead === undefined ? undefined : rewrite(source, place, written, instead);
  return [{ ...place, message: label + message, hint, fix }];
}

function judgeName(
  name: string,
  source: ContentSource,
  { pictures: shown, images, publicFiles }: Material,
): Miss | undefined {
  // A file that browsers cannot show is there all the same: its own message is enough.
  const known = new Set([...shown, ...images].map((picture) => picture.name));
  const beside = lookBeside(name, source, images);
  if (beside.isThere) return undefined;
  if (beside.miss && !known.has(name)) return beside.miss;
  const miss = lookUp(name, known, 'picture', 'Put the file into public/images/.');
  const below = name.replace(/^(?:\.?\/)?(?:public\/)?images\//, '');
  if (!miss || miss.instead !== undefined) return miss;
  if (known.has(below)) {
    return { ...miss, hint: `Write ${below}: the name begins below public/images/.`, instead: below };
  }
  if (!publicFiles.includes(`images/${name}`)) return miss;
  return { message: `"${name}" is not a picture`, hint: 'Export it as PNG or JPEG.' };
}

/** What stands in a text without `/` lies beside the page, or is an address that begins at the page's own. */
function judgeSource(
  src: string,
  source: ContentSource,
  { images }: Material,
  addresses: Addresses,
): Miss | undefined {
  const isBare = /^(?![a-z][a-z\d+.-]*:|[/#?])/i.test(src);
  const beside = isBare ? lookBeside(readable(src), source, images) : undefined;
  if (beside?.isThere) return undefined;
  const miss = judgeAddress(src, baseOf(source), addresses);
  return miss && (beside?.miss ?? miss);
}

/** Without `%20` and the like, and without `?…` and `#…`. */
function readable(src: string): string {
  const bare = src.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function judgeAddress(src: string, base: string | undefined, addresses: Addresses): Miss | undefined {
  const verdict = judgeUrl(src);
  if (!verdict.safe || verdict.kind !== 'relative') return undefined;
  const target = findTarget(addresses, pathOf(src, base ?? '/'));
  if (target.kind === 'file' && (src.startsWith('/') || base !== undefined)) return undefined;
  const bare = src.replace(/^[./]*(?:public\/)?(?:images\/)?/, '');
  const meant = [`/images/${bare}`, `/${bare}`].find((url) => addresses.files.has(pathOf(url, '/')));
  if (meant !== undefined) {
    const hint = `Write ${meant}: the address of a file in public/ begins with /.`;
    return { message: `no picture at ${src}`, hint, instead: meant };
  }
  return target.kind === 'nothing' ? target.miss : { message: `${src} is a page, not a picture` };
}
