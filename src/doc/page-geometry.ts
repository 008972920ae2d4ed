import { mm } from './length.js';

/** A page as it is read: `width` < `height` in portrait. All lengths in points. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: Margins;
  /** From the page's top edge to the top of the line that carries the page number. */
  readonly headerDistance: number;
  /** From the page's bottom edge to the bottom of the first page's footer. */
  readonly footerDistance: number;
}

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A4 (PL1 I.1), in whole twips as Word writes it. */
const a4 = { width: 11906 / 20, height: 16838 / 20 };

/** Margins in millimetres that offices use most within the ranges of PL1 I.3: left 30, right 20, top and bottom 20. */
export const defaultMargins = { top: 20, bottom: 20, left: 30, right: 20 } as const;

/**
 * Page of an administrative document: A4 (PL1 I.1), portrait or landscape (PL1 I.2).
 * On a landscape page the four margins apply to the page as it is read; the decree is silent there (our choice).
 */
export function pageGeometry(
  orientation: 'portrait' | 'landscape',
  millimetres: { top: number; bottom: number; left: number; right: number } = defaultMargins,
): PageGeometry {
  const [width, height] = orientation === 'portrait' ? [a4.width, a4.height] : [a4.height, a4.width];
  return {
    width,
    height,
    margin: {
      top: mm(millimetres.top),
      bottom: mm(millimetres.bottom),
      left: mm(millimetres.left),
      right: mm(millimetres.right),
    },
    headerDistance: mm(10),
    footerDistance: mm(8),
  };
}

/** Width between the left and the right margin. */
export function textWidth(geometry: PageGeometry): number {
  return geometry.width - geometry.margin.left - geometry.margin.right;
}

/** Height between the top and the bottom margin. */
export function textHeight(geometry: PageGeometry): number {
  return geometry.height - geometry.margin.top - geometry.margin.bottom;
}
