/** The page of commands is what the program says of itself: `npx vitest run test/docs -u` writes it. */
import { expect, test } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { commandWords } from '../../src/cli/words.js';

const head = `<!-- Made by \`npx vitest run test/docs -u\` from src/cli; do not edit. -->

# Dòng lệnh

Gõ \`kehoach\`, rồi tên lệnh, rồi tệp và tùy chọn. \`kehoach LỆNH --help\` in đúng phần hướng dẫn dưới đây; thêm \`--lang en\` để xem bằng
tiếng Anh. Ghi tệp mà không ghi lệnh (\`kehoach TỆP\`): như thả tệp vào chương trình ([Cài đặt](cai-dat.md)).`;

const tail = `Mã kết thúc của mọi lệnh: 0 là xong; 1 là có nội dung cần xem lại; 2 là lệnh ghi chưa đúng, hoặc có tệp không đọc, không ghi được.

Màu chỉ giúp đọc nhanh, không màu vẫn đủ chữ. Đặt biến môi trường \`NO_COLOR=1\` để tắt màu.`;

test('docs/dong-lenh.md', async () => {
  const terminal = {
    out: () => undefined,
    err: () => undefined,
    colour: { out: false, err: false },
    interactive: false,
  };
  const input = { language: 'vi' as const, words: commandWords.vi, version: '', terminal };
  const { commands } = makeProgram({ ...input, done: () => undefined });
  expect(commands.length).toBeGreaterThan(10);
  const rows = commands.map((each) => `| [\`${each.name()}\`](#${each.name()}) | ${each.summary()} |`);
  const sections = commands.map(
    (each) => `## ${each.name()}\n\n\`\`\`\n${each.helpInformation().trim()}\n\`\`\``,
  );
  const table = ['| Lệnh | Việc |', '| --- | --- |', ...rows].join('\n');
  const page = `${[head, table, tail, ...sections].join('\n\n')}\n`;
  await expect(page).toMatchFileSnapshot('../../docs/dong-lenh.md');
});
