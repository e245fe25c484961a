import type { Place } from '../../problem';
import type { Finding, Rule, Text } from '../rule';

interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly place: Place;
  readonly isMarkdown: boolean;
}

/** What templates and programs put in, and what says no more than that there is a picture. */
const empty = new Set(
  (
    'image,an image,the image,img,picture,a picture,photo,a photo,photograph,pic,figure,fig,logo,the logo,icon,banner,' +
    'header,header image,screenshot,graphic,diagram,chart,thumbnail,avatar,headshot,profile picture,profile photo,' +
    'card image,card image cap,intro image,intro image here,image here,placeholder,placeholder image,alt,alt text,' +
    'alternative text,alternate text,description,image description,untitled,unnamed,todo,tbd,none,null,undefined'
  ).split(','),
);
const fileName =
  /^[^\s/]+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic)$|^(?:img|dsc[nf]?|pxl|screenshot)[_-]?\d{3,}\w*$/i;

/** A picture has a text that stands for it (WCAG 1.1.1). */
export const altText: Rule = {
  id: 'alt-text',
  about:
    'The alternative text of a picture says what the picture shows, to those who cannot see it (WCAG 1.1.1).',
  severity: 'error',
  example: {
    wrong: '<Figure img="team.jpg" alt="image" />',
    right: '<Figure img="team.jpg" alt="Five people on a jetty" />',
  },
  find: ({ texts }) => texts.flatMap((text) => picturesOf(text).flatMap(judge)),
};

function judge({ src, alt, place, isMarkdown }: Picture): Finding[] {
  const plain = alt.trim();
  const name = src.split(/[/?#]/).filter(Boolean).at(-1) ?? '';
  const stem = name.replace(/\.\w+$/, '');
  const hint = 'Say in a few words what the picture shows and why it stands here.';
  if (plain === '') {
    // alt="" is a decision; ![](…) is more often forgotten.
    if (!isMarkdown) return [];
    const cure = `Write ![what it shows](${src}), or <img src="${src}" alt="" /> when it only decorates.`;
    return [
      { ...place, severity: 'warning', message: `the picture ${name} has no alternative text`, hint: cure },
    ];
  }
  if (fileName.test(plain) || (plain === stem && /[\d_-]/.test(stem))) {
    return [{ ...place, message: `the alternative text "${plain}" is the name of a file`, hint }];
  }
  if (empty.has(plain.toLowerCase().replace(/[.!…]+$/, ''))) {
    return [
      { ...place, message: `the alternative text "${plain}" does not say what the picture shows`, hint },
    ];
  }
  const opening = /^(?:an? |the )?(?:image|picture|pic) of (?=.)/i.exec(plain)?.[0];
  if (opening === undefined) return [];
  const message = `the alternative text begins with "${opening.trim()}", and screen readers say that it is a picture`;
  return [{ ...place, severity: 'warning', message, hint: `Write "${plain.slice(opening.length)}".` }];
}

function picturesOf({ outline, source }: Text): Picture[] {
  const lines = source.text.split('\n');
  const inTags = outline.tags.flatMap(({ attributes: { img, alt }, place }) =>
    img !== undefined && alt !== undefined ? [{ src: img, alt, place, isMarkdown: false }] : [],
  );
  const inText = outline.images.map(({ src, alt, place }) => {
    const isMarkdown = lines[place.line - 1]?.charAt(place.column - 1) === '!';
    return { src, alt, place, isMarkdown };
  });
  return [...inTags, ...inText];
}
