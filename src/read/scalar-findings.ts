import type { Scalar } from 'yaml';
import type { Finding } from '../model/finding.js';
import { afterSilenceMark } from '../model/silence-mark.js';
import type { Range } from '../model/source-file.js';
import { problem } from './problem.js';

/** XML 1.0 §2.2: characters no Word document can hold; half of a surrogate pair is no character at all. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Seven pages in one line: what is longer is no paragraph, and costs every rule more than its share. */
const lineLimit = 20_000;

/** Whether a text has a line longer than any paragraph of words. */
export function isEndless(text: string): boolean {
  return text.length > lineLimit && longestLine(text) > lineLimit;
}

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
}

/** What is wrong with one text as typed, whatever field it stands in. */
export function scalarFindings(path: string, text: string, node: Scalar, range: Range): readonly Finding[] {
  if (typeof node.value !== 'string') return [];
  if (isEndless(node.value)) return [tooLong(path, longestLine(node.value), range)];
  const findings: Finding[] = [];
  const cut =
    node.type === 'PLAIN' && /\s/.test(node.value) && /^[ \t]+(#.*)/.exec(lineFrom(text, range.end));
  if (cut && cut[1] !== undefined && afterSilenceMark(cut[1]) === undefined)
    findings.push(commentCut(path, cut[1], range.end + cut[0].length));
  const control = forbidden.exec(node.value)?.[0];
  if (control !== undefined) findings.push(controlCharacter(path, control, range));
  if (node.value.includes('\ufffd')) findings.push(lostCharacter(path, range));
  return findings;
}

function tooLong(path: string, length: number, range: Range): Finding {
  return problem(
    path,
    'text-length',
    { offset: range.offset, end: Math.min(range.end, range.offset + 1) },
    {
      vi: `Có đoạn dài ${thousands(length, '.')} ký tự; một đoạn chứa nhiều nhất ${thousands(lineLimit, '.')} ký tự.`,
      en: `A paragraph has ${thousands(length, ',')} characters; it may have at most ${thousands(lineLimit, ',')}.`,
    },
    {
      vi: 'Tách thành các mục, khoản, điểm; nếu không phải lời văn thì bỏ.',
      en: 'Divide it into sections and points, or remove it if it is no text.',
    },
  );
}

function thousands(value: number, mark: '.' | ','): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end).replace(/\r$/, '');
}

function commentCut(path: string, comment: string, end: number): Finding {
  return problem(
    path,
    'yaml-comment-cut',
    { offset: end - comment.length, end },
    {
      vi: `Phần “${comment.trim()}” đứng sau dấu “#” nên bị coi là ghi chú, không in vào văn bản.`,
      en: `“${comment.trim()}” comes after a number sign, so it is taken for a comment and not printed.`,
    },
    {
      vi: 'Nếu là nội dung: đặt cả câu trong dấu ngoặc kép. Nếu là ghi chú: chuyển lên một dòng riêng phía trên.',
      en: 'If it belongs to the text, put the whole sentence in quotation marks; if it is a comment, move it to a line above.',
    },
    'warning',
  );
}

function controlCharacter(path: string, character: string, range: Range): Finding {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem(
    path,
    'text-control-character',
    range,
    {
      vi: `Nội dung có ký tự điều khiển ${code}, không ghi được vào văn bản.`,
      en: `The text holds the control character ${code}, which no document can hold.`,
    },
    {
      vi: 'Gõ lại nội dung này; trong dấu ngoặc kép, dấu “\\” viết thành “\\\\”.',
      en: 'Type the text again; between double quotation marks, write “\\” as “\\\\”.',
    },
  );
}

function lostCharacter(path: string, range: Range): Finding {
  return problem(
    path,
    'text-lost-character',
    range,
    {
      vi: 'Nội dung có ký tự “�”: một chữ đã mất khi chuyển mã.',
      en: 'The text holds “�”: a letter was lost when the file was converted.',
    },
    {
      vi: 'Đối chiếu bản gốc, gõ lại chữ bị mất.',
      en: 'Compare the original and type the lost letter again.',
    },
    'warning',
  );
}
