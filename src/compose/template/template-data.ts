import type { DocumentNode, Dossier } from '../../model/dossier.js';
import { documentReference, type ReferenceForm } from '../reference-words.js';
import type { TemplateData } from './fill-template.js';

/** What every template may name, in the words of docs/mau-van-ban.md. */
export function templateData(dossier: Dossier, document: DocumentNode, form: ReferenceForm): TemplateData {
  const { plan, office } = dossier;
  const main = dossier.documents.find((each) => each.carriesSharedBody) ?? document;
  const title = { text: plan.title.replace(/\s*\n\s*/g, ' '), source: '/title' };
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
      kind: { text: main.kind.name },
      issuer: { text: main.issuer.name },
      reference: { text: main === document ? '' : documentReference(main, dossier, form) },
    },
  };
}

/** Whom the document is sent to, when it is one. */
function addresseeText({ fields }: DocumentNode): string {
  const [only, second] = fields.to ?? [];
  if (only === undefined || second !== undefined) return '';
  return typeof only === 'string' ? only : only.text;
}
