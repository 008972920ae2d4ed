import type { Finding, Words } from '../model/finding.js';
import type { BuiltFile } from '../pipeline.js';
import { writers } from '../write/generated/writers.js';
import { readPath } from './disk.js';

/** A file in the place of a document that is not as we wrote it: somebody's work, which is not written over unasked. */
export async function savedSince(
  path: string,
  plan: string,
  { format }: BuiltFile,
): Promise<Finding | undefined> {
  const writer = await writers[format]?.();
  if (!writer?.isUntouched) return undefined;
  const there = await readPath(path);
  if (!('bytes' in there) || there.bytes.length === 0 || writer.isUntouched(there.bytes)) return undefined;
  const { message, hint } = (format === 'docx' ? corrected : signed)(path, plan);
  return { code: 'file-untouched', severity: 'error', message, hint, file: path, at: { file: 'whole' } };
}

type Told = (path: string, plan: string) => { readonly message: Words; readonly hint: Words };

const corrected: Told = (path, plan) => ({
  message: {
    vi: `Tệp “${path}” đã được lưu lại bằng chương trình khác sau khi tạo, có thể đã có chỗ sửa; bản hiện có được giữ nguyên.`,
    en: `“${path}” was saved by another program after it was made and may hold corrections; it is untouched.`,
  },
  hint: {
    vi: `Tiếp nhận chỗ sửa bằng “kehoach import ${path} --into ${plan}”, hoặc thêm “--force” để ghi đè.`,
    en: `Take corrections home with “kehoach import ${path} --into ${plan}”, or overwrite it with --force.`,
  },
});

const signed: Told = (path) => ({
  message: {
    vi: `Tệp “${path}” đã được ký số hoặc sửa sau khi tạo; bản hiện có được giữ nguyên.`,
    en: `“${path}” was signed or changed after it was made; it is untouched.`,
  },
  hint: {
    vi: 'Chuyển tệp đi nơi khác, chọn thư mục khác bằng “--out”, hoặc thêm “--force” để ghi đè.',
    en: 'Move it away, name another folder with --out, or overwrite it with --force.',
  },
});
