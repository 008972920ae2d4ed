/** What letters about an issued document share: who signs, to whom, who gets a copy. They go to everybody who got the document. */
import type { Dossier } from '../model/dossier.js';
import type { Addressee, Document } from '../model/generated/schema-types.js';
import { datedName, type IssuedDocument } from './issued-document.js';

const prefixes = { correct: 'dinh-chinh', recall: 'thu-hoi' } as const;

const letterKind = 'cong-van';

/** Those who are not written to but get a copy: the office's own leaders and staff, its pages, its files. */
const copied =
  /^-?\s*(?:như (?:trên|điều)|chủ tịch|các phó chủ tịch|phó chủ tịch|lãnh đạo|giám đốc|chánh văn phòng|cổng|trang|website|công báo|trung tâm công báo|chuyên viên|ban biên tập|lưu)(?!\p{L})/iu;

/** "(b/c)", "(để t/h)": no purpose is noted under Kính gửi. */
const purpose = /\s*\([^()]*\/[^()]*\)\s*[;.]?\s*$/u;

export interface MadeLetter {
  readonly document: Document;
  /** `# kiểm tra:` above a field of the document. */
  readonly marks: readonly { readonly field: keyof Document; readonly text: string }[];
}

/** Everything but what the letter says. `about`: "đính chính", "thu hồi". Number and day are left to the clerk. */
export function letterFrame(about: string, issued: IssuedDocument, dossier: Dossier): Document {
  const { node, day } = issued;
  const { fields, issuer } = node;
  const usual = dossier.office.documents?.[letterKind] ?? {};
  const isOffice = issuer.unit === undefined;
  const symbol = symbolOf(issued, dossier);
  const lines = (fields.recipients ?? []).map((line) => line.trim());
  const addressees: readonly Addressee[] = [
    ...(fields.to ?? []),
    ...lines
      .filter((line) => !copied.test(line))
      .map((line) => line.replace(purpose, '').replace(/[;.]\s*$/u, '')),
  ];
  return {
    kind: letterKind,
    ...(fields.issuer === undefined ? {} : { issuer: fields.issuer }),
    ...(symbol === undefined ? {} : { symbol }),
    date: day.year,
    subject: `${about} ${datedName(issued).replace(' số', '\nsố')}`,
    to: addressees.length > 0 ? [...addressees] : [`Các cơ quan, đơn vị đã nhận ${issued.name}`],
    ...(fields.signature === undefined || (isOffice && usual.signature !== undefined)
      ? {}
      : { signature: fields.signature }),
    recipients: lines.filter((line) => copied.test(line) && !/^-?\s*như /iu.test(line)),
  };
}

/** That of another letter of the dossier, else the issuer's with the drafting unit's as the filing line has it: "UBND-VHXH". */
function symbolOf({ node }: IssuedDocument, { documents, office }: Dossier): string | undefined {
  if (node.kind.form === 'letter') return node.fields.symbol;
  if (node.issuer.unit !== undefined || office.documents?.[letterKind]?.symbol !== undefined)
    return undefined;
  const letter = documents.find(({ kind, issuer }) => kind.form === 'letter' && issuer.unit === undefined);
  const filing = (node.fields.recipients ?? []).find((line) => /^-?\s*lưu/iu.test(line));
  const [, unit] = /VT,\s*([\p{Lu}\d&-]+)/u.exec(filing ?? '') ?? [];
  return letter?.fields.symbol ?? (unit === undefined ? undefined : `${office.symbol}-${unit}`);
}

/** The id that a letter about an issued document has, as far as it is free. */
export function letterId(about: keyof typeof prefixes, document: string): string {
  return `${prefixes[about]}-${document}`;
}

/** Whether it is a letter about the document that was put into the dossier after it was issued. */
export function isLetterAbout(document: string, id: string): boolean {
  return Object.values(prefixes).some((prefix) => id === `${prefix}-${document}`);
}

/** The document with its subject, as the letter first names it. */
export function firstMention({ id, about }: IssuedDocument): string {
  return `[@${id}] ${about}`;
}
