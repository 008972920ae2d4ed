/** What in a chain of signing authority cannot be (PL1 II.7b, II.7c; ND đ13). */
import type { Words } from '../model/finding.js';
import { isDeputyOf, isDeputyPost, isHeadPost, readSigningLine, type SigningLine } from './signing-line.js';

export interface SigningFault {
  /** Position of the line. */
  readonly line: number;
  readonly message: Words;
  readonly hint: Words;
}

const soleHead = /^(?:SỞ|PHÒNG|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|TRẠM)(?!\p{L})/u;

/** The faults of a block's lines, in order; one a line. */
export function signingFaults(texts: readonly string[]): readonly SigningFault[] {
  const lines = texts.map(readSigningLine);
  return lines.flatMap((line, i): readonly SigningFault[] => {
    const found = faultOf(line, lines.slice(0, i), lines.slice(i + 1));
    return found ? [{ line: i, ...found }] : [];
  });
}

type Fault = Omit<SigningFault, 'line'>;

function faultOf(
  line: SigningLine,
  above: readonly SigningLine[],
  below: readonly SigningLine[],
): Fault | undefined {
  switch (line.form) {
    case 'TM':
      return collectiveFault(line.rest, above, below);
    case 'KT':
      return deputyFault(line.rest, below);
    case 'TL':
    case 'TUQ':
      return orderFault(line.form, line.rest, below);
    case 'Q':
      return isDeputyPost(line.rest)
        ? fault(
            `“Q.” ghi trước chức vụ của người đứng đầu, không ghi trước “${line.rest}”.`,
            '“Q.” stands before the post of a head.',
            'Ghi “Q.” và chức vụ của người đứng đầu; cấp phó ký thì ghi “KT.”.',
            'Write “Q.” and the head’s post; a deputy signs with “KT.”.',
          )
        : undefined;
    case undefined:
      return postFault(line.rest, above);
  }
}

function collectiveFault(
  organ: string,
  above: readonly SigningLine[],
  below: readonly SigningLine[],
): Fault | undefined {
  if (above.length > 0) {
    return fault(
      '“TM.” ghi ở dòng đầu, trước tên tập thể; chức vụ người ký ghi ở dưới.',
      '“TM.” stands on the first line, before the collective.',
      'Chuyển dòng “TM.” lên đầu phần chữ ký.',
      'Move the line to the top.',
    );
  }
  if (isHeadPost(organ) || isDeputyPost(organ)) {
    return fault(
      `“TM.” ghi trước tên tập thể lãnh đạo hoặc tên cơ quan, không ghi trước chức vụ “${organ}”.`,
      `“TM.” stands before a collective, not before the post “${organ}”.`,
      'Ghi “TM.” và tên tập thể ở một dòng, chức vụ ở dòng dưới.',
      'Write “TM.” and the collective on one line, the post below.',
    );
  }
  if (soleHead.test(organ)) {
    return fault(
      `“${organ}” làm việc theo chế độ thủ trưởng nên không ký thay mặt (“TM.”).`,
      `“${organ}” has a sole head: nobody signs on its behalf.`,
      'Ghi chức vụ của người ký, ví dụ “TRƯỞNG PHÒNG”, “GIÁM ĐỐC”.',
      'Write the post of the signer.',
    );
  }
  return below.some(({ form, rest }) => form !== undefined || isHeadPost(rest) || isDeputyPost(rest))
    ? undefined
    : noPost('TM.');
}

function deputyFault(head: string, below: readonly SigningLine[]): Fault | undefined {
  if (isDeputyPost(head)) {
    return fault(
      `“KT.” ghi trước chức vụ của người đứng đầu, không ghi trước “${head}”.`,
      `“KT.” stands before the head’s post, not before “${head}”.`,
      'Ghi “KT.” và chức vụ của người đứng đầu, dòng dưới ghi chức vụ của cấp phó.',
      'Write “KT.” and the head’s post, the deputy’s post below.',
    );
  }
  const deputy = below.find(({ rest }) => isDeputyPost(rest));
  if (!deputy)
    return below.length === 0 || below.some(({ rest }) => isHeadPost(rest)) ? noPost('KT.') : undefined;
  return isDeputyOf(deputy.rest, head) ? undefined : unlike(head, deputy.rest);
}

function unlike(head: string, deputy: string): Fault {
  return fault(
    `“${deputy}” không phải cấp phó của “${head}”.`,
    `“${deputy}” is no deputy of “${head}”.`,
    'Rà soát hai dòng: “KT.” và chức vụ người đứng đầu, rồi chức vụ của cấp phó ký.',
    'Compare the two lines: “KT.” and the head’s post, then the deputy’s.',
  );
}

function orderFault(form: 'TL' | 'TUQ', rest: string, below: readonly SigningLine[]): Fault | undefined {
  if (isDeputyPost(rest) || /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|SỞ|PHÒNG)(?!\p{L})/u.test(rest)) {
    return fault(
      `“${form}.” ghi trước chức vụ của người đứng đầu cơ quan, không ghi trước “${rest}”.`,
      `“${form}.” stands before the post of the organ’s head, not before “${rest}”.`,
      `Ghi “${form}.” và chức vụ của người đứng đầu, ví dụ “${form}. CHỦ TỊCH”.`,
      `Write “${form}.” and the head’s post, e.g. “${form}. CHỦ TỊCH”.`,
    );
  }
  return below.length === 0 ? noPost(`${form}.`) : undefined;
}

/** A line that is a post alone. */
function postFault(post: string, above: readonly SigningLine[]): Fault | undefined {
  if (/^PHÓ .*\s(?:PHỤ TRÁCH|ĐIỀU HÀNH)(?!\p{L})/u.test(post)) {
    return fault(
      `Chức vụ ghi “${post}”; cấp phó được giao phụ trách hoặc điều hành ký như cấp phó ký thay cấp trưởng.`,
      `A deputy in charge signs as any deputy does, not as “${post}”.`,
      'Ghi “KT.” và chức vụ của cấp trưởng, dòng dưới ghi chức vụ cấp phó, không kèm “phụ trách”, “điều hành”.',
      'Write “KT.” and the head’s post, then the deputy’s, without “phụ trách” or “điều hành”.',
    );
  }
  if (/^QUYỀN\s/u.test(post)) {
    return fault(
      `Chức vụ ghi “${post}”; cấp trưởng tạm quyền ký ghi chữ viết tắt “Q.”.`,
      'An acting head is written with “Q.”.',
      `Sửa thành “Q. ${post.replace(/^QUYỀN\s+/u, '')}”.`,
      `Write “Q. ${post.replace(/^QUYỀN\s+/u, '')}”.`,
    );
  }
  const forAnother = above.some(({ form }) => form === 'KT' || form === 'TL' || form === 'TUQ');
  if (!isDeputyPost(post) || forAnother) return undefined;
  return fault(
    `“${post}” ký nhưng không có dòng “KT.” và chức vụ của người đứng đầu.`,
    `“${post}” signs without a line “KT.” and the head’s post.`,
    'Bổ sung dòng “KT.” và chức vụ của người đứng đầu ở trên, ví dụ “KT. CHỦ TỊCH”.',
    'Put “KT.” and the head’s post above, e.g. “KT. CHỦ TỊCH”.',
  );
}

function noPost(form: string): Fault {
  return fault(
    `Sau dòng “${form}” chưa có chức vụ của người ký.`,
    `No post of the signer follows “${form}”.`,
    form === 'KT.'
      ? 'Bổ sung chức vụ của cấp phó ký ở dòng dưới, ví dụ “PHÓ CHỦ TỊCH”.'
      : 'Bổ sung chức vụ của người ký ở dòng dưới.',
    'Add the signer’s post below.',
  );
}

function fault(vi: string, en: string, viHint: string, enHint: string): Fault {
  return { message: { vi, en }, hint: { vi: viHint, en: enHint } };
}
