/** What a person reads when corrections come home: every change with its place, what was done, what is left and what to do. */

import type { ToldChange } from '../import/into/outcome.js';
import type { Into } from '../into-files.js';
import type { Language } from '../model/language.js';
import { own } from '../model/own.js';
import { twoDigits } from '../model/two-digits.js';
import { toldEdits } from '../model/word-edits.js';
import { beginning } from './beginning.js';
import { placeIn } from './english-places.js';
import { kindNames } from './kind-names.js';
import { printable } from './report-width.js';

export interface SummaryChoice {
  readonly dryRun: boolean;
  readonly written: boolean;
  readonly language: Language;
}

/** Words beyond this are cut. */
const shown = 100;

export function intoSummary(
  planPath: string,
  into: Into,
  { dryRun, written, language }: SummaryChoice,
): string {
  const words = summaryWords[language];
  const lines: string[] = [];
  for (const { file, document, changes } of into.files) {
    const taken = changes.filter(({ applied }) => applied);
    const left = changes.filter(({ applied }) => !applied);
    lines.push(
      document === undefined
        ? words.noDocument(file)
        : words.file(file, own(kindNames, document) ?? document),
    );
    if (document !== undefined && changes.length === 0) lines.push(`  ${words.nothing}`);
    if (taken.length > 0) lines.push(`  ${dryRun ? words.would(taken.length) : words.taken(taken.length)}`);
    lines.push(...taken.flatMap((change, i) => changeLines(change, i + 1, language)));
    if (left.length > 0) lines.push(`  ${words.left(left.length)}`);
    lines.push(...left.flatMap((change, i) => changeLines(change, i + 1, language)));
  }
  if (into.followed > 0) lines.push(`  ${words.followed(into.followed)}`);
  if (into.plan === undefined) lines.push(words.unchanged(planPath));
  else if (dryRun) lines.push(words.notWritten(planPath));
  else if (written) lines.push(words.written(planPath));
  return `${lines.map(printable).join('\n')}\n`;
}

function changeLines(change: ToldChange, n: number, language: Language): string[] {
  const words = summaryWords[language];
  const line = change.line > 0 ? words.line(change.line) : '';
  const place = [placeIn(language, change.where), line].filter((part) => part !== '').join(', ');
  const tracked = change.tracked ? ` ${words.tracked}` : '';
  const told = `    ${n}. ${place === '' ? '' : `${place}: `}${whatChanged(change, language)}${tracked}`;
  const reason = change.reason ? [`       ${words.because(change.reason[language])}`] : [];
  return [told, ...reason, ...change.also.map((each) => `       ${each[language]}`)];
}

function whatChanged(change: ToldChange, language: Language): string {
  const words = summaryWords[language];
  const { kind, before, after, author } = change;
  switch (kind) {
    case 'inserted':
      return words.inserted(cut(after));
    case 'deleted':
      return words.deleted(cut(before));
    case 'moved':
      return words.moved(cut(before));
    case 'label':
      return words.label(before, after);
    case 'comment':
      return words.comment(author, cut(after));
    case 'text':
    case 'cell':
    case 'frame':
      if (before === '') return words.inserted(cut(after));
      if (after === '') return words.deleted(cut(before));
      return toldEdits(before, after)
        .map(([old, now]) =>
          old === ''
            ? words.added(cut(now))
            : now === ''
              ? words.removed(cut(old))
              : words.changed(cut(old), cut(now)),
        )
        .join('; ');
  }
}

function cut(text: string): string {
  return beginning(text, shown);
}

interface SummaryWords {
  readonly file: (file: string, document: string) => string;
  readonly noDocument: (file: string) => string;
  readonly nothing: string;
  readonly taken: (count: number) => string;
  readonly would: (count: number) => string;
  readonly left: (count: number) => string;
  readonly followed: (count: number) => string;
  readonly line: (line: number) => string;
  readonly tracked: string;
  readonly because: (why: string) => string;
  readonly changed: (old: string, now: string) => string;
  readonly added: (now: string) => string;
  readonly removed: (old: string) => string;
  readonly inserted: (now: string) => string;
  readonly deleted: (old: string) => string;
  readonly moved: (words: string) => string;
  readonly label: (old: string, now: string) => string;
  readonly comment: (author: string, text: string) => string;
  readonly unchanged: (plan: string) => string;
  readonly notWritten: (plan: string) => string;
  readonly written: (plan: string) => string;
}

const vi: SummaryWords = {
  file: (file, document) => `${file}: ${document}`,
  noDocument: (file) =>
    `${file}: không giống văn bản nào của kế hoạch này, không tiếp nhận nội dung nào. Văn bản của năm khác thì nhập thành kế hoạch riêng: kehoach import … --out.`,
  nothing: 'Không có nội dung nào được sửa.',
  taken: (count) => `Đã tiếp nhận ${twoDigits(count)} nội dung:`,
  would: (count) => `Sẽ tiếp nhận ${twoDigits(count)} nội dung:`,
  left: (count) => `Chưa tiếp nhận ${twoDigits(count)} nội dung:`,
  followed: (count) =>
    `${twoDigits(count)} chỗ khác in theo nội dung đã sửa (số thứ tự, dòng dẫn chiếu); đối chiếu khi in lại.`,
  line: (line) => `dòng ${line}`,
  tracked: '(theo dõi sửa đổi)',
  because: (why) => `Lý do: ${why}.`.replace(/\.\.$/, '.'),
  changed: (old, now) => `sửa “${old}” thành “${now}”`,
  added: (now) => `thêm “${now}”`,
  removed: (old) => `bỏ “${old}”`,
  inserted: (now) => `thêm “${now}”`,
  deleted: (old) => `bỏ “${old}”`,
  moved: (words) => `chuyển vị trí “${words}”`,
  label: (old, now) => `đổi số thứ tự “${old}” thành “${now}”`,
  comment: (author, text) => `ghi ý kiến ${author === '' ? '' : `của ${author} `}vào tệp: “${text}”`,
  unchanged: (plan) => `Tệp “${plan}” giữ nguyên.`,
  notWritten: (plan) => `Chỉ liệt kê; tệp “${plan}” giữ nguyên.`,
  written: (plan) => `Đã ghi “${plan}”. Chạy “kehoach build ${plan}” để in lại.`,
};

const en: SummaryWords = {
  file: (file, document) => `${file}: ${document}`,
  noDocument: (file) =>
    `${file}: resembles none of this plan’s documents; nothing was taken from it. Import another year’s document as a plan of its own: kehoach import … --out.`,
  nothing: 'Nothing was corrected.',
  taken: (count) => `Taken into the plan: ${count}`,
  would: (count) => `Would be taken into the plan: ${count}`,
  left: (count) => `Not taken: ${count}`,
  followed: (count) =>
    `${count} other places follow from the changes (numbers, mentions); look at them in print.`,
  line: (line) => `line ${line}`,
  tracked: '(tracked change)',
  because: (why) => `Reason: ${why}.`.replace(/\.\.$/, '.'),
  changed: (old, now) => `“${old}” became “${now}”`,
  added: (now) => `“${now}” was added`,
  removed: (old) => `“${old}” was taken out`,
  inserted: (now) => `new: “${now}”`,
  deleted: (old) => `deleted: “${old}”`,
  moved: (words) => `moved: “${words}”`,
  label: (old, now) => `number “${old}” became “${now}”`,
  comment: (author, text) => `comment ${author === '' ? '' : `by ${author} `}noted in the file: “${text}”`,
  unchanged: (plan) => `“${plan}” is unchanged.`,
  notWritten: (plan) => `Listed only; “${plan}” is unchanged.`,
  written: (plan) => `“${plan}” is written. Run “kehoach build ${plan}” to print it.`,
};

const summaryWords: Readonly<Record<Language, SummaryWords>> = { vi, en };
