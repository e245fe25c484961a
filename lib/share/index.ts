export { SHARE_HEIGHT, SHARE_WIDTH, shareSvg, type ShareCard } from './card';
export { missingCharacters } from './missing';
export { rasterise, rasterKey, squarePortrait } from './raster';
