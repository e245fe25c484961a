import path from 'node:path';
import { listFolder } from '../../folder';
import { isCalledPicture } from '../../images/image-files';
import type { Rule } from '../rule';

/** Written for people and for programs beside this one. */
const expected = /(?:^|\/)(?:\.[^/]*|README(?:\.\w+)?|Thumbs\.db|desktop\.ini)$/i;

/** A file that nobody reads is a page that never appears. */
export const strayFiles: Rule = {
  id: 'stray',
  about: 'Every file in the content folder is read: its folder and its ending are known.',
  severity: 'warning',
  example: { wrong: 'content/pages/program.md', right: 'content/pages/program.mdx' },
  find: ({ workshop: { root }, sources, unreadable }) => {
    const shown = root.split(path.sep).join('/');
    const read = new Set([...sources.map(({ file }) => file), ...unreadable]);
    return listFolder(root)
      .files.filter((name) => !expected.test(name) && !isBesidePage(name) && !read.has(`${shown}/${name}`))
      .map((name) => ({
        ...{ file: `${shown}/${name}`, line: 1, column: 1 },
        message: 'nothing reads this file',
        hint: hintFor(name),
      }));
  },
};

function hintFor(name: string): string {
  const [, data] = /^(site|dates|schedule|sponsors)\.(?:ya?ml|json)$/i.exec(name) ?? [];
  if (data !== undefined) return `Call it ${data.toLowerCase()}.yaml.`;
  return /\.(?:md|markdown|MDX)$/.test(name)
    ? 'Call it .mdx, in small letters.'
    : 'Pages are content/pages/….mdx, people content/people/….mdx; pictures and documents lie in public/.';
}

function isBesidePage(name: string): boolean {
  return name.startsWith('pages/') && isCalledPicture(name);
}
