import fs from 'node:fs';
import path from 'node:path';
import { listFolder, MOST_FILES } from '../../folder';
import { isCalledPicture } from '../../images/image-files';
import type { Finding, Rule } from '../rule';

/** Pictures, films, sounds, documents, data, subtitles, fonts: a browser shows or saves them and runs none. */
const harmless = new Set(
  (
    'avif gif ico jpeg jpg png svg svgz webp mp4 m4v webm ogv mp3 m4a oga ogg wav flac pdf epub txt md tex bib csv tsv ' +
    'json jsonl geojson ipynb yaml yml ics vcf doc docx odt ppt pptx odp key xls xlsx ods zip gz tgz tar bz2 xz 7z ' +
    'vtt srt woff woff2 ttf otf asc sig pem webmanifest'
  ).split(' '),
);

const linked = {
  message: 'this is a link, and links are not followed',
  hint: 'Copy what it leads to instead of linking to it.',
};

/** What lies in `public/` is sent as it is, from the workshop's own address: a page there could do all that the site can. */
export const publicFolder: Rule = {
  id: 'public',
  about: 'public/ holds pictures and documents: no programs, and no links to files elsewhere.',
  severity: 'error',
  example: { wrong: 'public/slides.html', right: 'public/slides.pdf' },
  find: ({ publicFolder: folder, publicFiles }) => {
    const at = (name: string) => ({ file: path.posix.join(folder, name), line: 1, column: 1 });
    if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return [{ ...at(''), ...linked }];
    const found = listFolder(folder).strange.map((name): Finding => ({ ...at(name), ...linked }));
    if (publicFiles.length > MOST_FILES) {
      const message = `this folder holds more than ${MOST_FILES.toLocaleString('en')} files`;
      found.push({ ...at(''), message, hint: 'Keep only what this workshop shows in it.' });
    }
    for (const name of publicFiles) {
      const ending = path.extname(name).slice(1).toLowerCase();
      // A picture in another format has a message of its own, below images/.
      const isPicture = name.startsWith('images/') && isCalledPicture(name);
      if (ending === '' || harmless.has(ending) || isPicture) continue;
      if (isCalledPicture(name)) {
        const message = `browsers do not show pictures that end in .${ending}`;
        found.push({ ...at(name), message, hint: 'Export it as PNG or JPEG.' });
        continue;
      }
      const message = `a browser may run what is in a file that ends in .${ending}`;
      found.push({
        ...at(name),
        message,
        hint: 'Write it as a page in content/pages/, or save it as PDF or ZIP.',
      });
    }
    return found;
  },
};
