import type { FaceName, FontSet } from '../../../doc/fonts.js';
import type { Overlay } from '../../../doc/overlay.js';
import { type BlankPlace, formPlaces, type SignaturePlace } from '../../../layout/form-places.js';
import type { Page, PlacedRun } from '../../../layout/page.js';
import type { Pdf } from '../open-pdf.js';
import { pdfObject, pdfString, type Reference } from '../pdf-object.js';
import { blankWords, type FieldWords, signingWords } from './field-words.js';
import { formElement } from './form-element.js';
import { formFont } from './form-font.js';

/** An annotation is printed (ISO 32000-1, table 165). */
const printed = 4;
/** The words of a text field are names and numbers, which nobody spells (table 228). */
const notSpelt = 1 << 22;
/** Typed words stand in the middle of their field. */
const centred = 1;
/** The form has signature fields (table 219). */
const hasSignatures = 1;

/** Lays form fields on the current page, over text that is drawn; each gives its element of the structure tree. */
export interface FormPen {
  /** The text field over a run that is left blank. */
  readonly blank: (run: PlacedRun) => PDFKit.PDFStructureElement | undefined;
  /** The signature field of a place to sign. */
  readonly signature: (overlay: Overlay) => PDFKit.PDFStructureElement | undefined;
}

/**
 * The form of a document: unsigned signature fields, and text fields over what is blank of number and date. Every field
 * has an appearance, though an empty one, as PDF/A asks (ISO 19005-2, 6.3.3), and words for those who do not see it.
 * The organ's signature locks number and date. A document without such places has no form.
 */
export async function formPen(pdf: Pdf, pages: readonly Page[], fonts: FontSet): Promise<FormPen> {
  const { signatures, blanks } = formPlaces(pages);
  const places = new Map<PlacedRun | Overlay, BlankPlace | SignaturePlace>([
    ...blanks.map((place) => [place.run, place] as const),
    ...signatures.map((place) => [place.overlay, place] as const),
  ]);
  const typefaces = await embedded(pdf, blanks, fonts);
  const locked = blanks.map((place) => blankWords(place).name);
  let form: Form | undefined;
  const draw = (of: PlacedRun | Overlay) => {
    const place = places.get(of);
    if (place === undefined) return undefined;
    form ??= openForm(pdf, blanks, typefaces, signatures.length > 0);
    const element = formElement(pdf);
    const field = 'blank' in place ? textField(place) : signatureField(pdf, place, locked);
    form.Fields.push(addWidget(pdf, field, element));
    return element;
  };
  return { blank: draw, signature: draw };
}

/** A field, its place on the page and what is seen of it. */
interface Field {
  readonly place: SignaturePlace | BlankPlace;
  readonly data: object;
  readonly appearance: string;
}

/** What pdfkit 0.19.1 keeps of a form until the file is ended. */
interface Form {
  readonly Fields: Reference[];
  NeedAppearances?: boolean;
  DR?: object;
  DA?: object;
  SigFlags?: number;
}

/** This alone leans on an inside of pdfkit, whose forms ask readers to draw the fields themselves, which PDF/A forbids. */
function openForm(pdf: Pdf, [first]: readonly BlankPlace[], typefaces: object, isSigned: boolean): Form {
  pdf.initForm();
  const root: unknown = Reflect.get(pdf, '_root');
  const form = (root as { data?: { AcroForm?: { data?: Form } } } | undefined)?.data?.AcroForm?.data;
  if (form === undefined) throw new TypeError('pdfkit keeps its form elsewhere: pin pdfmake 0.3.11');
  delete form.NeedAppearances;
  if (first) {
    form.DR = { Font: typefaces };
    form.DA = pdfString(typedLook(first));
  }
  if (isSigned) form.SigFlags = hasSignatures;
  return form;
}

async function embedded(pdf: Pdf, blanks: readonly BlankPlace[], fonts: FontSet): Promise<object> {
  const faces = new Set(blanks.map(({ run }) => run.face));
  const found: Record<string, Reference> = {};
  for (const face of faces) found[fontNames[face]] = await formFont(pdf, fonts[face]);
  return found;
}

/** The names that forms have for the faces of Times: programs that cannot use the embedded one know these. */
const fontNames: Readonly<Record<FaceName, string>> = {
  regular: 'TiRo',
  bold: 'TiBo',
  italic: 'TiIt',
  boldItalic: 'TiBI',
};

/** How typed words look: the operators for font, size and colour. */
function typedLook({ run }: BlankPlace): string {
  return `/${fontNames[run.face]} ${run.size} Tf 0 g`;
}

function textField(place: BlankPlace): Field {
  const look = { DA: pdfString(typedLook(place)), Q: centred };
  return {
    place: onBaseline(place),
    data: { FT: 'Tx', Ff: notSpelt, ...named(blankWords(place)), ...look },
    appearance: '/Tx BMC\nEMC',
  };
}

function signatureField(pdf: Pdf, place: SignaturePlace, locked: readonly string[]): Field {
  const isLocking = place.signing.by === 'organ' && locked.length > 0;
  const lock = { Type: 'SigFieldLock', Action: 'Include', Fields: locked.map(pdfString) };
  return {
    place,
    data: {
      FT: 'Sig',
      ...named(signingWords(place.signing)),
      ...(isLocking ? { Lock: pdfObject(pdf, lock) } : {}),
    },
    appearance: '\n',
  };
}

function named({ name, tip }: FieldWords): object {
  return { T: pdfString(name), TU: pdfString(tip) };
}

/**
 * So high that typed words stand on the line's baseline: most programs put the middle of the capitals in the middle of
 * the field, Firefox the baseline 1 pt and 0.35 of the size above the field's lower edge (measured).
 */
function onBaseline(place: BlankPlace): BlankPlace {
  const { run, baseline } = place;
  const below = 1 + 0.35 * run.size;
  const capitals = 0.662 * run.size;
  return { ...place, y: baseline - capitals - below, height: capitals + 2 * below };
}

function addWidget(
  pdf: Pdf,
  { place, data, appearance }: Field,
  structParent: PDFKit.PDFStructureElement,
): Reference {
  const width = hundredths(place.width);
  const height = hundredths(place.height);
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} };
  const options = {
    Subtype: 'Widget',
    F: printed,
    // No colour: pdfkit would write black.
    C: [],
    AP: { N: pdfObject(pdf, form, appearance) },
    ...data,
    structParent,
  };
  pdf.annotate(hundredths(place.x), hundredths(place.y), width, height, options);
  return (pdf.page.annotations as Reference[]).at(-1) as Reference;
}

/** Readers that fill in a field write its place anew, no finer than this, and a place that moved looks like tampering. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
