/** The page sections of a body: paper, how each begins, and its headers and footers. */
import { all, child, integer, onOff, points, unwrapped, value } from './tree.js';
import type { XmlElement } from './xml.js';

export interface PageSection {
  readonly landscape: boolean;
  /** Begins where the one before ends, on the same page. */
  readonly continuous: boolean;
  /** Relationship ids of what is printed above and below its pages: the first page's before the others'. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

type Kind = 'first' | 'default' | 'even';

/** One for each `w:sectPr` in order; the last one's stands at the body's end. */
export function pageSections(body: XmlElement, evenPages: boolean): PageSection[] {
  const inherited = { headers: new Map<Kind, string>(), footers: new Map<Kind, string>() };
  return sectionEnds(body).map((sectPr) => {
    const shown: readonly Kind[] = [
      ...(onOff(sectPr, 'w:titlePg') ? (['first'] as const) : []),
      'default',
      ...(evenPages ? (['even'] as const) : []),
    ];
    const take = (name: string, of: Map<Kind, string>) => {
      for (const { attributes } of all(sectPr, name)) {
        of.set((attributes['w:type'] ?? 'default') as Kind, attributes['r:id'] ?? '');
      }
      return shown.flatMap((kind) => of.get(kind) ?? []);
    };
    return {
      landscape: isLandscape(child(sectPr, 'w:pgSz')),
      continuous: value(sectPr, 'w:type') === 'continuous',
      headers: take('w:headerReference', inherited.headers),
      footers: take('w:footerReference', inherited.footers),
    };
  });
}

function sectionEnds(body: XmlElement): XmlElement[] {
  const ends = unwrapped(body).flatMap((each) => sectionEnd(each) ?? (each.name === 'w:sectPr' ? each : []));
  return ends.length > 0 ? ends : [{ name: 'w:sectPr', attributes: {}, children: [] }];
}

/** The section that ends with a paragraph. */
export function sectionEnd(paragraph: XmlElement): XmlElement | undefined {
  return paragraph.name === 'w:p' ? child(child(paragraph, 'w:pPr'), 'w:sectPr') : undefined;
}

function isLandscape(size: XmlElement | undefined): boolean {
  const { 'w:w': width, 'w:h': height, 'w:orient': orient } = size?.attributes ?? {};
  const [across, down] = [points(width) ?? integer(width) ?? 0, points(height) ?? integer(height) ?? 0];
  return across === down ? orient === 'landscape' : across > down;
}
