/** What is different between two plans: facts, each with its places, how much it matters, and one sentence. */
import type { TextSpan, Words } from '../model/finding.js';

/**
 * What a leader must know · what those who carry it out must know · words without another meaning · what a new year, or another
 * place, brings by itself.
 */
export type Level = 'major' | 'minor' | 'wording' | 'expected';

export const levels: readonly Level[] = ['major', 'minor', 'wording', 'expected'];

/** What changes are about: the summary counts by it, a reader filters by it. */
export type Subject =
  | 'indicator'
  | 'duty'
  | 'report'
  | 'basis'
  | 'funding'
  | 'signature'
  | 'recipient'
  | 'part'
  | 'text'
  | 'unit'
  | 'form';

interface KindFacts {
  readonly subject: Subject;
  readonly level: Level;
  readonly name: Words;
  /** What the same change is called when the two plans are swapped. */
  readonly mirror: string;
}

const kind = (subject: Subject, level: Level, vi: string, en: string, mirror: string): KindFacts => ({
  subject,
  level,
  name: { vi, en },
  mirror,
});

/** Every kind of change. An office sets other levels under “compare” of its file. */
export const changeKinds = {
  'indicator-added': kind('indicator', 'major', 'Bổ sung chỉ tiêu', 'indicator added', 'indicator-removed'),
  'indicator-removed': kind('indicator', 'major', 'Bỏ chỉ tiêu', 'indicator dropped', 'indicator-added'),
  'indicator-renamed': kind(
    'indicator',
    'minor',
    'Sửa tên chỉ tiêu',
    'indicator renamed',
    'indicator-renamed',
  ),
  'target-raised': kind('indicator', 'major', 'Điều chỉnh tăng', 'target raised', 'target-lowered'),
  'target-lowered': kind('indicator', 'major', 'Điều chỉnh giảm', 'target lowered', 'target-raised'),
  'target-changed': kind('indicator', 'major', 'Điều chỉnh chỉ tiêu', 'target changed', 'target-changed'),
  'milestone-added': kind(
    'indicator',
    'minor',
    'Bổ sung mốc phấn đấu',
    'milestone added',
    'milestone-removed',
  ),
  'milestone-removed': kind('indicator', 'minor', 'Bỏ mốc phấn đấu', 'milestone dropped', 'milestone-added'),
  'baseline-changed': kind(
    'indicator',
    'minor',
    'Điều chỉnh hiện trạng',
    'baseline changed',
    'baseline-changed',
  ),
  'measure-unit-changed': kind(
    'indicator',
    'major',
    'Đổi đơn vị tính',
    'unit of measure changed',
    'measure-unit-changed',
  ),
  'indicator-source-changed': kind(
    'indicator',
    'minor',
    'Đổi nguồn giao chỉ tiêu',
    'source of an indicator changed',
    'indicator-source-changed',
  ),
  'duty-added': kind('duty', 'major', 'Bổ sung nhiệm vụ', 'duty added', 'duty-removed'),
  'duty-removed': kind('duty', 'major', 'Bỏ nhiệm vụ', 'duty dropped', 'duty-added'),
  'duty-reworded': kind('duty', 'minor', 'Chỉnh sửa nội dung nhiệm vụ', 'duty reworded', 'duty-reworded'),
  'lead-changed': kind('duty', 'major', 'Chuyển cơ quan chủ trì', 'lead changed', 'lead-changed'),
  'lead-partner-swapped': kind(
    'duty',
    'major',
    'Đổi vai chủ trì, phối hợp',
    'lead and partner swapped',
    'lead-partner-swapped',
  ),
  'partners-changed': kind(
    'duty',
    'minor',
    'Điều chỉnh cơ quan phối hợp',
    'partners changed',
    'partners-changed',
  ),
  'supervisor-changed': kind(
    'duty',
    'minor',
    'Đổi người chỉ đạo',
    'supervisor changed',
    'supervisor-changed',
  ),
  'time-earlier': kind('duty', 'major', 'Điều chỉnh thời hạn sớm hơn', 'due earlier', 'time-later'),
  'time-later': kind('duty', 'major', 'Điều chỉnh thời hạn muộn hơn', 'due later', 'time-earlier'),
  'time-changed': kind('duty', 'major', 'Điều chỉnh thời hạn', 'time changed', 'time-changed'),
  'output-changed': kind(
    'duty',
    'minor',
    'Điều chỉnh kết quả, sản phẩm',
    'expected result changed',
    'output-changed',
  ),
  'serves-changed': kind(
    'duty',
    'minor',
    'Điều chỉnh chỉ tiêu mà nhiệm vụ phục vụ',
    'indicators served changed',
    'serves-changed',
  ),
  'report-added': kind('report', 'major', 'Bổ sung chế độ báo cáo', 'report added', 'report-removed'),
  'report-removed': kind('report', 'major', 'Bỏ chế độ báo cáo', 'report dropped', 'report-added'),
  'report-earlier': kind('report', 'major', 'Báo cáo sớm hơn', 'report due earlier', 'report-later'),
  'report-later': kind('report', 'major', 'Báo cáo muộn hơn', 'report due later', 'report-earlier'),
  'report-changed': kind('report', 'minor', 'Điều chỉnh chế độ báo cáo', 'report changed', 'report-changed'),
  'basis-added': kind('basis', 'minor', 'Bổ sung căn cứ', 'basis added', 'basis-removed'),
  'basis-removed': kind('basis', 'minor', 'Bỏ căn cứ', 'basis dropped', 'basis-added'),
  'basis-replaced': kind('basis', 'minor', 'Thay thế căn cứ', 'basis replaced', 'basis-replaced'),
  'basis-reworded': kind('basis', 'wording', 'Chỉnh sửa căn cứ', 'basis reworded', 'basis-reworded'),
  'citation-changed': kind(
    'basis',
    'minor',
    'Cập nhật văn bản viện dẫn',
    'cited document changed',
    'citation-changed',
  ),
  'amount-changed': kind('funding', 'major', 'Điều chỉnh kinh phí', 'sum changed', 'amount-changed'),
  'funding-added': kind('funding', 'major', 'Bổ sung khoản kinh phí', 'budget line added', 'funding-removed'),
  'funding-removed': kind('funding', 'major', 'Bỏ khoản kinh phí', 'budget line dropped', 'funding-added'),
  'signer-changed': kind('signature', 'minor', 'Thay đổi người ký', 'signer changed', 'signer-changed'),
  'recipient-added': kind('recipient', 'minor', 'Bổ sung nơi nhận', 'recipient added', 'recipient-removed'),
  'recipient-removed': kind('recipient', 'minor', 'Bỏ nơi nhận', 'recipient dropped', 'recipient-added'),
  'recipient-changed': kind(
    'recipient',
    'minor',
    'Chỉnh sửa nơi nhận',
    'recipient changed',
    'recipient-changed',
  ),
  'addressee-added': kind(
    'recipient',
    'minor',
    'Bổ sung nơi kính gửi',
    'addressee added',
    'addressee-removed',
  ),
  'addressee-removed': kind('recipient', 'minor', 'Bỏ nơi kính gửi', 'addressee dropped', 'addressee-added'),
  'addressee-changed': kind(
    'recipient',
    'minor',
    'Chỉnh sửa nơi kính gửi',
    'addressee changed',
    'addressee-changed',
  ),
  'part-added': kind('part', 'major', 'Bổ sung mục', 'part added', 'part-removed'),
  'part-removed': kind('part', 'major', 'Bỏ mục', 'part dropped', 'part-added'),
  'part-renamed': kind('part', 'minor', 'Sửa tên mục', 'part renamed', 'part-renamed'),
  'document-added': kind('part', 'major', 'Bổ sung văn bản', 'document added', 'document-removed'),
  'document-removed': kind('part', 'major', 'Bỏ văn bản', 'document dropped', 'document-added'),
  moved: kind('part', 'minor', 'Chuyển vị trí', 'moved', 'moved'),
  reordered: kind('part', 'wording', 'Đổi thứ tự', 'reordered', 'reordered'),
  renumbered: kind('part', 'wording', 'Đánh số lại', 'renumbered', 'renumbered'),
  split: kind('text', 'minor', 'Tách nội dung', 'split', 'merged'),
  merged: kind('text', 'minor', 'Gộp nội dung', 'merged', 'split'),
  'text-added': kind('text', 'minor', 'Bổ sung nội dung', 'text added', 'text-removed'),
  'text-removed': kind('text', 'minor', 'Bỏ nội dung', 'text dropped', 'text-added'),
  'text-edited': kind('text', 'wording', 'Chỉnh sửa câu chữ', 'wording edited', 'text-edited'),
  'figure-changed': kind(
    'text',
    'minor',
    'Thay đổi số liệu trong câu',
    'figure in the text changed',
    'figure-changed',
  ),
  'row-added': kind('text', 'minor', 'Bổ sung dòng trong bảng', 'row added', 'row-removed'),
  'row-removed': kind('text', 'minor', 'Bỏ dòng trong bảng', 'row dropped', 'row-added'),
  'title-changed': kind('text', 'major', 'Sửa trích yếu', 'title changed', 'title-changed'),
  'unit-renamed': kind('unit', 'minor', 'Cập nhật tên cơ quan', 'unit renamed', 'unit-renamed'),
  'form-changed': kind('form', 'wording', 'Thay đổi cách trình bày', 'form changed', 'form-changed'),
  'field-changed': kind('form', 'wording', 'Sửa thông tin đầu văn bản', 'frame changed', 'field-changed'),
  'citation-open': kind(
    'basis',
    'expected',
    'Chờ số, ngày của văn bản viện dẫn',
    'cited document without number yet',
    'citation-open',
  ),
  'issued-anew': kind(
    'form',
    'expected',
    'Số, ngày của văn bản',
    'number and date of the document',
    'issued-anew',
  ),
  'baseline-next': kind(
    'indicator',
    'expected',
    'Hiện trạng của năm sau',
    'baseline of the next year',
    'baseline-next',
  ),
  'year-moved': kind('text', 'expected', 'Chuyển năm', 'moved on by the year', 'year-moved'),
  'other-place': kind(
    'text',
    'expected',
    'Khác địa danh, tên gọi của nơi ban hành',
    'words of another place',
    'other-place',
  ),
} as const satisfies Readonly<Record<string, KindFacts>>;

export type ChangeKind = keyof typeof changeKinds;

/** A place in one of the two plans: a JSON pointer, `office:` before those into the office file. */
export interface Spot {
  readonly pointer: string;
  readonly span?: TextSpan;
}

export interface Change {
  readonly kind: ChangeKind;
  /** What it is about, shortly: the indicator's name, the first words of the duty. */
  readonly about: string;
  /** Where it stood, where it stands; one of them is missing for what came or went. */
  readonly old?: Spot;
  readonly new?: Spot;
  /** The words or figures themselves, to be laid side by side. */
  readonly before?: string;
  readonly after?: string;
  /** The units concerned, as the newer plan names them. */
  readonly units: readonly string[];
  readonly message: Words;
  /** How many places, where one line tells of several. */
  readonly count?: number;
  /** Those places. */
  readonly places?: readonly { readonly old: Spot; readonly new: Spot }[];
}
