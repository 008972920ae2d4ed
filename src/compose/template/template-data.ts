import type { DocumentNode, Dossier } from '../../model/dossier.js';
import { documentReference, type ReferenceForm } from '../reference-words.js';
import type { TemplateData } from './fill-template.js';

/** What every template may name, in the words of docs/mau-van-ban.md. */
export function templateData(dossier: Dossier, document: DocumentNode, form: ReferenceForm): TemplateData {
  const { plan, office } = dossier;
  // The plan this document speaks of: another one of the dossier that carries it, if there is one.
  const main = dossier.documents.find((each) => each.kind.body === 'shared');
  const named = plan.title.replace(/\s*\n\s*/g, ' ');
  // "Kế hoạch phòng cháy" follows the word Kế hoạch in most sentences: the kind is not said twice.
  const repeated = new RegExp(`^${main?.kind.name ?? document.kind.name}\\s+`, 'iu');
  const title = { text: named.replace(repeated, ''), source: '/title' };
  return {
    title,
    period: {
      text:
        typeof plan.period === 'number'
          ? `năm ${plan.period}`
          : `giai đoạn ${plan.period.from} - ${plan.period.to}`,
    },
    office: { name: { text: office.name }, short: { text: office.short ?? office.name } },
    issuer: { name: { text: document.issuer.name }, short: { text: document.issuer.short } },
    addressee: { text: addresseeText(document) },
    kind: { text: document.kind.name },
    plan: {
      kind: { text: main?.kind.name ?? '' },
      issuer: { text: main?.issuer.name ?? '' },
      reference: { text: !main || main === document ? '' : documentReference(main, dossier, form) },
    },
  };
}

/** Whom the document is sent to, when it is one. */
function addresseeText({ fields }: DocumentNode): string {
  const [only, second] = fields.to ?? [];
  if (only === undefined || second !== undefined) return '';
  return typeof only === 'string' ? only : only.text;
}
