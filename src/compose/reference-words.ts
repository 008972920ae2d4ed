import { fullCitation, shortCitation } from '../model/citation-words.js';
import { shortDay } from '../model/day.js';
import { documentDate, documentNumber, documentSymbol, fullDay, planYear } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import { own } from '../model/own.js';
import type { ItemNode, SectionNode } from '../model/plan-tree.js';
import { blank, dateWithBlanks, numberRoom } from './blanks.js';
import type { Context } from './context.js';

/** The words that a mention `[@id]` prints. Undefined when the id names nothing that can be printed. */
export function mentionWords(
  id: string,
  form: 'full' | 'short' | undefined,
  context: Context,
  inBasis: boolean,
): string | undefined {
  const named = context.names.get(id);
  switch (named?.type) {
    case 'citation':
      return citationWords(id, form, context, inBasis);
    case 'unit':
      return context.dossier.registry.get(id)?.name;
    case 'event':
      return own(context.dossier.events, id)?.name;
    case 'document': {
      const document = context.dossier.documents.find((each) => each.id === id);
      if (!document) return undefined;
      if (document === context.document) return `${document.kind.name} này`;
      return documentReference(document, context.dossier, referenceForm(context, form !== 'short'));
    }
    case 'section':
    case 'item':
    case 'appendix':
      return partReference(named.node, context);
    default:
      return undefined;
  }
}

function citationWords(
  id: string,
  form: 'full' | 'short' | undefined,
  { dossier, document, state }: Context,
  inBasis: boolean,
): string | undefined {
  const citation = own(dossier.citations, id);
  if (!citation) return undefined;
  const full = form === 'full' || (form === undefined && !state.cited.has(id));
  if (full && state.counting) state.cited.add(id);
  return full
    ? fullCitation(citation, { dates: document.print.dates ?? 'short', inBasis })
    : shortCitation(citation);
}

/** "mục II", "khoản 2 mục IV"; in a document that does not print the part, followed by the one that does. */
function partReference(node: SectionNode | ItemNode, context: Context): string | undefined {
  const own = context.outline.addresses.get(node);
  if (own) return own.join(' ');
  // The document that carries the plan comes before those that print a part of it again.
  const documents = [...context.dossier.documents].sort(
    (a, b) => Number(b.carriesSharedBody) - Number(a.carriesSharedBody),
  );
  for (const document of documents) {
    const address = context.outlineOf(document).addresses.get(node);
    if (address)
      return `${address.join(' ')} ${documentReference(document, context.dossier, referenceForm(context, false))}`;
  }
  return undefined;
}

/** How a reference to a document of the dossier is written. */
export interface ReferenceForm {
  /** With date and issuer, or number and symbol only. */
  readonly full: boolean;
  /** The issuer's full name instead of the one for running text. */
  readonly formal?: boolean;
  readonly dates: 'short' | 'long';
  /** Size of the text around, for the room that blanks take. */
  readonly size: number;
}

/** "Kế hoạch số 12/KH-UBND ngày 05/01/2027 của UBND xã", with room where number or date are blank. */
export function documentReference(document: DocumentNode, dossier: Dossier, form: ReferenceForm): string {
  const { kind, issuer, fields } = document;
  const organ = `của ${form.formal ? issuer.name : issuer.short}`;
  if (fields.number === 'none') return `${kind.name} ${organ}`;
  const number = documentNumber(document);
  // No ordinary space before the room: a line must not end there and lose it.
  const written = number === undefined ? blank(numberRoom, form.size) : ` ${number}`;
  const name = `${kind.name} số${written}/${documentSymbol(document)}`;
  if (!form.full) return name;
  const date = documentDate(document, planYear(dossier));
  const day = fullDay(date);
  const dated = day && form.dates === 'short' ? `ngày ${shortDay(day)}` : dateWithBlanks(date, form.size);
  return `${name} ${dated} của ${form.formal ? issuer.name : issuer.short}`;
}

/** The form that references take in the document being composed. */
export function referenceForm({ document, styles }: Context, full: boolean): ReferenceForm {
  return { full, dates: document.print.dates ?? 'short', size: styles.body.size };
}
