import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

const dots = String.raw`(?:…+|\.{3,})`;
const anyDots = /…|\.{3}|_{3}/u;
/** A row of dots inside a line (one at its end is a line to write on), or dots where a number or a date belongs. */
const blank = new RegExp(
  [
    String.raw`(?<![\p{L}.…])(?:\.{4,}|…{2,})(?=[^\n.…]*[\p{L}\p{N}])`,
    String.raw`(?<=\p{L})(?:\.{5,}|…{2,})(?=[^\n.…]*[\p{L}\p{N}])`,
    String.raw`(?<=[^\s_])\s*_{3,}(?=[^\n_]*[\p{L}\p{N}])`,
    String.raw`(?<=(?<!\p{L})[Ss]ố:?\s*)${dots}(?=\s*(?:/|ngày))`,
    String.raw`(?<=(?<!\p{L})[Nn]gày\s*)${dots}(?=\s*(?:tháng|/))`,
    String.raw`(?<=(?<!\p{L})[Tt]háng\s*)${dots}(?=\s*(?:năm|/))`,
    String.raw`${dots}(?=\s*%)`,
    String.raw`(?<=(?<!\p{L})đạt\s+)${dots}`,
  ].join('|'),
  'gu',
);
/** Somebody's note to himself. Roman numerals ("khóa XXX") and links are none. */
const leftover = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|(?<!(?:thứ|khóa|khoá|lần|kỳ)\s+)XXX+)(?![\p{L}\p{N}])`,
    String.raw`\?{3,}|\{\{[^}]*\}\}`,
    String.raw`\[\s*(?:…+|\.{2,})?\s*\](?!\()`,
    String.raw`\[(?:ghi|điền|nhập|đơn vị|bổ sung|tên|số|ngày|họ tên|chờ|cần|chưa)(?!\p{L})[^\]\n]{0,300}\](?!\()`,
  ].join('|'),
  'giu',
);
/** Forms say so whom they mean. */
const sampleName = /(?<!\p{L})Nguyễn Văn [A-D](?!\p{L})/gu;

/** What was left open is filled in before the document is signed. Forms in appendices have blanks to write on. */
export const blanksFilled: Rule = {
  code: 'blanks-filled',
  severity: 'warning',
  title: {
    vi: 'Không còn chỗ để trống, nội dung chờ bổ sung trong lời văn.',
    en: 'No blanks or placeholders are left in the text.',
  },
  basis: 'sense',
  *check({ prose }) {
    const body = prose.filter(({ pointer, part }) => !pointer.startsWith('/appendices/') && part !== 'table');
    const dotted = body.filter(({ words }) => anyDots.test(words));
    for (const { pointer, span } of matchesIn(dotted, blank)) {
      yield {
        pointer,
        span,
        message: {
          vi: 'Còn chỗ để trống trong câu, chưa ghi số liệu, ngày tháng hoặc nội dung.',
          en: 'A figure, date or word is left blank in the sentence.',
        },
        hint: {
          vi: 'Bổ sung nội dung; văn bản cùng hồ sơ chưa có số thì dẫn bằng [@mã] để số được điền khi phát hành.',
          en: 'Fill it in; a document of this dossier is cited with [@id], and its number is filled in at issue.',
        },
      };
    }
    for (const { pointer, span, found } of [...matchesIn(prose, leftover), ...matchesIn(body, sampleName)]) {
      yield {
        pointer,
        span,
        severity: 'error',
        message: {
          vi: `Còn nội dung chờ bổ sung “${found[0]}”.`,
          en: `The placeholder “${found[0]}” is left.`,
        },
        hint: { vi: 'Thay bằng nội dung thật hoặc bỏ.', en: 'Replace it or remove it.' },
      };
    }
  },
  good: [
    { plan: 'items: ["Tờ rơi, áp phích và các loại khác…", "Dân tộc thiểu số..., hằng ngày... và v.v..."]' },
    { plan: 'items: ["Đại hội Đảng bộ lần thứ XXX", "Theo [@luat-tre-em], mức 95%"]' },
    { plan: 'items: ["Họ và tên: ........................", "B"]' },
    { plan: 'appendices: [{heading: Mẫu, text: "Kỳ báo cáo: …… (từ ngày …/…/…)"}]' },
  ],
  bad: [
    {
      plan: 'items: ["Theo Kế hoạch số …/KH-UBND ngày ... tháng … năm 2027", "Đạt ...% và ........ lớp"]',
      at: ['/items/0 “…”', '/items/0 “...”', '/items/0 “…”', '/items/1 “...”', '/items/1 “........”'],
    },
    {
      plan: 'items: ["TODO: hỏi lại", "Ông Nguyễn Văn A, xã XXX, [Điền tên], [...]"]',
      at: [
        '/items/0 “TODO”',
        '/items/1 “XXX”',
        '/items/1 “[Điền tên]”',
        '/items/1 “[...]”',
        '/items/1 “Nguyễn Văn A”',
      ],
    },
  ],
};
