/** A register of outgoing documents (sổ đăng ký văn bản đi) and one document more in it. */
import { spliceYaml } from '../edit/splice.js';
import { writeYaml } from '../edit/write-yaml.js';
import type { Finding } from '../model/finding.js';
import type { RegisterEntry, RegisterFile } from '../model/generated/schema-types.js';
import { shortened } from '../model/shortened.js';
import { issuedName } from './issued-name.js';
import type { RegisterPlace } from './register-place.js';

/** A register as read. */
export interface ReadRegister {
  readonly file: RegisterFile;
  readonly text: string;
}

/** As much of an entry as tells whether its number is free. */
export type Numbered = Pick<
  RegisterEntry,
  'number' | 'symbol' | 'series' | 'date' | 'typeName' | 'plan' | 'document'
>;

/**
 * What keeps an entry from being added: its number was given to another document of the series (khoản 1 Điều 15), or its document
 * has another number already. The same entry once more is no obstacle: recording it was broken off.
 */
export function registerObstacle(
  entry: Numbered,
  { path, year }: RegisterPlace,
  register: RegisterFile | undefined,
): Finding | undefined {
  const entries = register?.entries ?? [];
  const taken = entries.findIndex((each) => isSameNumber(each, entry) && !isSameDocument(each, entry));
  const other = entries[taken];
  if (other) return numberTaken(other, { path, year, index: taken });
  const own = entries.findIndex((each) => isSameDocument(each, entry) && !isRecorded(each, entry));
  const before = entries[own];
  return before ? otherNumber(before, entry, { path, index: own }) : undefined;
}

/** The register's text with the entry at its end; undefined where the file has no place for it. */
export function withEntry(
  entry: RegisterEntry,
  { issuer, year }: RegisterPlace,
  register: ReadRegister | undefined,
): string | undefined {
  if (!register) {
    const head = [
      `Sổ đăng ký văn bản đi năm ${year} của ${issuer} (Phụ lục IV Nghị định số 30/2020/NĐ-CP).`,
      'Lệnh “kehoach issue” ghi thêm vào cuối. Văn thư bổ sung ngày chuyển (sent), ký nhận (received), ghi chú (note), và các văn bản lập ngoài chương trình để không cấp trùng số.',
    ];
    return writeYaml({ schema: 1, issuer, year, entries: [entry] }, new Map(), head);
  }
  const { file, text } = register;
  if (file.entries.some((each) => isRecorded(each, entry))) return text;
  const made = spliceYaml(text, [
    { type: 'insert', list: '/entries', at: file.entries.length, value: entry },
  ]);
  return made.refused.length > 0 ? undefined : made.text;
}

function isSameNumber(one: Numbered, other: Numbered): boolean {
  return one.series === other.series && bareNumber(one.number) === bareNumber(other.number);
}

function isSameDocument(one: Numbered, other: Numbered): boolean {
  return one.plan === other.plan && one.document === other.document;
}

function isRecorded(one: Numbered, other: Numbered): boolean {
  return isSameDocument(one, other) && isSameNumber(one, other) && one.date === other.date;
}

/** “064” and 64 are one number. */
function bareNumber(number: string | number): string {
  return String(number)
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
}

interface Entered {
  readonly path: string;
  readonly index: number;
}

function numberTaken(other: RegisterEntry, { path, year, index }: Entered & { year: number }): Finding {
  const name = issuedName(other);
  const subject = shortened(other.subject, 80);
  return {
    code: 'number-once',
    severity: 'error',
    file: path,
    at: { pointer: `/entries/${index}/number` },
    message: {
      vi: `Số ${other.number} năm ${year} đã cấp cho ${name.vi} “${subject}”. Trong một hệ thống số, mỗi năm một số chỉ cấp cho một văn bản.`,
      en: `Number ${other.number} of ${year} was given to ${name.en} “${subject}”. In a series each number is given once a year.`,
    },
    hint: {
      vi: 'Đối chiếu số do hệ thống quản lý văn bản cấp, rồi ghi lại “--number”. Loại văn bản có số riêng thì khai tại “numbering” (cách lấy số văn bản đi) của tệp cơ quan.',
      en: 'Compare the number that the office’s system gave, and give --number again. A kind with numbers of its own is named under “numbering” in the office file.',
    },
    cites: 'khoản 1 Điều 15 Nghị định số 30/2020/NĐ-CP',
  };
}

function otherNumber(before: Numbered, entry: Numbered, { path, index }: Entered): Finding {
  const [was, wanted] = [issuedName(before), issuedName(entry)];
  return {
    code: 'register-agrees',
    severity: 'error',
    file: path,
    at: { pointer: `/entries/${index}` },
    message: {
      vi: `Sổ đã ghi văn bản này là ${was.vi}, nay lại ghi ${wanted.vi}.`,
      en: `The register has this document as ${was.en}; now it would be ${wanted.en}.`,
    },
    hint: {
      vi: 'Ghi đúng số, ngày đã có trong sổ; nếu mục trong sổ ghi nhầm và văn bản chưa phát hành thì xóa mục ấy rồi thực hiện lại.',
      en: 'Give the number and day of the register; if that entry is a slip and nothing went out, remove it and run again.',
    },
  };
}
