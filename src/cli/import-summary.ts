/** What a person reads of an import: how much was taken over, what was guessed, what is lost, and how to go on. */

import type { DocumentCounts } from '../import/counts/counts-of.js';
import type { Guess } from '../import/draft.js';
import type { DocumentReport } from '../import/report.js';
import type { SourcePlace } from '../import/source.js';
import type { Language } from '../model/language.js';
import { own } from '../model/own.js';
import { twoDigits } from '../model/two-digits.js';
import { beginning } from './beginning.js';
import { kindNames } from './kind-names.js';
import { printable } from './report-width.js';

/** More guesses or losses of a document than this are counted, not listed; the report has them all. */
const listed = 5;
/** Lost words are shown by their beginning. */
const shownWords = 80;

/** The lines on one plan: its documents, then how to go on. */
export function importSummary(
  planPath: string,
  documents: readonly DocumentReport[],
  language: Language,
): string {
  const words = summaryWords[language];
  const guessed = documents.some(({ guesses }) => guesses.length > 0);
  const lines = [
    ...documents.flatMap((document) => documentLines(document, language)),
    `  ${words.goOn(planPath, guessed)}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function documentLines(document: DocumentReport, language: Language): string[] {
  const words = summaryWords[language];
  const { file, kind, guesses, losses } = document;
  const counts = (Object.keys(words.counts) as (keyof DocumentCounts)[]).map((key) =>
    words.count(document[key], words.counts[key]),
  );
  const guessLines = guesses.slice(0, listed).map(({ reason, place, target }) => {
    const at = place ? placeWords(place, place.file, language) : words.made[target];
    return `    ${words.guess}, ${at}: ${reason[language]}`;
  });
  const lossLines = losses
    .slice(0, listed)
    .map(
      ({ text, why, place }) =>
        `    ${words.loss}, ${placeWords(place, file, language)}: ${words.quoted(beginning(text, shownWords))}. ${why[language]}`,
    );
  return [
    `  ${file}: ${own(kindNames, kind) ?? kind}`,
    `    ${counts.join(', ')}`,
    ...[...guessLines, ...more(guesses.length, words.moreGuesses)],
    ...[...lossLines, ...more(losses.length, words.moreLosses)],
    ...(losses.length === 0 ? [`    ${words.nothingLost}`] : []),
  ];
}

function more(count: number, words: (count: number) => string): string[] {
  return count > listed ? [`    ${words(count - listed)}`] : [];
}

/** Paragraphs of a Word file are counted, lines of other files. */
function placeWords({ line, cell }: SourcePlace, file: string, language: Language): string {
  const words = summaryWords[language];
  const at = /\.docx$/i.test(file) ? words.paragraph(line) : words.line(line);
  return cell ? `${at}, ${words.cell(...cell)}` : at;
}

interface SummaryWords {
  /** One and many; Vietnamese has one form. */
  readonly counts: Readonly<Record<keyof DocumentCounts, readonly [one: string, many: string]>>;
  readonly count: (count: number, noun: readonly [one: string, many: string]) => string;
  readonly guess: string;
  readonly loss: string;
  readonly moreGuesses: (count: number) => string;
  readonly moreLosses: (count: number) => string;
  readonly nothingLost: string;
  readonly quoted: (text: string) => string;
  /** The files that importing makes. */
  readonly made: Readonly<Record<Guess['target'], string>>;
  readonly paragraph: (line: number) => string;
  readonly line: (line: number) => string;
  readonly cell: (row: number, column: number) => string;
  readonly goOn: (plan: string, guessed: boolean) => string;
}

const alike = (noun: string) => [noun, noun] as const;

const vi: SummaryWords = {
  counts: {
    parts: alike('mục'),
    units: alike('đơn vị'),
    duties: alike('nhiệm vụ'),
    indicators: alike('chỉ tiêu'),
    milestones: alike('mức phấn đấu'),
    reports: alike('kỳ báo cáo'),
    citations: alike('văn bản viện dẫn'),
    recipients: alike('nơi nhận'),
    signatureLines: alike('dòng chữ ký'),
  },
  count: (count, [noun]) => `${twoDigits(count)} ${noun}`,
  guess: 'Cần kiểm tra',
  loss: 'Chưa chuyển được',
  moreGuesses: (count) => `Còn ${twoDigits(count)} nội dung khác cần kiểm tra.`,
  moreLosses: (count) => `Còn ${twoDigits(count)} nội dung khác chưa chuyển được.`,
  nothingLost: 'Không có nội dung nào bị mất.',
  quoted: (text) => `“${text}”`,
  made: { plan: 'tệp kế hoạch', office: 'tệp cơ quan' },
  paragraph: (line) => `đoạn ${line}`,
  line: (line) => `dòng ${line}`,
  cell: (row, column) => `hàng ${row}, cột ${column}`,
  goOn: (plan, guessed) =>
    `${guessed ? `Mở tệp “${plan}”, xem các dòng “# kiểm tra:”, sửa nếu cần; sau đó chạy` : 'Chạy'} “kehoach build ${plan}” và đối chiếu với văn bản gốc.`,
};

const en: SummaryWords = {
  counts: {
    parts: ['part', 'parts'],
    units: ['unit', 'units'],
    duties: ['duty', 'duties'],
    indicators: ['indicator', 'indicators'],
    milestones: ['milestone', 'milestones'],
    reports: ['report date', 'report dates'],
    citations: ['citation', 'citations'],
    recipients: ['recipient', 'recipients'],
    signatureLines: ['signature line', 'signature lines'],
  },
  count: (count, [one, many]) => `${count} ${count === 1 ? one : many}`,
  guess: 'To check',
  loss: 'Not carried over',
  moreGuesses: (count) => `${count} more to check.`,
  moreLosses: (count) => `${count} more not carried over.`,
  nothingLost: 'Nothing is lost.',
  quoted: (text) => `“${text}”`,
  made: { plan: 'the plan', office: 'the office file' },
  paragraph: (line) => `paragraph ${line}`,
  line: (line) => `line ${line}`,
  cell: (row, column) => `row ${row}, column ${column}`,
  goOn: (plan, guessed) =>
    `${guessed ? `Open “${plan}”, look at the lines “# kiểm tra:” and mend what is wrong; then run` : 'Run'} “kehoach build ${plan}” and compare with the original.`,
};

const summaryWords: Readonly<Record<Language, SummaryWords>> = { vi, en };
