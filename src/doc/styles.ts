import type { Align } from './document.js';
import { mm } from './length.js';

/** What an office may choose within the decree's ranges. */
export interface TypeSettings {
  /** Size of the header: 13 (motto 14) or 12 (motto 13). PL1 V gives both; the sizes move together. */
  readonly header: 12 | 13;
  /** Size of the body text: 13 or 14 (PL1 II.6e). */
  readonly body: 13 | 14;
  /** First line's indent in millimetres: 10 or 12.7 (PL1 II.6e). */
  readonly indent: 10 | 12.7;
  /** Space above each paragraph in points, at least 6 (PL1 II.6e). */
  readonly spacing: number;
  /** Line spacing from 1 (single) to 1.5 lines (PL1 II.6e). */
  readonly line: number;
  /** Room for signature and seal between the last title line and the name, in points: 75 to 120 in practice, never below 70. */
  readonly signatureRoom: number;
}

/** Body 14 with header 13, indent 1.27 cm: what most offices use; 1.15 lines lies between single and 1.5. */
export const defaultTypeSettings: TypeSettings = {
  header: 13,
  body: 14,
  indent: 12.7,
  spacing: 6,
  line: 1.15,
  signatureRoom: 90,
};

/** How a paragraph looks. Lengths in points; `line` is a multiple of the font's own line height. */
export interface ParagraphStyle {
  /** The name an officer sees in Word's style list. */
  readonly label: string;
  /** Structure of the paragraph, for bookmarks, tags and Markdown. */
  readonly role: StructureRole;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  readonly indentLeft: number;
  readonly indentFirst: number;
  readonly spaceBefore: number;
  readonly line: number;
  readonly keepWithNext: boolean;
  /** A single-line box around the paragraph, as wide as its text (PL1 III.2); with the colour of stroke and text. */
  readonly box?: { readonly color: string };
}

export type StructureRole =
  | 'P'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Note'
  | 'Artifact';

export type StyleName = keyof StyleSheet;

export type StyleSheet = ReturnType<typeof styleSheet>;

const plain: Omit<ParagraphStyle, 'label' | 'size'> = {
  role: 'P',
  bold: false,
  italic: false,
  align: 'left',
  indentLeft: 0,
  indentFirst: 0,
  spaceBefore: 0,
  line: 1,
  keepWithNext: false,
};

/**
 * Every paragraph style of an administrative document under Nghị định 30/2020/NĐ-CP.
 * Both writers and the layout take sizes, indents and spacing from here alone.
 */
export function styleSheet(settings: TypeSettings = defaultTypeSettings) {
  const { header, body, spacing, line } = settings;
  const motto = header + 1;
  const indentFirst = mm(settings.indent);
  const style = (label: string, size: number, rest: Partial<ParagraphStyle>): ParagraphStyle => ({
    ...plain,
    label,
    size,
    ...rest,
  });
  const centered = (label: string, size: number, rest: Partial<ParagraphStyle> = {}) =>
    style(label, size, { align: 'center', ...rest });
  // PL1 V 6b, II.6đ: bold, body size; aligned and indented as the decree sets its own appendix.
  const heading = (level: 1 | 2 | 3 | 4) =>
    style(`heading ${level}`, body, {
      role: `H${level}`,
      bold: true,
      align: 'justify',
      indentFirst,
      spaceBefore: spacing,
      line,
      keepWithNext: true,
    });
  // The decree has no rule for tables in the text: one below the body, 12 at least; 11 where a table has many columns (our choice).
  const table = Math.max(12, body - 1);
  return {
    /** PL1 II.1a: capitals, 12–13, bold. */
    nation: centered('Quốc hiệu', header, { bold: true }),
    /** PL1 II.1b: 13–14, bold; single spacing to the line above (II.1c). */
    motto: centered('Tiêu ngữ', motto, { bold: true }),
    /** PL1 II.2b: capitals, 12–13, not bold. */
    parentOrgan: centered('Cơ quan chủ quản', header),
    /** PL1 II.2b: capitals, 12–13, bold. */
    issuer: centered('Cơ quan ban hành', header, { bold: true }),
    /** PL1 II.3c: 13, upright. */
    number: centered('Số, ký hiệu', 13),
    /** PL1 II.4c: 13–14, italic. */
    placeDate: centered('Địa danh, thời gian', motto, { italic: true }),
    /** For a place name too long for its column at the full size: 13, the least PL1 II.4c allows. */
    placeDateSmall: centered('Địa danh, thời gian (13)', 13, { italic: true }),
    /** PL1 II.5b: 12–13, upright, 6 pt below the number. */
    letterSubject: centered('Trích yếu công văn', header, { spaceBefore: 6 }),
    /** Not in the decree: bold, under the number (practice). */
    draftMark: centered('Dự thảo', 13, { bold: true }),
    /** PL1 III.2b: capitals, 13–14, bold, in a box, bright red. */
    urgency: centered('Mức độ khẩn', 13, { bold: true, spaceBefore: 6, box: { color: 'FF0000' } }),
    /** PL1 II.5a: capitals, 13–14, bold. */
    typeName: centered('Title', body, { role: 'Title', bold: true, keepWithNext: true }),
    /** PL1 II.5b: 13–14, bold, under the type name. */
    subject: centered('Trích yếu', body, { bold: true, keepWithNext: true }),
    /** A source line in brackets under the subject (practice). */
    sourceNote: centered('Dòng nguồn', body, { italic: true, keepWithNext: true }),
    /** PL1 II.9d: 13–14, upright. */
    addressee: centered('Kính gửi', body, { spaceBefore: 12 }),
    /** PL1 II.9d: each on its own line, dashes under the colon of "Kính gửi:" (indents are set per document). */
    addressees: style('Nơi kính gửi', body, { align: 'justify' }),
    /** PL1 II.6a: italic, 13–14, each basis a paragraph. */
    basis: style('Căn cứ', body, { italic: true, align: 'justify', indentFirst, spaceBefore: spacing, line }),
    /** PL1 II.6e: upright, 13–14, justified, first line indented 1 or 1.27 cm, at least 6 pt apart, 1–1.5 lines. */
    body: style('Body Text', body, { align: 'justify', indentFirst, spaceBefore: spacing, line }),
    /** Centred heading that stands alone: Phần, Chương (PL1 II.6đ). */
    partHeading: centered('Phần', body, {
      role: 'H1',
      bold: true,
      spaceBefore: spacing,
      line,
      keepWithNext: true,
    }),
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    tableHead: centered('Đầu bảng', table, { role: 'TH', bold: true }),
    tableCell: style('Ô bảng', table, { role: 'TD' }),
    tableHeadSmall: centered('Đầu bảng (11)', 11, { role: 'TH', bold: true }),
    tableCellSmall: style('Ô bảng (11)', 11, { role: 'TD' }),
    /** "Đơn vị tính: …" above a table: italic, right (practice). */
    tableUnit: style('Đơn vị tính', table, {
      italic: true,
      align: 'right',
      spaceBefore: spacing,
      keepWithNext: true,
    }),
    /** The words under a picture: italic, centred (practice). */
    caption: centered('caption', table, { italic: true, spaceBefore: 3 }),
    /** PL1 II.9d: 12, bold italic. */
    recipientsLabel: style('Nơi nhận', 12, { bold: true, italic: true }),
    /** PL1 II.9d: 11, upright. */
    recipients: style('Danh sách nơi nhận', 11, {}),
    /** PL1 II.7đ: capitals, 13–14, bold. */
    signatureTitle: centered('Quyền hạn, chức vụ', body, { bold: true, keepWithNext: true }),
    /** PL1 II.7đ: 13–14, bold, under the room for signature and seal. */
    signatureName: centered('Họ tên người ký', body, { bold: true, spaceBefore: settings.signatureRoom }),
    /** A second title above or below the name (PL1 II.7c). */
    signaturePost: centered('Chức danh kèm họ tên', body, { bold: true }),
    /** PL1 III.1b: 14, bold. */
    appendixLabel: centered('Phụ lục', 14, { role: 'H1', bold: true, keepWithNext: true }),
    /** PL1 III.1b: capitals, 13–14, bold. */
    appendixTitle: centered('Tên phụ lục', body, { bold: true, keepWithNext: true }),
    /** PL1 III.1c: italic, 13–14. */
    appendixNote: centered('Kèm theo', body, { italic: true, keepWithNext: true }),
    /** PL1 I.7: 13–14, upright, centred in the top margin. */
    pageNumber: centered('header', body, { role: 'Artifact' }),
    /** Not in the decree: smaller than the text (our choice). */
    footnote: style('footnote text', 11, { role: 'Note', align: 'justify' }),
    /** PL1 III.4: 11–12, upright. */
    contact: centered('Dòng liên hệ', 11),
  } satisfies Record<string, ParagraphStyle>;
}
