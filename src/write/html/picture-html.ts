import type { Picture } from '../../doc/picture.js';
import { dataUri } from '../data-uri.js';
import { cssPoints } from './css-length.js';
import { escapeHtml } from './escape-html.js';
import type { Place } from './place.js';

/** A picture as wide as on paper, narrower where the screen is. */
export function pictureHtml(picture: Picture, place: Place): string {
  const { width, height, alt, file, spaceBefore = 0, keepWithNext } = picture;
  const own = [
    `width:${cssPoints(width)}`,
    `aspect-ratio:${width}/${height}`,
    ...(spaceBefore === 0 ? [] : [`margin-top:${cssPoints(spaceBefore)}`]),
    ...(keepWithNext ? ['break-after:avoid'] : []),
  ].join(';');
  return `<img class="picture ${place.classes.of(own)}" alt="${escapeHtml(alt)}" src="${dataUri(file)}">`;
}

/** Centred, never wider than its column, on white as on paper: a transparent one would not show on a dark screen. */
export const pictureCss =
  'background:#fff;display:block;margin:0 auto;max-width:100%;height:auto;break-inside:avoid';
