/** The frame of a Báo cáo: its name, who issues it, to whom, which plan it reports on. */
import { shortDay } from '../model/day.js';
import { documentDate, documentNumber, documentSymbol, fullDay, planYear } from '../model/document-name.js';
import type { DocumentNode } from '../model/dossier.js';
import type { Citation, Document } from '../model/generated/schema-types.js';
import { plain } from '../model/plain-words.js';
import { lowerFirst } from '../model/vietnamese.js';
import { collectorsOf, type ReportedTurn } from '../results/reported-turn.js';
import { isAbove } from '../work-list/parties.js';
import type { Party } from '../work-list/work.js';
import type { Making } from './making.js';

/** "thực hiện công tác trẻ em 6 tháng đầu năm 2027": what the results are of. */
export function resultsOfWhat(making: Making): string {
  const { turn } = making.evaluation;
  return [aboutWhat(making), turnWords(making, turn)].filter((part) => part !== '').join(' ');
}

/** "Kết quả thực hiện công tác trẻ em 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2027". */
export function reportTitle(making: Making): string {
  const { turn } = making.evaluation;
  const { next, year } = turn;
  if (next === '') return `Kết quả ${resultsOfWhat(making)}`;
  // One year is said once, at the end.
  const what = next.endsWith(`năm ${year}`)
    ? resultsOfWhat(making).replace(` ${year}`, '')
    : resultsOfWhat(making);
  return `Kết quả ${what}; phương hướng, nhiệm vụ ${next}`;
}

/** The turn's name; a report that is owed once is of the plan's own time. */
function turnWords({ dossier }: Making, { name, report }: ReportedTurn): string {
  if (report.report?.period !== 'once' && name !== '') return name;
  const { period } = dossier.plan;
  return typeof period === 'number' ? `năm ${period}` : `giai đoạn ${period.from} - ${period.to}`;
}

const doing = /^(?:thực hiện|triển khai|tổ chức)(?!\p{L})/iu;

/** The plan's title without its year: "thực hiện công tác trẻ em"; of a plan that does not begin with a verb: "thực hiện Kế hoạch …". */
function aboutWhat({ dossier: { plan } }: Making): string {
  const title = plain(plain(plan.title).replace(/,?\s*năm (?:19|20)\d{2}(?!\s*[-–])/gu, ''));
  if (/^công tác|^hoạt động/iu.test(title)) return `thực hiện ${lowerFirst(title)}`;
  if (doing.test(title)) return lowerFirst(title);
  return /^(?:kế hoạch|chương trình|đề án)(?!\p{L})/iu.test(title)
    ? `thực hiện ${title}`
    : `thực hiện Kế hoạch ${lowerFirst(title)}`;
}

export interface Frame {
  readonly document: Document;
  readonly opening: string;
  readonly closing: string;
  readonly citation: Citation;
  /** The issuer's name for running text. */
  readonly issuer: string;
}

export function reportFrame(making: Making): Frame {
  const { dossier, evaluation } = making;
  const { turn, list } = evaluation;
  const main = dossier.documents.find(({ carriesSharedBody }) => carriesSharedBody) ?? dossier.documents[0];
  const to = turn.line.report?.to ?? [];
  const issuing = issuingUnit(making, to);
  const issuer = issuing?.short ?? dossier.office.short ?? dossier.office.name;
  const { month, year } = list.asOf;
  const document: Document = {
    ...(issuing ? { issuer: issuing.id } : {}),
    date: `${month}/${year}`,
    ...(to.length > 0 ? { to: to.map(({ name }) => name) } : {}),
    ...signatureOf(making, main, issuing),
    ...recipientsOf(making, main, to),
  };
  markFrame(making, document, to);
  const addressee = to.map(({ name }) => name).join(', ');
  const asked = to.every(isAbove) ? 'kính báo cáo' : 'báo cáo';
  return {
    document,
    issuer,
    citation: planCitation(making, main),
    opening: `Thực hiện [@ke-hoach], ${issuer} báo cáo kết quả như sau:`,
    closing: `Trên đây là báo cáo kết quả ${resultsOfWhat(making)}, ${issuer} ${addressee === '' ? 'báo cáo để các cơ quan biết, theo dõi' : `${asked} ${addressee} xem xét, tổng hợp`}.`,
  };
}

/** The unit that sums up issues what goes to its own office; what goes to others, the office does. */
function issuingUnit({ dossier, evaluation: { turn } }: Making, to: readonly Party[]): Party | undefined {
  const { name, short } = dossier.office;
  const own = to.some((party) => !party.known && [name, short].includes(party.name));
  const [only, ...more] =
    turn.line.leads.length > 0 && turn.line !== turn.report ? turn.line.leads : collectorsOf(turn.line);
  return own && only?.known && more.length === 0 ? only : undefined;
}

function signatureOf(
  { dossier: { office } }: Making,
  main: DocumentNode | undefined,
  issuing: Party | undefined,
): Pick<Document, 'signature'> {
  if (office.documents?.['bao-cao']?.signature !== undefined) return {};
  const signature = issuing
    ? Object.values(office.documents ?? {}).find(({ issuer }) => issuer === issuing.id)?.signature
    : main?.fields.signature;
  return signature === undefined ? {} : { signature };
}

/** Those of the plan, without whom the report itself goes to; what names a part of the plan is left out. */
function recipientsOf(
  { dossier: { office } }: Making,
  main: DocumentNode | undefined,
  to: readonly Party[],
): Pick<Document, 'recipients'> {
  if (office.documents?.['bao-cao']?.recipients !== undefined) return {};
  const told = (main?.fields.recipients ?? []).filter(
    (line) =>
      !line.includes('[@') && !/^\s*-?\s*Như /u.test(line) && !to.some(({ name }) => line.startsWith(name)),
  );
  return { recipients: ['Như trên', ...told] };
}

function markFrame(making: Making, document: Document, to: readonly Party[]): void {
  const doubts = [
    ...(to.length === 0 ? ['ghi nơi kính gửi tại “to”'] : []),
    ...(to.length > 0 && !to.every(isAbove) ? ['xác định nơi kính gửi, cơ quan ban hành'] : []),
    ...(document.signature === undefined &&
    making.dossier.office.documents?.['bao-cao']?.signature === undefined
      ? ['ghi người ký tại “signature”']
      : []),
    'rà soát nơi nhận, người ký',
  ];
  making.marks.set(document, doubts.join('; '));
}

/** The plan as another document cites it; what it lacks yet is dots, which `check` asks for. */
function planCitation(making: Making, main: DocumentNode | undefined): Citation {
  const { dossier, marks } = making;
  const subject = `về ${lowerFirst(plain(dossier.plan.title)).replace(/^kế hoạch\s+/iu, '')}`;
  if (!main) return { type: 'Kế hoạch', issuer: dossier.office.name, subject };
  const date = documentDate(main, planYear(dossier));
  const day = fullDay(date);
  const number = documentNumber(main);
  const common = { type: main.kind.name, issuer: main.issuer.name, subject };
  if (number !== undefined && day) {
    return { ...common, number: `${number}/${documentSymbol(main)}`, date: shortDay(day) };
  }
  const dated = day ? shortDay(day) : `…/${date.month ?? '…'}/${date.year}`;
  const written = `${main.kind.name} số ${number ?? '…'}/${documentSymbol(main)} ngày ${dated} của ${main.issuer.name} ${subject}`;
  const citation: Citation = { ...common, text: written };
  marks.set(citation, 'ghi “number” (số, ký hiệu), “date” (ngày ban hành) của Kế hoạch rồi bỏ “text”');
  return citation;
}
