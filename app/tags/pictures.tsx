import { Figure } from '../../components/figure/figure';
import { Gallery, GalleryFigure } from '../../components/gallery/gallery';
import { Icon } from '../../components/icon/icon';
import { tags } from '../../components/tags';
import { findIcon } from '../../lib/icons';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import type { TagMaterial } from './context';

/** The tags that show pictures and icons. */
export function bindPictures({ outline, room, words, findPicture }: TagMaterial): Components {
  return {
    Figure: bind(tags.Figure, ({ img, alt, width, link }, { caption }) => {
      const picture = findPicture(img);
      const isFirst = outline.images[0]?.src === img || outline.tags[0]?.attributes.img === img;
      return picture ? (
        <Figure
          picture={picture}
          alt={alt}
          caption={caption}
          width={width}
          link={link}
          first={isFirst}
          room={room}
        />
      ) : null;
    }),
    Gallery: bind(tags.Gallery, ({ title }, { children }) => (
      <Gallery title={title} words={words}>
        {children}
      </Gallery>
    )),
    GalleryFigure: bind(tags.GalleryFigure, ({ img, alt }, { caption }) => {
      const picture = findPicture(img);
      return picture ? <GalleryFigure picture={picture} alt={alt} caption={caption} words={words} /> : null;
    }),
    Icon: bind(tags.Icon, ({ name, label }) => {
      const icon = findIcon(name);
      return icon ? <Icon icon={icon} label={label} /> : null;
    }),
  };
}
