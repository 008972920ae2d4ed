import type { Pdf } from '../open-pdf.js';

/** What pdfkit 0.19.1 keeps of an element until it is written. */
interface Dictionary {
  readonly data: { K?: unknown };
  end: (chunk?: unknown) => void;
}

/**
 * The element of one form field. Its only child is written alone, not as a list of one, which means the same: pyHanko
 * finds a field in the structure tree in this way only, and takes one filled in that it does not find for tampering.
 */
export function formElement(pdf: Pdf): PDFKit.PDFStructureElement {
  const element = pdf.struct('Form');
  const dictionary = Reflect.get(element, 'dictionary') as Partial<Dictionary> | undefined;
  const { data, end } = dictionary ?? {};
  if (dictionary === undefined || data === undefined || end === undefined)
    throw new TypeError('pdfkit keeps its structure elsewhere: pin pdfmake 0.3.11');
  dictionary.end = (chunk) => {
    if (Array.isArray(data.K)) [data.K] = data.K;
    end.call(dictionary, chunk);
  };
  return element;
}
