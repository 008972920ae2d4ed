import type { Finding, Words } from '../model/finding.js';
import { problem } from './problem.js';
import type { SchemaName } from './schema-node.js';

type Kind = Exclude<SchemaName, 'template'>;

/** Keys that only a plan, only an office file, or only a file of results has at its root. */
const marks: Readonly<Record<Kind, readonly string[]>> = {
  plan: ['period', 'office', 'title', 'series', 'events', 'sections', 'appendices'],
  office: ['letterhead', 'signers', 'templates', 'place', 'symbol', 'name'],
  results: ['plan', 'report', 'from', 'to'],
  register: ['issuer', 'year', 'entries'],
};

const names: Readonly<Record<Kind, Words>> = {
  plan: { vi: 'tệp kế hoạch', en: 'a plan' },
  office: { vi: 'tệp cơ quan', en: 'an office file' },
  results: { vi: 'tệp kết quả', en: 'a file of results' },
  register: { vi: 'sổ đăng ký văn bản đi', en: 'a register of outgoing documents' },
};

const cures: Readonly<Record<Kind, Words>> = {
  plan: {
    vi: 'Chọn tệp kế hoạch; tệp cơ quan được ghi tại “office” (tệp cơ quan) của kế hoạch.',
    en: 'Give a plan; the office file is named at “office” in the plan.',
  },
  office: {
    vi: 'Sửa “office” (tệp cơ quan) của kế hoạch: ghi đường dẫn đến tệp cơ quan.',
    en: 'Mend “office” in the plan: it is the path of the office file.',
  },
  results: {
    vi: 'Chọn tệp kết quả do các đơn vị gửi về (có “plan”, “report”, “units”), hoặc biểu mẫu .xlsx đã điền.',
    en: 'Give the results that units sent (with “plan”, “report”, “units”), or filled forms (.xlsx).',
  },
  register: {
    vi: 'Chọn sổ đăng ký văn bản đi, trong thư mục “so-van-ban-di” cạnh tệp cơ quan.',
    en: 'Give a register of outgoing documents, in the folder “so-van-ban-di” beside the office file.',
  },
};

/** A whole file of another kind gives this one finding instead of one for each of its fields. */
export function fileKindFinding(value: unknown, path: string, schema: SchemaName): Finding | undefined {
  if (value === null || typeof value !== 'object' || schema === 'template') return undefined;
  const count = (kind: Kind) => marks[kind].filter((key) => Object.hasOwn(value, key)).length;
  const kinds: readonly Kind[] = ['plan', 'office', 'results', 'register'];
  const other = kinds.find((kind) => kind !== schema && count(kind) >= 2);
  if (count(schema) > 0 || other === undefined) return undefined;
  const [is, wanted] = [names[other], names[schema]];
  const message = {
    vi: `Đây là ${is.vi}, không phải ${wanted.vi}.`,
    en: `This is ${is.en}, not ${wanted.en}.`,
  };
  return problem(path, 'file-kind', { pointer: '', key: true }, message, cures[schema]);
}
