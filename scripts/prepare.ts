import { makePictures } from '../app/files/pictures';
import { BrokenPicture } from '../lib/images/make';
import { check } from './check';

// What a build does before Next begins; in a process of its own, for both take memory that Next needs then.
const isFine = (await check(process.env.CONTENT_DIR ?? 'content')) && (await madePictures());
process.exitCode = isFine ? 0 : 1;

/** Says which picture cannot be decoded: that comes to light only when all of it is read. */
async function madePictures(): Promise<boolean> {
  try {
    const { made, all } = await makePictures();
    if (made > 0) console.log(`Made ${made} of ${all} smaller files of pictures.`);
    return true;
  } catch (error) {
    if (!(error instanceof BrokenPicture)) throw error;
    console.error(`${error.message}\n  ${error.hint}`);
    return false;
  }
}
