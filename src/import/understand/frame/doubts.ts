/** What was taken on probability, in words for the person who compares. */
import type { SourceBlock } from '../../source.js';
import type { FrameAppendix, FrameDoubt } from '../frame.js';
import type { Foot } from './foot.js';
import type { Head } from './head.js';
import { paragraphText } from './inline-text.js';
import { isLetterheadDoubtful } from './letterhead.js';
import type { Line } from './lines.js';
import { asDigits } from './number-line.js';
import { isPersonName } from './person-name.js';

interface Read {
  readonly head: Head;
  readonly foot: Foot | undefined;
  readonly rest: readonly SourceBlock[];
  readonly appendices: readonly FrameAppendix[];
  readonly lines: readonly Line[];
}

export function doubtsOf({ head, foot, rest, appendices, lines }: Read): FrameDoubt[] {
  return [
    ...headDoubts(head),
    ...footDoubts(head, foot, lines),
    ...restDoubts(head, rest),
    ...appendixDoubts(appendices),
  ];
}

/** Letters among the digits: a scanner's slips, read as the digits they look like. */
function misread(field: 'number' | 'date', line: Line | undefined): FrameDoubt[] {
  const slip = /(?<![\p{L}\d/-])(?:[lIO]+\d|\d+[lIO])[\dlIO]*/u.exec(line?.text.split('/')[0] ?? '')?.[0];
  if (!line || slip === undefined) return [];
  const reason = {
    vi: `Chữ số nhận dạng lẫn chữ cái (“${slip}”), hiểu là ${asDigits(slip)}`,
    en: `Letters stand among the digits (“${slip}”); taken for ${asDigits(slip)}`,
  };
  return [{ field, reason, confidence: 0.6, ...placeOf(line) }];
}

function headDoubts({ organs, number, dated, subject, subjectPlace, type, isLetter }: Head): FrameDoubt[] {
  const doubts: FrameDoubt[] = [...misread('number', number?.line), ...misread('date', dated?.line)];
  if (isLetterheadDoubtful(organs)) {
    doubts.push({
      field: 'letterhead',
      reason: {
        vi: 'Cơ quan chủ quản và cơ quan ban hành được phân biệt theo tên, văn bản gốc không phân biệt kiểu chữ',
        en: 'The organ above and the issuer are told apart by their names; the source sets both alike',
      },
      confidence: 0.7,
      ...placeOf(organs[0]),
    });
  }
  if (number && number.symbol === undefined) {
    doubts.push({
      field: 'number',
      reason: { vi: 'Dòng số không có ký hiệu', en: 'The number has no symbol' },
      confidence: 0.6,
      ...placeOf(number.line),
    });
  }
  if (dated && dated.date.year === undefined) {
    doubts.push({
      field: 'date',
      reason: { vi: 'Ngày ban hành không ghi đủ năm', en: 'The date has no whole year' },
      confidence: 0.5,
      ...placeOf(dated.line),
    });
  }
  if (subject.length === 0 && (type || isLetter)) {
    doubts.push({
      field: 'subject',
      reason: { vi: 'Không thấy trích yếu', en: 'No subject was found' },
      confidence: 0.3,
      ...placeOf(type?.line),
    });
  } else if (subject.join(' ').length > 300) {
    doubts.push({
      field: 'subject',
      reason: {
        vi: 'Trích yếu dài, có thể lẫn lời văn',
        en: 'The subject is long and may hold words of the text',
      },
      confidence: 0.5,
      ...(subjectPlace && { place: subjectPlace }),
    });
  }
  return doubts;
}

function footDoubts(head: Head, foot: Foot | undefined, lines: readonly Line[]): FrameDoubt[] {
  if (!foot) {
    const last = lines.at(-1);
    return head.type || head.isLetter
      ? [
          {
            field: 'signatures',
            reason: {
              vi: 'Không thấy phần chữ ký và nơi nhận',
              en: 'No signature and no recipients were found',
            },
            confidence: 0.3,
            ...placeOf(last),
          },
        ]
      : [];
  }
  const place = placeOf(lines[foot.start]);
  const doubts: FrameDoubt[] = [];
  if (!foot.called) {
    doubts.push({
      field: 'recipients',
      reason: {
        vi: 'Không thấy “Nơi nhận”; cuối văn bản xác định theo chữ ký',
        en: 'No “Nơi nhận”; the end was found by the signature',
      },
      confidence: 0.6,
      ...place,
    });
  }
  const odd = foot.signatures.filter(
    ({ lines: titles, name }) => titles.length === 0 || (name !== undefined && !isPersonName(name)),
  );
  if (odd.length > 0) {
    doubts.push({
      field: 'signatures',
      reason: { vi: 'Chữ ký không đủ chức vụ hoặc họ tên', en: 'A signature lacks its post or its name' },
      confidence: 0.5,
      ...place,
    });
  }
  return doubts;
}

function restDoubts(head: Head, rest: readonly SourceBlock[]): FrameDoubt[] {
  const [line] = head.rest;
  const [block] = rest.filter((each) => each.type !== 'paragraph' || paragraphText(each).trim() !== '');
  return [
    ...(line
      ? [
          {
            field: 'body' as const,
            reason: {
              vi: `Dòng đầu văn bản “${line.text.slice(0, 60)}” không thuộc thành phần thể thức nào, đưa vào phần lời văn`,
              en: `The line “${line.text.slice(0, 60)}” at the head is no known part of the frame and was put into the text`,
            },
            confidence: 0.3,
            ...placeOf(line),
          },
        ]
      : []),
    ...(block
      ? [
          {
            field: 'body' as const,
            reason: {
              vi: 'Nội dung sau chữ ký không phải phụ lục, đưa vào phần lời văn',
              en: 'What follows the signature is no appendix and was put into the text',
            },
            confidence: 0.3,
            place: block.place,
          },
        ]
      : []),
  ];
}

function appendixDoubts(appendices: readonly FrameAppendix[]): FrameDoubt[] {
  return appendices
    .filter(({ label }) => label === undefined)
    .map(({ place }) => ({
      field: 'appendices',
      reason: {
        vi: 'Phần sau chữ ký không ghi “Phụ lục”, được coi là phụ lục',
        en: 'What follows the signature has no “Phụ lục” and was taken as an appendix',
      },
      confidence: 0.7,
      place,
    }));
}

function placeOf(line: Line | undefined): Pick<FrameDoubt, 'place'> {
  return line ? { place: line.paragraph.place } : {};
}
