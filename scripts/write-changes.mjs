/** The page about comparing, docs/so-sanh.md, from the kinds of changes that src/diff knows. */
import { meanings } from './change-meanings.mjs';
import { loadModule } from './load-module.mjs';

/** The kinds and their words as they stand in the sources. */
export async function describedChanges(root) {
  const [{ changeKinds }, { levelNames }, { subjectNames }] = await Promise.all(
    ['diff/change.ts', 'compared/level-names.ts', 'compared/subject-names.ts'].map((path) =>
      loadModule(root, `src/${path}`),
    ),
  );
  return { changeKinds, levelNames, subjectNames };
}

/** `described` as the sources give it; a kind that nobody has explained is an error. */
export function changesPage({ changeKinds, levelNames, subjectNames }) {
  const kinds = Object.entries(changeKinds);
  const told = Object.keys(meanings);
  const wrong = [
    ...kinds.map(([kind]) => kind).filter((kind) => !told.includes(kind)),
    ...told.filter((kind) => !(kind in changeKinds)),
  ];
  if (wrong.length > 0) throw new Error(`scripts/change-meanings.mjs: ${wrong.join(', ')}`);
  const parts = Object.entries(subjectNames).flatMap(([subject, name]) => {
    const rows = kinds
      .filter(([, facts]) => facts.subject === subject)
      .map(
        ([kind, { name: kindName, level }]) =>
          `| ${kindName.vi} | ${levelNames[level].vi} | ${meanings[kind]} | \`${kind}\` |`,
      );
    const table = ['| Thay đổi | Mức | Ý nghĩa | Mã |', '| --- | --- | --- | --- |', ...rows].join('\n');
    return rows.length === 0 ? [] : [`### ${name.vi}`, table];
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const head = `<!-- Made by \`npm run sync\` from src/diff; do not edit. -->

# So sánh hai kế hoạch

\`\`\`sh
kehoach diff plans/tre-em-2026.yaml plans/tre-em-2027.yaml
kehoach diff ke-hoach-2026.docx plans/tre-em-2027.yaml --out so-sanh.csv
kehoach diff plans/tre-em-2026.yaml plans/tre-em-2027.yaml --out so-sanh.docx
\`\`\`

Bản trước ghi trước, bản sau ghi sau. Mỗi bản là tệp kế hoạch (.yaml) hoặc văn bản cũ (.docx, .txt, .md). Văn bản cũ được đọc như khi
nhập bằng \`kehoach import\`, không có tệp nào được ghi. Khi một bên là văn bản, bên kia cũng chỉ được so sánh theo nội dung in ra: số liệu chỉ
có trong tệp kế hoạch không được so sánh.

## Đọc kết quả

1. Hai bản được so sánh, rồi những điều cần biết trước: hai tệp là một, hai cơ quan khác nhau, không cùng loạt kế hoạch, kế hoạch còn lỗi,
   văn bản có nội dung chưa đọc được.
2. Số thay đổi theo mức, rồi tóm tắt cho lãnh đạo: chỉ tiêu, nhiệm vụ, chế độ báo cáo, kinh phí, căn cứ.
3. Từng thay đổi theo thứ tự của bản sau; nội dung đã bỏ đứng ở chỗ cũ của nó. Các thay đổi của một chỉ tiêu, một nhiệm vụ đứng cùng nhau.
   Dưới mỗi thay đổi là vị trí: mục trong văn bản, tệp và dòng, ở bản trước → ở bản sau.
4. Thay đổi đương nhiên ở cuối, mỗi loại một dòng.

| Mức | Ý nghĩa | Ghi trong lệnh |
| --- | --- | --- |
| Quan trọng | Lãnh đạo cần biết. | \`major\` |
| Cần biết | Người thực hiện cần biết. | \`minor\` |
| Câu chữ | Lời văn khác, nội dung không đổi. | \`wording\` |
| Đương nhiên | Năm mới hoặc nơi khác thì phải khác. | \`expected\` |

Khác chữ hoa, chữ thường, cách đặt dấu thanh, kiểu ngoặc kép, kiểu gạch ngang không phải là thay đổi.

Hai nội dung được coi là một khi cùng mã (\`id\`) ở hai kế hoạch cùng loạt, cùng văn bản viện dẫn, hoặc khi câu chữ và vị trí giống nhau. Giữ
nguyên mã từ năm này sang năm khác thì kết quả chắc chắn nhất.

## Bảng so sánh, thuyết minh

\`--out so-sanh.docx\` (hoặc .pdf) ghi bảng kèm Tờ trình: tóm tắt, rồi từng thay đổi theo thứ tự của bản sau, câu chữ của hai bản đặt cạnh
nhau. Câu chữ bỏ thì gạch ngang, câu chữ mới thì in đậm; nội dung không đổi không có trong bảng, thay đổi đương nhiên gộp ở dòng cuối. Cột “Lý
do, thuyết minh” lấy từ “note” (ghi chú, thuyết minh) của bản sau, còn lại để trống cho người soạn thảo ghi.

![Một trang của Bảng so sánh, thuyết minh](images/so-sanh-bang.png)

## Trang so sánh và bản theo dõi thay đổi

![Trang so sánh mở bằng trình duyệt](images/so-sanh-trang.png)

![Kế hoạch mới trong Word, theo dõi thay đổi so với bản trước](images/so-sanh-theo-doi.png)

## Tùy chọn

| Tùy chọn | Ý nghĩa |
| --- | --- |
| \`--format\` | \`text\` (màn hình), \`md\` (Markdown), \`csv\` (Excel), \`html\` (trình duyệt), \`docx\`, \`pdf\` (bảng so sánh, thuyết minh), \`json\` (chương trình khác, theo [khuôn dạng](../schemas/diff.schema.json)). Bỏ trống: theo đuôi tệp \`--out\` |
| \`--out\` | Ghi vào tệp; tệp đã có thì thêm \`--force\` mới ghi đè |
| \`--level\` | Mức thấp nhất được hiển thị; số thay đổi không hiển thị vẫn được nêu |
| \`--fail-on\` | Kết thúc với mã 1 khi có thay đổi từ mức này trở lên |
| \`--redline\` | Ghi Kế hoạch của bản sau thành tệp Word theo dõi thay đổi (Track Changes) so với bản trước: chấp nhận hết được bản sau, từ chối hết được bản trước; phần không theo dõi được thì nêu rõ |
| \`--series\` | Theo dõi nhiều năm: mức phấn đấu của từng chỉ tiêu qua các năm, nhiệm vụ từng đơn vị nhận thêm, thôi thực hiện; ghi từ ba tệp trở lên cũng vậy |

Tệp .html mở bằng trình duyệt, không cần mạng: tóm tắt, danh sách thay đổi, rồi hai bản đặt cạnh nhau, chữ bỏ gạch ngang, chữ mới in
đậm. Chọn mức, loại nội dung, cơ quan để chỉ xem những thay đổi liên quan; các ý giữ nguyên được thu gọn. In ra giấy khổ A4 ngang.

Mã kết thúc: 0 đã so sánh; 1 có thay đổi đến mức ghi tại \`--fail-on\`; 2 lệnh ghi sai, hoặc có tệp không đọc được, không ghi được.

Tệp CSV ngăn cách bằng dấu chấm phẩy vì máy đặt dấu phẩy làm dấu thập phân thì Excel tách cột theo dấu chấm phẩy. Ô bắt đầu bằng =, +, -, @ có
thêm dấu nháy đơn ở trước để Excel không tính như công thức.

Cơ quan đổi mức của từng loại thay đổi tại \`compare\` của tệp cơ quan ([khuôn dạng](khuon-dang.md)):

\`\`\`yaml
compare:
  levels: {basis-added: major, output-changed: wording}
\`\`\`

## Các loại thay đổi`;
