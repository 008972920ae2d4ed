import type { Overlay } from '../doc/overlay.js';
import type { Page } from './page.js';

/** The picture of a signature or a seal, at its place on the page. */
export type PlacedInk = Required<Pick<Overlay, 'x' | 'y' | 'width' | 'height' | 'picture'>>;

/** The pictures laid over a page, the lowest first. */
export function inkPictures({ lines }: Page): PlacedInk[] {
  return lines.flatMap(({ y: top, overlays = [] }) =>
    overlays.flatMap(({ x, y, width, height, picture }) =>
      picture === undefined ? [] : [{ x, y: top + y, width, height, picture }],
    ),
  );
}
