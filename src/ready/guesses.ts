import type { Finding } from '../model/finding.js';
import type { Range } from '../model/source-file.js';
import { obstacle } from './obstacle.js';

/** How `import` and corrections taken home mark what a person has to look at. */
const mark = /^#\s*kiểm tra:\s*/iu;

/** Every guess still marked in a file, each at its comment. */
export function guesses(
  file: { readonly path: string; readonly text: string },
  comments: readonly Range[],
): Finding[] {
  return comments.flatMap(({ offset, end }) => {
    const comment = file.text.slice(offset, end);
    const found = mark.exec(comment);
    if (!found) return [];
    const doubt = comment.slice(found[0].length).trim().replace(/\.$/, '');
    return [
      obstacle(
        'ready-guess',
        file.path,
        { offset, end },
        {
          severity: 'verify',
          message: {
            vi: `Nội dung suy đoán chưa được xác nhận: ${doubt || 'chưa ghi nội dung cần kiểm tra'}.`,
            en: `A guess that nobody has confirmed: ${doubt || 'what to look at is not said'}.`,
          },
          hint: {
            vi: 'Đối chiếu bản gốc, sửa nếu cần, rồi bỏ dòng ghi chú “# kiểm tra:” này.',
            en: 'Compare the original, mend it if need be, then remove this comment “# kiểm tra:”.',
          },
        },
      ),
    ];
  });
}
