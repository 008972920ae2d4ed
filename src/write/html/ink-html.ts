import type { Overlay } from '../../doc/overlay.js';
import { dataUri } from '../data-uri.js';
import { cssPoints } from './css-length.js';
import { escapeHtml } from './escape-html.js';
import type { Place } from './place.js';

/** The pictures of signature and seal below a paragraph, where they take no room. */
export function inkHtml(overlays: readonly Overlay[], { classes }: Place): string {
  return overlays
    .flatMap(({ x, y, width, height, picture }) => {
      if (picture === undefined) return [];
      const place = [
        `left:calc(50% + ${cssPoints(x)})`,
        `top:calc(100% + ${cssPoints(y)})`,
        `width:${cssPoints(width)}`,
        `height:${cssPoints(height)}`,
      ].join(';');
      const { file, alt } = picture;
      return [`<img class="ink ${classes.of(place)}" alt="${escapeHtml(alt)}" src="${dataUri(file)}">`];
    })
    .join('');
}

export const inkCss = '.under-ink{position:relative}\n.ink{position:absolute}';
