import { tags } from '../../components/tags';
import { Video } from '../../components/video/video';
import { readVideo } from '../../lib/schema/video-address';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import type { TagMaterial } from './context';

/** The tags that show films. */
export function bindFilms({ workshop, words, findPicture }: TagMaterial): Components {
  return {
    Video: bind(tags.Video, ({ youtubeid, url, poster, ...film }, { caption }) => {
      const source = readVideo(url ?? `https://youtu.be/${youtubeid}`);
      if (!source) return null;
      const rest = { poster: findPicture(poster), lang: workshop.site.lang, words };
      return <Video {...film} {...rest} source={source} caption={caption} />;
    }),
  };
}
