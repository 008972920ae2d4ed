import type { BlankName, Overlay, SigningPlace } from '../doc/overlay.js';
import type { Page, PlacedLine, PlacedRun } from './page.js';

/** A rectangle on a page; origin top left, lengths in points. */
export interface FormPlace {
  /** Index among all pages. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a digital signature goes. */
export interface SignaturePlace extends FormPlace {
  readonly signing: SigningPlace;
  /** What it is the place of. */
  readonly overlay: Overlay;
}

/** Room left for a part of number and date, as wide as the blank. */
export interface BlankPlace extends FormPlace {
  readonly blank: BlankName;
  /** Index of its PageSection: 0 for the document proper, then its appendices. */
  readonly section: number;
  /** The run whose place it is: what is written there looks like it. */
  readonly run: PlacedRun;
  /** Height of the baseline, from the page's top. */
  readonly baseline: number;
}

/** The places of a document that are filled in after it is printed to PDF, in the order of the pages. */
export interface FormPlaces {
  readonly signatures: readonly SignaturePlace[];
  readonly blanks: readonly BlankPlace[];
}

/** Reads them off laid-out pages. */
export function formPlaces(pages: readonly Page[]): FormPlaces {
  return {
    signatures: pages.flatMap(({ lines }, page) => lines.flatMap((line) => signaturePlaces(line, page))),
    blanks: pages.flatMap(({ lines, section }, page) =>
      lines.flatMap((line) => blankPlaces(line, { page, section })),
    ),
  };
}

function signaturePlaces({ y: top, overlays = [] }: PlacedLine, page: number): SignaturePlace[] {
  return overlays.flatMap((overlay) => {
    const { x, y, width, height, signing } = overlay;
    return signing === undefined ? [] : [{ page, x, y: top + y, width, height, signing, overlay }];
  });
}

function blankPlaces(
  { y, height, baseline, runs }: PlacedLine,
  on: Pick<BlankPlace, 'page' | 'section'>,
): BlankPlace[] {
  return runs.flatMap((run) =>
    run.blank === undefined
      ? []
      : [{ ...on, x: run.x, y, width: run.width, height, blank: run.blank, run, baseline: y + baseline }],
  );
}
