import { lstat } from 'node:fs/promises';
import type { Finding } from '../model/finding.js';

/** Files that would be overwritten without having been named for it. */
export async function inTheWay(paths: readonly string[], option = '--out'): Promise<readonly Finding[]> {
  const found = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        () => [alreadyThere(path, option)],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function alreadyThere(path: string, option: string): Finding {
  return {
    code: 'file-free',
    severity: 'error',
    message: {
      vi: `Đã có tệp “${path}”; kết quả chưa được ghi, các tệp hiện có được giữ nguyên.`,
      en: `“${path}” is there already; nothing was written, what was there is untouched.`,
    },
    hint: {
      vi: `Chọn tên khác bằng “${option}”, hoặc thêm “--force” để ghi đè.`,
      en: `Name another file with ${option}, or overwrite it with --force.`,
    },
    file: path,
    at: { file: 'whole' },
  };
}
