import { mkdir, open, readlink, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding, Words } from '../model/finding.js';
import { isInside } from './disk.js';

/**
 * Writes beside the place and renames: nobody ever sees half a file. What a symbolic link points at is written, the link stays. A
 * failure is a finding; the old file stays. A file of a folder that the person named (`within`) is not written where links lead out
 * of that folder.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  within?: string,
): Promise<Finding | undefined> {
  const place = await targetOf(path);
  if (within !== undefined && !isInside(await realPlace(within), await realPlace(place)))
    return unwritable(path, 'outside');
  const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(place), { recursive: true });
    // What a process of that number left is taken away; whatever stands there then, a link say, is not written through.
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, place);
    return undefined;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return unwritable(path, (error as NodeJS.ErrnoException).code ?? '');
  }
}

/** The file that a path means, there or not. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return readlink(path).then(
      (target) => resolve(dirname(path), target),
      () => path,
    );
  }
}

/** The path without links, as far as it is there. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  const above = dirname(whole);
  return realpath(whole).catch(async () =>
    above === whole ? whole : join(await realPlace(above), basename(whole)),
  );
}

/** Why a file could not be written, by the system's own code. */
export function unwritable(path: string, code: string): Finding {
  const { why, cure } = causes[code] ?? {
    why: { vi: 'máy báo lỗi khi ghi', en: 'the machine failed to write it' },
    cure: { vi: 'Rà soát ổ đĩa rồi thực hiện lại.', en: 'Check the disk and try again.' },
  };
  return {
    code: 'file-writable',
    severity: 'error',
    message: {
      vi: `Không ghi được tệp “${path}” do ${why.vi}; bản hiện có được giữ nguyên.`,
      en: `“${path}” could not be written: ${why.en}; what was there is untouched.`,
    },
    hint: cure,
    file: path,
    at: { file: 'whole' },
  };
}

const inUse = {
  why: { vi: 'tệp đang mở trong chương trình khác', en: 'another program has it open' },
  cure: {
    vi: 'Đóng tệp (ví dụ trong Word) rồi thực hiện lại.',
    en: 'Close it (in Word, say) and try again.',
  },
};
const denied = {
  why: {
    vi: 'không có quyền ghi hoặc tệp đang mở trong Word',
    en: 'it is not permitted, or Word has it open',
  },
  cure: {
    vi: 'Đóng tệp, hoặc chọn thư mục khác bằng “--out”, rồi thực hiện lại.',
    en: 'Close it, or name another folder with --out, and try again.',
  },
};
const occupied = {
  why: { vi: 'ở đó đã có thư mục hoặc tệp trùng tên', en: 'a folder or file of that name is in the way' },
  cure: {
    vi: 'Đổi tên phần trùng, hoặc chọn thư mục khác bằng “--out”.',
    en: 'Rename it, or name another folder with --out.',
  },
};

const causes: Readonly<Record<string, { readonly why: Words; readonly cure: Words }>> = {
  outside: {
    why: {
      vi: 'đường dẫn có liên kết (symbolic link) dẫn ra ngoài thư mục được phép ghi',
      en: 'a symbolic link on the way leads out of its folder',
    },
    cure: {
      vi: 'Thay liên kết này bằng thư mục hoặc tệp thật.',
      en: 'Put a real folder or file in the place of the link.',
    },
  },
  ENAMETOOLONG: {
    why: { vi: 'tên tệp hoặc đường dẫn quá dài', en: 'its name or path is too long' },
    cure: {
      vi: 'Đặt mã (id) ngắn hơn, hoặc chọn thư mục có đường dẫn ngắn hơn bằng “--out”.',
      en: 'Give a shorter id, or name a folder with a shorter path with --out.',
    },
  },
  EBUSY: inUse,
  EPERM: denied,
  EACCES: denied,
  EROFS: denied,
  EISDIR: occupied,
  ENOTDIR: occupied,
  EEXIST: occupied,
  ENOSPC: {
    why: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
    cure: { vi: 'Giải phóng ổ đĩa rồi thực hiện lại.', en: 'Make room and try again.' },
  },
};
