/** A document that was issued, as later documents name it: number, day, issuer and subject (PL1 II.6b). */

import { type CalendarDay, shortDay } from '../model/day.js';
import { documentDate, documentNumber, documentSymbol, fullDay, planYear } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import type { Citation } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { plain } from '../model/plain-words.js';
import { lowerFirst } from '../model/vietnamese.js';

export interface IssuedDocument {
  readonly node: DocumentNode;
  readonly id: string;
  readonly day: CalendarDay;
  /** "Kế hoạch". */
  readonly kind: string;
  /** "64/KH-UBND". */
  readonly number: string;
  /** "Kế hoạch số 64/KH-UBND". */
  readonly name: string;
  /** "về thực hiện công tác trẻ em năm 2027". */
  readonly about: string;
  /** The full name of the organ that issued it. */
  readonly issuer: string;
}

/** A document of the dossier as others cite it; a finding where its number or day is blank. */
export function issuedDocument(node: DocumentNode, dossier: Dossier): IssuedDocument | Finding {
  const number = documentNumber(node);
  const day = fullDay(documentDate(node, planYear(dossier)));
  if (number === undefined || !day) return notIssued(node, dossier);
  const numbered = `${number}/${documentSymbol(node)}`;
  return {
    ...{ node, id: node.id, day },
    kind: node.kind.name,
    number: numbered,
    name: `${node.kind.name} số ${numbered}`,
    about: aboutWords(plain(node.fields.subject ?? dossier.plan.title), node),
    issuer: node.issuer.name,
  };
}

/** "Kế hoạch số 64/KH-UBND ngày 08/3/2027". */
export function datedName({ name, day }: IssuedDocument): string {
  return `${name} ngày ${shortDay(day)}`;
}

/** How another dossier cites it. */
export function citationOf({ kind, number, day, issuer, about }: IssuedDocument): Citation {
  return { type: kind, number, date: shortDay(day), issuer, subject: about };
}

function aboutWords(subject: string, { kind }: DocumentNode): string {
  const words = lowerFirst(subject);
  if (/^về /u.test(words)) return words;
  return kind.form === 'letter' ? `về việc ${words}` : `về ${words}`;
}

function notIssued({ id, kind }: DocumentNode, { planPath, plan }: Dossier): Finding {
  return {
    code: 'document-issued',
    severity: 'error',
    message: {
      vi: `${kind.name} (“${id}”) chưa ban hành: chưa có đủ số và ngày, tháng, năm. Văn bản chưa ban hành thì sửa ngay trong dự thảo, không đính chính, sửa đổi, thu hồi.`,
      en: `“${id}” is not issued: its number or day is blank. A draft is changed itself; only what was issued is corrected, amended or recalled.`,
    },
    hint: {
      vi: `Nếu văn bản đã phát hành, ghi số và ngày văn thư đã cấp: kehoach issue ${planPath} --document ${id} --number … --date ….`,
      en: `Where it was issued, record the number and day that the clerk gave: kehoach issue ${planPath} --document ${id} --number … --date ….`,
    },
    cites: 'khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP',
    file: planPath,
    at: { pointer: own(plan.documents, id) === undefined ? '/documents' : `/documents/${id}`, key: true },
  };
}
