import { shortDay } from '../model/day.js';
import { documentDate, documentNumber, documentSymbol, fullDay, planYear } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Span } from './schedule.js';
import type { PlanFacts } from './work.js';

export function planFacts(dossier: Dossier, period: Span): PlanFacts {
  const { plan, office, planPath, documents } = dossier;
  const document = documents.find(({ carriesSharedBody }) => carriesSharedBody) ?? documents[0];
  return {
    path: planPath,
    id: plan.id,
    title: plan.title.replace(/\s+/g, ' '),
    period,
    office: office.name,
    document: document ? documentWords(document, dossier) : '',
    original: plan.original ?? plan.id,
    revision: plan.revision ?? 0,
  };
}

/** "Kế hoạch số 12/KH-UBND ngày 03/3/2027"; what is blank yet is dots, as on paper. */
function documentWords(document: DocumentNode, dossier: Dossier): string {
  const { kind, fields } = document;
  const date = documentDate(document, planYear(dossier));
  const day = fullDay(date);
  const dated = day ? shortDay(day) : `…/${date.month ?? '…'}/${date.year}`;
  if (fields.number === 'none') return `${kind.name} ngày ${dated}`;
  return `${kind.name} số ${documentNumber(document) ?? '…'}/${documentSymbol(document)} ngày ${dated}`;
}
