import type { Language } from '../../model/language.js';

export interface InitWords {
  readonly summary: string;
  readonly description: string;
  readonly folder: string;
  readonly from: string;
  readonly yes: string;
  readonly option: Readonly<Record<keyof InitQuestions, string>>;
  readonly ask: InitQuestions;
  readonly later: string;
  readonly example: string;
  /** Units besides those suggested, parted by semicolons. */
  readonly otherUnits: string;
  readonly empty: string;
  readonly badYear: (given: string) => string;
  readonly needed: (options: readonly string[]) => string;
  readonly noTerminal: string;
  readonly oneFolder: string;
  readonly withFrom: (option: string) => string;
  readonly cancelled: string;
  readonly confirm: (paths: readonly string[]) => string;
  readonly kept: (paths: readonly string[]) => string;
  /** What comes next, by what stands open in the plan: brackets of a new one, guesses of one that was imported. */
  readonly next: (folder: string, plan: string, open: 'brackets' | 'guesses') => string;
}

/** One for each thing that is asked. */
interface InitQuestions {
  readonly office: string;
  readonly parent: string;
  readonly place: string;
  readonly authority: string;
  readonly signer: string;
  readonly unit: string;
  readonly subject: string;
  readonly year: string;
}

const list = (paths: readonly string[]) => paths.map((path) => `  ${path}`).join('\n');

export const initWords: Readonly<Record<Language, InitWords>> = {
  vi: {
    summary: 'lập thư mục làm việc: tệp cơ quan, kế hoạch đầu tiên',
    description:
      'Hỏi tên cơ quan, người ký, các đơn vị, rồi lập tệp cơ quan, kế hoạch đầu tiên, thiết lập cho trình soạn thảo. Có văn bản năm trước thì lấy từ văn bản ấy (--from). Tệp đã có luôn được giữ nguyên.',
    folder: 'thư mục làm việc; bỏ trống: thư mục đang mở',
    from: 'lập kế hoạch từ văn bản năm trước',
    yes: 'không hỏi: lấy các tùy chọn dưới đây, còn lại theo gợi ý',
    option: {
      office: 'tên cơ quan ban hành, ví dụ “UBND xã Minh Tâm”',
      parent: 'cơ quan chủ quản trực tiếp, nếu có',
      place: 'địa danh ghi trước ngày, tháng; bỏ trống: lấy từ tên cơ quan',
      authority: 'quyền hạn, chức vụ người ký, các dòng cách nhau bằng dấu “/”',
      signer: 'họ và tên người ký',
      unit: 'tên đơn vị; ghi nhiều lần được; bỏ trống: các đơn vị gợi ý',
      subject: 'trích yếu của kế hoạch',
      year: 'năm của kế hoạch; bỏ trống: năm tới',
    },
    ask: {
      office: 'Tên cơ quan ban hành kế hoạch?',
      parent: 'Cơ quan chủ quản trực tiếp? (không có thì để trống)',
      place: 'Địa danh ghi trước ngày, tháng, năm?',
      authority: 'Người ký: quyền hạn, chức vụ?',
      signer: 'Họ và tên người ký? (chưa rõ thì để trống)',
      unit: 'Những đơn vị được giao nhiệm vụ? (phím cách để chọn, Enter để xong)',
      subject: 'Trích yếu của kế hoạch? (phần sau chữ “Kế hoạch”)',
      year: 'Năm của kế hoạch?',
    },
    later: 'Để trống, ghi sau',
    example: 'ví dụ: UBND xã Minh Tâm',
    otherUnits: 'Đơn vị khác? (tên cách nhau bằng dấu chấm phẩy; không có thì để trống)',
    empty: 'Chưa ghi nội dung.',
    badYear: (given) => `“${given}” không phải năm: ghi bốn chữ số, từ 1900 đến 2200.`,
    needed: (options) => `Với “--yes”, ghi thêm: ${options.join(', ')}.`,
    noTerminal: 'Không có cửa sổ để hỏi. Thêm “--yes” cùng “--office”, “--subject”.',
    oneFolder: 'Chỉ ghi một thư mục sau “init”.',
    withFrom: (option) => `“${option}” không dùng cùng “--from”: nội dung lấy từ văn bản.`,
    cancelled: 'Đã dừng; chưa ghi tệp nào.',
    confirm: (paths) =>
      `Ghi các tệp sau, cùng thiết lập cho VS Code (thư mục .vscode, schemas)?\n${list(paths)}`,
    kept: (paths) => `Đã có, giữ nguyên:\n${list(paths)}\n`,
    next: (folder, plan, open) => `
Việc tiếp theo${folder === '' ? '' : `, trong thư mục ${folder}`}:
  1. Mở ${plan}, ${open === 'brackets' ? 'thay từng chỗ trong ngoặc vuông' : 'soát các dòng “# kiểm tra:”'}.
  2. kehoach check ${plan}    rà soát
  3. kehoach build ${plan}    tạo văn bản Word và PDF trong thư mục out
`,
  },
  en: {
    summary: 'make a working folder: office file, first plan',
    description:
      'Asks for office, signer and units, and writes the office file, a first plan and the editor’s settings; with --from, out of last year’s document. What is there is never overwritten.',
    folder: 'working folder; this one where none is named',
    from: 'make the plan from last year’s document',
    yes: 'ask nothing: take the options below, suggestions for the rest',
    option: {
      office: 'name of the issuing office, such as “UBND xã Minh Tâm”',
      parent: 'organ right above it, if any',
      place: 'place before the date; left out: from the office’s name',
      authority: 'authority and post of the signer, lines parted by “/”',
      signer: 'name of the signer',
      unit: 'name of a unit; several are given one by one; left out: those suggested',
      subject: 'subject of the plan',
      year: 'year of the plan; left out: next year',
    },
    ask: {
      office: 'Which office issues the plan?',
      parent: 'Organ right above it? (empty: none)',
      place: 'Place before the date?',
      authority: 'Signer: authority and post?',
      signer: 'Name of the signer? (empty: not known yet)',
      unit: 'Which units are given work? (space chooses, Enter ends)',
      subject: 'Subject of the plan? (what follows “Kế hoạch”)',
      year: 'Year of the plan?',
    },
    later: 'Leave empty for now',
    example: 'such as: UBND xã Minh Tâm',
    otherUnits: 'Other units? (names parted by semicolons; empty: none)',
    empty: 'Nothing was given.',
    badYear: (given) => `“${given}” is no year: four digits from 1900 to 2200.`,
    needed: (options) => `With --yes, add: ${options.join(', ')}.`,
    noTerminal: 'There is no terminal to ask in. Add --yes with --office and --subject.',
    oneFolder: 'Name one folder after init.',
    withFrom: (option) => `${option} does not go with --from: the document says it.`,
    cancelled: 'Stopped; nothing was written.',
    confirm: (paths) =>
      `Write these files, and the settings for VS Code (folders .vscode, schemas)?\n${list(paths)}`,
    kept: (paths) => `There already, untouched:\n${list(paths)}\n`,
    next: (folder, plan, open) => `
Next${folder === '' ? '' : `, in the folder ${folder}`}:
  1. Open ${plan}, ${open === 'brackets' ? 'replace what stands in brackets' : 'settle the lines “# kiểm tra:”'}.
  2. kehoach check ${plan}
  3. kehoach build ${plan}    makes the Word and PDF files in the folder out
`,
  },
};
