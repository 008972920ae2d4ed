import type { Block, Cell, Inline, Paragraph, Row } from '../../doc/document.js';
import { mm, wholeTwips } from '../../doc/length.js';
import type { StyleName } from '../../doc/styles.js';
import { documentDate, documentNumber, documentSymbol, planYear } from '../../model/document-name.js';
import type { Letterhead } from '../../model/generated/schema-types.js';
import type { Words } from '../../model/plan-tree.js';
import { blank, dateWithBlanks, numberRoom, withBlankRuns } from '../blanks.js';
import type { Context } from '../context.js';
import { draftMark } from '../draft-mark.js';
import { plain, plainText } from '../inlines.js';
import { nation, nationBlocks } from '../national-header.js';
import { lastLine, ruleShare, styledWidth, titleInlines } from '../titles.js';
import { urgencyWords } from '../urgency-words.js';
import { child } from './defaults.js';
import type { Element } from './element.js';
import { subjectWords } from './subject.js';

/** Height of the free line under the header, where a draft's mark stands without moving the text (practice: 12 to 18 pt). */
const gapHeight = 18;
/** Least distance between the two columns' texts, so that they never read as one line (our choice). */
const gutter = mm(4);
/** Space between the rules and the line of number and date (measured on the decree's samples). */
const lineGap = 4;

/** The frame at the top of page 1 (PL1 IV, ô 1–5b, 10b): organ left, nation right, number level with the date. */
export const letterhead: Element = {
  name: 'letterhead',
  compose: (element, context) => {
    const { document, styles, textWidth } = context;
    // The national header never wraps: its column is at least as wide as its text.
    const needed = Math.max(styledWidth(nation, styles.nation, context) + mm(2), textWidth * 0.58);
    // Nor does the date: a long place name at its smaller size may widen the column a little.
    const dated =
      styledWidth(dateLine(styles.placeDateSmall.size, context), styles.placeDateSmall, context) + 1;
    const right = wholeTwips(Math.min(Math.max(needed, dated), textWidth - mm(50)));
    const left = wholeTwips(textWidth - right);
    const isLetter = document.kind.form === 'letter';
    const numbered = document.fields.number !== 'none';
    const subject = isLetter
      ? [letterSubject(subjectWords(child(element, 'subject'), context), left, context)]
      : [];
    const urgency = urgencyStamp(context);
    const rows: Row[] = [
      row(organs(left, context), nationBlocks(context)),
      ...(numbered ? [row([numberLine(context)], [placeDate(right, context)])] : []),
      ...(subject.length + urgency.length > 0 ? [row([...subject, ...urgency], [empty()])] : []),
      { cells: draftCells(left, context), height: gapHeight },
    ];
    return [
      {
        type: 'table',
        role: 'letterhead',
        columns: [left, right],
        borders: 'none',
        padding: { horizontal: 0, vertical: 0 },
        headerRows: 0,
        rows,
      },
    ];
  },
};

function row(left: readonly Block[], right: readonly Block[]): Row {
  const cell = (blocks: readonly Block[]): Cell => ({ blocks });
  return { cells: [cell(left), cell(right)] };
}

function empty(): Paragraph {
  return { type: 'paragraph', style: 'recipients', inlines: [] };
}

/** Parent organs plain, issuers bold, a rule under the last (PL1 II.2b). Several organs stand under each other. */
function organs(width: number, context: Context): Block[] {
  const { document, styles } = context;
  const written = document.fields.letterhead;
  const heads: readonly Letterhead[] = Array.isArray(written) ? written : [document.issuer.letterhead];
  const line = (text: string, style: StyleName): Paragraph => ({
    type: 'paragraph',
    style,
    inlines: titleInlines(
      { text, pointer: document.pointerOf('letterhead') },
      styles[style],
      width - gutter,
      context,
    ),
  });
  const blocks = heads.flatMap((head) => [
    ...(head.parent ?? []).map((text) => line(text, 'parentOrgan')),
    ...head.issuer.map((text) => line(text, 'issuer')),
  ]);
  const last = lastLine(blocks.at(-1)?.inlines ?? []);
  return [...blocks, { type: 'rule', length: styledWidth(last, styles.issuer, context) * ruleShare }];
}

/** "Số: 05/KH-UBND"; room for the clerk while the number is blank (PL1 II.3c, ND đ15). */
function numberLine(context: Context): Paragraph {
  const { document, styles, fonts } = context;
  const number = documentNumber(document);
  const pointer = document.pointerOf('number');
  const written = number === undefined ? blank(numberRoom, styles.number.size) : ` ${number}`;
  const symbol = plain(`/${documentSymbol(document)}`, document.pointerOf('symbol'));
  // Number and date stand on one line (PL1 II.4c): the smaller one is lowered to the same baseline.
  const drop = (styles.placeDate.size - styles.number.size) * fonts.regular.ascent;
  return {
    type: 'paragraph',
    style: 'number',
    inlines: withBlankRuns([plain('Số:'), plain(written, pointer), symbol], document),
    format: { spaceBefore: wholeTwips(lineGap + Math.max(0, drop)) },
  };
}

function dateLine(size: number, { document, dossier }: Context): string {
  const place = document.fields.place ?? dossier.office.place;
  return `${place}, ${dateWithBlanks(documentDate(document, planYear(dossier)), size)}`;
}

/** "Minh Tâm, ngày 05 tháng 01 năm 2027" (PL1 II.4); smaller when a long place name would wrap. */
function placeDate(width: number, context: Context): Paragraph {
  const { document, styles } = context;
  const fits = styledWidth(dateLine(styles.placeDate.size, context), styles.placeDate, context) <= width;
  const style: StyleName = fits ? 'placeDate' : 'placeDateSmall';
  return {
    type: 'paragraph',
    style,
    inlines: withBlankRuns(
      [plain(dateLine(styles[style].size, context), document.pointerOf('place'))],
      document,
    ),
    format: { spaceBefore: lineGap },
  };
}

/** "V/v …" under the number of a letter (PL1 II.5b), without a full stop. */
function letterSubject(words: Words, width: number, context: Context): Paragraph {
  const text = words.text.replace(/^V\/v:?\s+/i, '').replace(/\.$/, '');
  const inlines: Inline[] = titleInlines(
    { ...words, text: `V/v ${text}` },
    context.styles.letterSubject,
    width - gutter,
    context,
  );
  return { type: 'paragraph', style: 'letterSubject', inlines };
}

function urgencyStamp({ document }: Context): Block[] {
  const { urgency } = document.fields;
  if (urgency === undefined) return [];
  const text = plain(urgencyWords[urgency], document.pointerOf('urgency'));
  return [{ type: 'paragraph', style: 'urgency', inlines: [text] }];
}

/** A draft's mark under the number, or an empty line of the same height. */
function draftCells(width: number, context: Context): Cell[] {
  const mark = draftMark(context.document);
  if (!mark) return [{ blocks: [empty()] }, { blocks: [empty()] }];
  // Under the number where it fits; with round and date it may need the whole line.
  return styledWidth(plainText(mark.inlines), context.styles.draftMark, context) <= width
    ? [{ blocks: [mark] }, { blocks: [empty()] }]
    : [{ blocks: [{ ...mark, format: { align: 'left' } }], columnSpan: 2 }];
}
