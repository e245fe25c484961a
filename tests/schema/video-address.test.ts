import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { readBody } from '../../lib/mdx';
import { readVideo } from '../../lib/schema/video-address';

describe('the address of a film', () => {
  test.each([
    'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    'https://m.youtube.com/watch?v=aaaaaaaaaaa&list=PL1',
    'https://youtu.be/aaaaaaaaaaa?si=x',
    'youtube.com/shorts/aaaaaaaaaaa',
    '//www.youtube-nocookie.com/embed/aaaaaaaaaaa',
  ])('%s is read', (url) => {
    expect(readVideo(url)).toEqual({
      kind: 'youtube',
      watch: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      frame: 'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1',
    });
  });

  test('keeps the second at which it begins, and the key of a film that is not listed', () => {
    expect(readVideo('https://youtu.be/aaaaaaaaaaa?t=1m30s')).toMatchObject({
      watch: 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s',
      frame: 'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1&start=90',
    });
    expect(readVideo('https://vimeo.com/123/abc')).toEqual({
      kind: 'vimeo',
      watch: 'https://vimeo.com/123/abc',
      frame: 'https://player.vimeo.com/video/123?h=abc&autoplay=1&dnt=1',
    });
    expect(readVideo('https://player.vimeo.com/video/123?h=abc')).toMatchObject({
      watch: 'https://vimeo.com/123/abc',
    });
    expect(readVideo('/videos/talk.mp4')).toEqual({ kind: 'file', src: '/videos/talk.mp4' });
  });

  test.each([
    'https://youtube.com.evil.example/watch?v=aaaaaaaaaaa',
    'https://evil.example/youtube.com/embed/aaaaaaaaaaa',
    'https://youtu.be/short',
    'https://vimeo.com/1?h=a"b',
    '//evil.example/talk.mp4',
    'javascript:alert(1)',
    '',
  ])('%s is none', (url) => expect(readVideo(url)).toBeUndefined());

  test('is explained where it is wrong', () => {
    const text = [
      '<Video url="https://films.example/1" title="x" />',
      '<Video youtubeid="https://youtu.be/aaaaaaaaaaa" title="x" />',
      '<Video title="x" />',
      '<Video youtubeid="aaaaaaaaaaa" />',
      '<Video youtubeid="aaaaaaaaaaa" title="x" captions="talk.srt" ratio="3x2" />',
      '<GalleryFigure img="a.png" alt="" />',
    ].join('\n\n');
    const { problems } = readBody({ file: 'page.mdx', text, line: 1 }, tags);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
      [
        "1 <Video url> must be an address of YouTube or Vimeo, or a film in public/ such as /videos/talk.mp4",
        "3 <Video youtubeid> must be the eleven letters after v= in the address of the film",
        "5 <Video>: needs either youtubeid="…" or url="…"",
        "7 <Video> needs title",
        "9 <Video captions> must be a file of public/ such as /videos/talk.vtt",
        "9 <Video ratio> must be one of 16x9, 4x3, 1x1, 21x9, 16:9, 4:3, 1:1, 21:9",
        "11 <GalleryFigure> stands outside <Gallery>",
        "11 <GalleryFigure alt> must say what the picture shows: it is the name of the button that opens it",
      ]
    `);
  });
});
