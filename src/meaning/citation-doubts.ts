import type { Words } from '../model/finding.js';
import { type NumberWords, numberParts, symbolTypes } from './citation-number.js';
import type { CitationDate, Subject } from './citation-parts.js';
import type { NamedLaw } from './find-laws.js';

export interface ReadCitation extends NumberWords {
  readonly law?: NamedLaw;
  readonly date?: CitationDate;
  readonly subject?: Subject;
}

/** What a person should look at in a citation; nothing is ever mended. */
export function doubts(read: ReadCitation): readonly (Words | undefined)[] {
  const { law, date, subject, number, kind } = read;
  return [
    date?.wrong
      ? {
          vi: 'Ngày ban hành không có trong lịch; đối chiếu bản gốc.',
          en: 'No calendar has this date of issue; compare the original.',
        }
      : undefined,
    kind === 'blank'
      ? { vi: 'Số của văn bản để trống.', en: 'The number of the document is blank.' }
      : undefined,
    number === undefined ? undefined : (otherYear(number, date) ?? otherType(read.type, number)),
    kind === 'serial' || kind === 'year'
      ? {
          vi: 'Chỉ ghi số, thiếu ký hiệu; đối chiếu với văn bản được viện dẫn.',
          en: 'Only the number is given, without the symbol; compare the cited document.',
        }
      : undefined,
    law?.doubt,
    subject && !subject.sure
      ? {
          vi: 'Phần sau tên cơ quan có thể là trích yếu hoặc là lời của câu; xem lại chỗ kết thúc.',
          en: 'The words after the issuer may be the subject or belong to the sentence; check where it ends.',
        }
      : undefined,
  ];
}

/** 41/2021/NQ-HĐND of 2023; a new year's first days may still bear the old year's number. */
function otherYear(number: string, date: CitationDate | undefined): Words | undefined {
  const { year } = numberParts(number);
  const issued = date?.day?.year ?? date?.year;
  if (year === undefined || issued === undefined || year === issued) return undefined;
  return {
    vi: `Năm trong số, ký hiệu “${number}” khác năm ban hành ${issued}; đối chiếu bản gốc.`,
    en: `The year in the number “${number}” is not the year of issue, ${issued}; compare the original.`,
  };
}

function otherType(type: string, number: string): Words | undefined {
  const first = /^[\p{L}]+/u.exec(numberParts(number).symbol ?? '')?.[0];
  const meant = first === undefined ? undefined : symbolTypes[first];
  if (meant === undefined || type.startsWith(meant) || meant.startsWith(type)) return undefined;
  if (
    /^(?:Công văn|Văn bản|Chương trình|Kế hoạch|Quy chế|Đề án|Phương án|Đề cương)/.test(type) &&
    meant !== 'Nghị quyết'
  ) {
    return undefined;
  }
  return {
    vi: `Tên loại “${type}” không khớp với ký hiệu “${number}” (${meant}); đối chiếu bản gốc.`,
    en: `The type “${type}” does not fit the symbol “${number}” (${meant}); compare the original.`,
  };
}
