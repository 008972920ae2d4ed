import { isLaw } from '../../meaning/gather-citations.js';
import type { Cited } from '../cited.js';
import { dossierDays } from '../issue-days.js';
import type { Part } from '../prose.js';
import type { Rule, Violation } from '../rule.js';
import { successorOf } from '../successor.js';

/** A plan rests on documents that are in force. */
export const citationInForce: Rule = {
  code: 'citation-in-force',
  severity: 'verify',
  title: {
    vi: 'Văn bản được viện dẫn còn hiệu lực khi ban hành kế hoạch.',
    en: 'Cited documents are in force when the plan is issued.',
  },
  basis: 'sense',
  *check(subject) {
    const { office, cited } = subject;
    const { first } = dossierDays(subject);
    const told = new Set<string>();
    for (const one of cited) {
      const { citation, pointer, span, id, text = '' } = one;
      const name = nameOf(one);
      const by = saysItself(text) ? undefined : successorOf(one, office, first);
      if ((by === undefined && citation.status !== 'expired') || told.has(name)) continue;
      // An expired document may be named in history; as a ground of the plan it may not.
      if (by === undefined && !isGround(one)) continue;
      told.add(name);
      yield {
        pointer: id === undefined ? pointer : `${pointer}/${by === undefined ? 'status' : fieldOf(one)}`,
        ...(span ? { span } : {}),
        ...(isGround(one) ? { severity: 'warning' } : {}),
        ...words(name, by),
      };
    }
  },
  good: [
    {
      plan: `documents: {ke-hoach: {date: 05/3/2025}}
items: ['Thực hiện Nghị định số 130/2018/NĐ-CP.', 'Luật Tổ chức chính quyền địa phương ngày 19/6/2015.']`,
    },
    { plan: "items: ['Nghị định số 130/2018/NĐ-CP (đã được thay thế bằng Nghị định số 23/2025/NĐ-CP).', B]" },
    { plan: "items: ['Luật Lưu trữ.', 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025.']" },
    {
      plan: `citations: {nq: {type: Nghị quyết, number: 41/NQ-HĐND, date: 14/12/2023, status: expired}}
items: ['Kết quả thực hiện [@nq] đến năm 2025.', B]`,
    },
    {
      plan: "documents: {ke-hoach: {date: 10/02/2025}}\nitems: ['Theo Thông tư số 11/2020/TT-BNV.', B]",
      office: 'check: {replaced: {11/2020/TT-BNV: 05/2026/TT-BNV}}',
    },
  ],
  bad: [
    {
      plan: `basis: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015']
items: ['Theo Nghị định số 130/2018/NĐ-CP ngày 27/9/2018.', 'Luật Lưu trữ năm 2011.']`,
      at: [
        '/basis/0 “Luật Tổ chức chính quyền địa phương ngày 19/6/2015”',
        '/items/0 “Nghị định số 130/2018/NĐ-CP ngày 27/9/2018”',
        '/items/1 “Luật Lưu trữ”',
      ],
    },
    {
      plan: `citations: {nq: {type: Nghị quyết, number: 41/NQ-HĐND, date: 14/12/2023, status: expired}}
basis: ['Căn cứ [@nq]']`,
      at: ['/citations/nq/status'],
    },
    {
      plan: 'citations: {tt: {type: Thông tư, number: 11/2020/TT-BNV}}',
      office: 'check: {replaced: {11/2020/TT-BNV: 05/2026/TT-BNV}}',
      at: ['/citations/tt/number'],
    },
  ],
};

const grounds: readonly Part[] = ['basis', 'opening'];
const isGround = ({ parts }: Cited) => parts.some((part) => grounds.includes(part));

/** "đã được thay thế bằng …": the text knows. */
function saysItself(text: string): boolean {
  return /thay thế|bãi bỏ|hết hiệu lực|trước đây/iu.test(text);
}

const fieldOf = ({ citation }: Cited) => (citation.number === undefined ? 'date' : 'number');

function nameOf({ citation: { type, number, subject = '', date } }: Cited): string {
  const isNamed = isLaw({ type }) && subject !== '';
  return `${type} ${isNamed ? subject : number === undefined ? subject : `số ${number}`}${isNamed && date ? ` ngày ${date}` : ''}`;
}

function words(name: string, by: string | undefined): Pick<Violation, 'message' | 'hint'> {
  return by === undefined
    ? {
        message: {
          vi: `${name} đã ghi là hết hiệu lực nhưng còn là căn cứ của văn bản.`,
          en: `${name} is declared to be expired and still is a ground of the document.`,
        },
        hint: {
          vi: 'Đối chiếu, thay bằng văn bản đang có hiệu lực.',
          en: 'Look up and cite what is in force.',
        },
      }
    : {
        message: {
          vi: `${name} đã được thay thế bằng ${by}.`,
          en: `${name} has been replaced by ${by}.`,
        },
        hint: {
          vi: 'Đối chiếu hiệu lực, viện dẫn văn bản thay thế; trường hợp nhắc lại việc cũ, ghi rõ trong câu.',
          en: 'Check which is in force and cite the successor; where history is told, say so in the sentence.',
        },
      };
}
