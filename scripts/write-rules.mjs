/** The page of rules, docs/rules.md, from what the rules say of themselves. */
import { loadModule } from './load-module.mjs';

/** The rules as they stand in the sources. */
export async function describedRules(root) {
  return (await loadModule(root, 'src/check/described-rules.ts')).describedRules;
}

/** `rules` as src/check/described-rules.ts gives them. */
export function rulesPage(rules) {
  const parts = groups.flatMap(({ heading, intro, holds }) => {
    const members = rules.filter(holds).sort((a, b) => (a.code < b.code ? -1 : 1));
    return [`## ${heading}`, intro, table(members), ...members.flatMap(section)];
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const head = `<!-- Made by \`npm run sync\` from src/check; do not edit. -->

# Danh sách quy tắc rà soát

\`kehoach check\` rà soát kế hoạch theo các quy tắc dưới đây. Mỗi quy tắc có một mã, một mức và một căn cứ.

| Mức | Ý nghĩa |
| --- | --- |
| Lỗi | Bắt buộc sửa. |
| Cảnh báo | Cần xem lại. |
| Cần đối chiếu | Chỉ bản gốc mới cho biết đúng hay sai. |
| Gợi ý | Nên biết. |

Cơ quan đổi mức hoặc thôi rà soát một quy tắc tại \`check\` của tệp cơ quan ([khuôn dạng](khuon-dang.md)):

\`\`\`yaml
check:
  rules: {label-not-typed: info, image-has-alt: off}
\`\`\`

Muốn bỏ qua một quy tắc tại một chỗ, ghi chú lý do và ngày cuối cùng còn hiệu lực, ở dòng ngay trên hoặc ở cuối dòng. Ghi chú có hiệu lực
với dòng đó và các dòng lùi sâu hơn bên dưới:

\`\`\`yaml
# bỏ qua: label-not-typed (đánh số theo kế hoạch của tỉnh) đến 31/12/2027
- heading: I. Mục tiêu
\`\`\`

\`kehoach check --fix\` tự sửa những chỗ không ảnh hưởng nội dung; các quy tắc ấy có ghi “Tự sửa được”.`;

const isBasis = (name) => (rule) => rule.basis === name;

const groups = [
  {
    heading: 'Theo quy định',
    intro: 'Căn cứ vào điều, khoản được dẫn.',
    holds: ({ basis }) => typeof basis === 'object',
  },
  {
    heading: 'Theo thông lệ trình bày',
    intro: 'Quy định không nêu, các cơ quan thường làm.',
    holds: isBasis('convention'),
  },
  {
    heading: 'Chính tả và cách gõ',
    intro: 'Chữ viết, dấu câu, khoảng trắng.',
    holds: isBasis('typography'),
  },
  {
    heading: 'Nội dung thống nhất',
    intro: 'Câu chữ và số liệu của kế hoạch không mâu thuẫn nhau.',
    holds: isBasis('sense'),
  },
  {
    heading: 'Khuôn dạng tệp',
    intro:
      'Còn lỗi ở phần này thì không lập được văn bản; những quy tắc ấy không đổi mức, không bỏ qua được.',
    holds: isBasis('format'),
  },
  {
    heading: 'Ghi chú “# bỏ qua:”',
    intro: 'Ghi chú chưa đủ mã quy tắc, lý do, thời hạn thì chưa có hiệu lực.',
    holds: ({ basis }) => basis === undefined,
  },
];

const levels = { error: 'Lỗi', warning: 'Cảnh báo', verify: 'Cần đối chiếu', info: 'Gợi ý' };

function table(members) {
  const rows = members.map(
    ({ code, severity, title, bad }) =>
      `| ${bad ? `[\`${code}\`](#${code})` : `\`${code}\``} | ${levels[severity]} | ${title.vi.replaceAll('|', '\\|')} |`,
  );
  return ['| Mã | Mức | Yêu cầu |', '| --- | --- | --- |', ...rows].join('\n');
}

function section({ code, title, basis, repairs, optional, good, bad }) {
  if (!bad) return [];
  const remarks = [
    ...(typeof basis === 'object' ? [`Căn cứ: ${basis.clause}.`] : []),
    ...(repairs ? ['Tự sửa được.'] : []),
    ...(optional || basis !== 'format' ? [] : ['Không bỏ qua được.']),
  ];
  return [
    `### ${code}`,
    [title.vi, ...remarks].join(' '),
    ...sample('Chưa đúng', bad),
    ...(bad.fixed === undefined ? [] : sample('Sau khi tự sửa', { plan: bad.fixed })),
    ...(good ? sample('Đúng', good) : []),
  ];
}

function sample(label, { plan, office }) {
  const file = office === undefined ? plan : `${plan.trim()}\n# tệp cơ quan\n${office.trim()}`;
  return [`${label}:`, `\`\`\`yaml\n${file.trim()}\n\`\`\``];
}
