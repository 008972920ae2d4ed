import { type PageGeometry, textWidth } from '../../doc/page-geometry.js';
import { cssNumber, cssPoints } from './css-length.js';

/** The class, and the name of the printed page, of each section; sections of one geometry share it. */
export interface PageClasses {
  /** `numbered` pages bear their number from the second on. */
  readonly of: (geometry: PageGeometry, numbered: boolean) => string;
  /** `numberSize` is the size of page numbers in points. */
  readonly css: (numberSize: number) => string;
}

interface PageClass {
  readonly name: string;
  readonly geometry: PageGeometry;
  readonly numbered: boolean;
}

/** Paper size and margins for print (PL1 I.1–I.3), the same width of text on a wide screen. */
export function pageClasses(): PageClasses {
  const known = new Map<string, PageClass>();
  return {
    of: (geometry, numbered) => {
      const key = JSON.stringify([geometry, numbered]);
      const name = known.get(key)?.name ?? `page${known.size + 1}`;
      known.set(key, { name, geometry, numbered });
      return name;
    },
    css: (numberSize) => [...known.values()].map((page) => pageCss(page, numberSize)).join('\n'),
  };
}

function pageCss({ name, geometry, numbered }: PageClass, numberSize: number): string {
  const { width, height, margin } = geometry;
  const margins = [margin.top, margin.right, margin.bottom, margin.left].map(points).join(' ');
  return [
    `@page ${name}{size:${points(width)} ${points(height)};margin:${margins}}`,
    ...(numbered ? numberCss(name, geometry.headerDistance, numberSize) : []),
    `.${name}{page:${name};--measure:${cssPoints(textWidth(geometry))}}`,
  ].join('\n');
}

/** Centred in the top margin, hidden on the first page (PL1 I.7). */
function numberCss(name: string, fromTop: number, size: number): string[] {
  const place = `vertical-align:top;padding-top:${points(fromTop)};font-size:${points(size)}`;
  return [
    `@page ${name}{@top-center{content:counter(page);${place}}}`,
    `@page ${name}:first{@top-center{content:none}}`,
  ];
}

function points(value: number): string {
  return `${cssNumber(value)}pt`;
}
