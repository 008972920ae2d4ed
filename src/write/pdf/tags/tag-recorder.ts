import type { Footnote } from '../../../doc/document.js';
import type { PlacedPicture, PlacedRun } from '../../../layout/page.js';
import type { Pdf } from '../open-pdf.js';
import type { Owner } from './tag.js';

/** One stretch of content marked on a page, in the order it was drawn. */
export interface Marked {
  readonly content: PDFKit.PDFStructureContent | PDFKit.PDFStructureElement;
  readonly kind: MarkKind;
  /** The footnote whose mark it is. */
  readonly note?: Footnote;
  /** Of a picture or drawing: what it covers, from the page's lower left corner, in points. */
  readonly box?: readonly [left: number, bottom: number, right: number, top: number];
}

/** Dots to write on are one thing, whatever their number; a field of a form is an element of its own. */
export type MarkKind = 'words' | 'label' | 'dots' | 'note' | 'figure' | 'field';

/** Marks what is drawn with what it belongs to, and remembers it for the structure tree. */
export interface TagRecorder {
  readonly marked: ReadonlyMap<Owner, readonly Marked[]>;
  readonly run: (owner: Owner, run: PlacedRun) => void;
  readonly figure: (owner: Owner, box: Marked['box'], draw: () => void) => void;
  /** A form field that lies over what was drawn last; nothing where there is none. */
  readonly field: (owner: Owner, element: PDFKit.PDFStructureElement | undefined) => void;
  /** What is decoration: rules, borders, page numbers, headers printed again. */
  readonly artifact: (type: 'Layout' | 'Pagination', draw: () => void) => void;
  /** Ends the stretch that is open on the page. */
  readonly end: () => void;
}

export function tagRecorder(pdf: Pdf): TagRecorder {
  const marked = new Map<Owner, Marked[]>();
  let open: { readonly owner: Owner; readonly kind: MarkKind; readonly note?: Footnote } | undefined;
  const end = () => {
    if (open !== undefined) pdf.endMarkedContent();
    open = undefined;
  };
  const add = (owner: Owner, found: Marked) => {
    marked.set(owner, [...(marked.get(owner) ?? []), found]);
  };
  return {
    marked,
    run: (owner, run) => {
      const kind = kindOf(run);
      if (open?.owner === owner && open.kind === kind && open.note === run.note) return;
      end();
      const note = run.note === undefined ? {} : { note: run.note };
      add(owner, { content: pdf.markStructureContent(kind === 'label' ? 'Lbl' : 'Span'), kind, ...note });
      open = { owner, kind, ...note };
    },
    figure: (owner, box, draw) => {
      end();
      const content = pdf.markStructureContent('Figure');
      add(owner, { content, kind: 'figure', ...(box === undefined ? {} : { box }) });
      draw();
      pdf.endMarkedContent();
    },
    field: (owner, element) => {
      if (element === undefined) return;
      end();
      add(owner, { content: element, kind: 'field' });
    },
    artifact: (type, draw) => {
      end();
      pdf.markContent('Artifact', { type });
      draw();
      pdf.endMarkedContent();
    },
    end,
  };
}

/** What a picture covers on a page of this height. */
export function pictureBox(
  { x, width, height }: Pick<PlacedPicture, 'x' | 'width' | 'height'>,
  bottom: number,
  pageHeight: number,
) {
  return [x, pageHeight - bottom, x + width, pageHeight - bottom + height] as const;
}

function kindOf(run: PlacedRun): MarkKind {
  if (run.note !== undefined) return 'note';
  if (run.label) return 'label';
  return run.letterStretch === undefined ? 'words' : 'dots';
}
