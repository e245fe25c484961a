import { fold } from '../material/look-up';
import { pathOf } from '../material/addresses';
import type { Finding, Material, Rule } from '../rule';
import { styleAddresses } from '../material/style-addresses';
import { baseOf, fieldsIn, linksIn } from '../material/uses';

/** What hosts, browsers and search engines ask for, though no page names it. */
const known =
  /^(?:icon\.(?:svg|png)|apple-touch-icon.*\.png|favicon\.ico|[\w-]+\.webmanifest|robots\.txt|humans\.txt|llms\.txt|ads\.txt|security\.txt|CNAME|_headers|_redirects|google[0-9a-f]+\.html|BingSiteAuth\.xml)$|(?:^|\/)\./;

/** Every file in `public/` is there for something. */
export const unusedFiles: Rule = {
  id: 'unused-file',
  about: 'A file in public/ is used by a page, by a person, or by the site itself.',
  severity: 'warning',
  example: { wrong: 'public/images/team-old.jpg, which no page shows', right: 'no such file' },
  find: (material) => {
    if (isPartUnread(material)) return [];
    const used = new Set<string>();
    const use = (address: string) => used.add(fold(pathOf(address, '/')));
    for (const { href, base = '/' } of linksIn(material)) used.add(fold(pathIn(href, base)));
    for (const { source, outline } of material.texts) {
      const files = [...outline.images, ...outline.files];
      for (const { src } of files) used.add(fold(pathIn(src, baseOf(source) ?? '/')));
    }
    for (const { address } of material.sources.filter(({ kind }) => kind === 'css').flatMap(styleAddresses)) {
      used.add(fold(pathIn(address, '/')));
    }
    // Whatever a field is for: a picture by its name, a file by its address.
    for (const { value } of fieldsIn(material)) {
      if (value.length > 300 || !/\.\w+$/.test(value)) continue;
      use(`/images/${encodeURI(value)}`);
      if (value.startsWith('/')) use(encodeURI(value));
    }
    return material.publicFiles
      .filter((name) => !known.test(name) && !used.has(fold(`/${name}`)))
      .map((name): Finding => ({
        file: `${material.publicFolder}/${name}`,
        line: 1,
        column: 1,
        message: 'nothing on the site uses this file, yet everybody can fetch it',
        hint: `Link to it with /${name}, delete it, or write into site.yaml\n# allow unused-file in public/${name}: … with the reason`,
      }));
  },
};

/** What a file that cannot be read uses, nobody knows; nothing is to be deleted meanwhile. */
function isPartUnread({ sources, unreadable }: Material): boolean {
  return (
    unreadable.length > 0 || sources.some(({ yaml }) => yaml.data === undefined && yaml.problems.length > 0)
  );
}

/** An address of another site is no use of ours. */
function pathIn(href: string, base: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) ? '' : pathOf(href, base);
}
