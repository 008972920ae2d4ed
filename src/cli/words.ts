import { twoDigits } from '../model/two-digits.js';
import type { Language } from './report-input.js';

/** What the command line itself says. */
export interface CommandWords {
  readonly titles: Readonly<Record<string, string>>;
  /** How the help writes arguments and the values of options. */
  readonly value: Readonly<
    Record<
      | 'options'
      | 'command'
      | 'plans'
      | 'document'
      | 'files'
      | 'file'
      | 'folder'
      | 'list'
      | 'level'
      | 'preset'
      | 'round',
      string
    >
  >;
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly lang: string;
  readonly build: CommandHelp;
  readonly check: CommandHelp;
  readonly import: ImportHelp;
  readonly plans: string;
  readonly out: string;
  readonly format: (known: readonly string[]) => string;
  readonly draft: string;
  readonly fit: string;
  readonly paged: string;
  readonly ready: { readonly build: string; readonly check: string };
  readonly document: string;
  readonly sheet: string;
  readonly force: string;
  readonly forceBuild: string;
  readonly checkFormat: string;
  readonly level: string;
  readonly fix: string;
  readonly usage: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly noCommand: string;
    readonly other: string;
    readonly similar: (names: string) => string;
  };
  readonly otherSheet: (path: string) => string;
  readonly choices: (option: string, given: string, known: readonly string[]) => string;
  readonly badRound: (given: string) => string;
  /** An option that only means something beside another, and one that means nothing beside it. */
  readonly onlyWith: (option: string, other: string) => string;
  readonly notWith: (option: string, other: string) => string;
  readonly noFolder: string;
  readonly noPlans: (folders: string) => string;
  readonly seeHelp: string;
  readonly unexpected: string;
  readonly notPrinted: (code: string) => string;
  readonly pages: (count: number) => string;
}

/** A line for the list of commands, a sentence or two for the command's own help. */
export interface CommandHelp {
  readonly summary: string;
  readonly description: string;
}

export interface ImportHelp extends CommandHelp {
  readonly files: string;
  readonly out: string;
  readonly report: string;
  readonly revisions: string;
  readonly force: string;
  readonly office: string;
  readonly into: string;
  readonly dryRun: string;
  readonly noFiles: string;
  readonly noOut: string;
  /** `--out` names a file that is no plan. */
  readonly otherOut: (path: string) => string;
  readonly nothingIn: (folder: string) => string;
}

const vi: CommandWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
  },
  value: {
    options: 'tùy chọn',
    command: 'lệnh',
    plans: 'kế hoạch',
    document: 'mã văn bản',
    files: 'văn bản',
    file: 'tệp',
    folder: 'thư mục',
    list: 'danh sách',
    level: 'mức',
    preset: 'mặc định',
    round: 'lần',
  },
  program: 'Lập Kế hoạch, Tờ trình, Công văn theo Nghị định số 30/2020/NĐ-CP từ tệp kế hoạch YAML.',
  version: 'in số phiên bản',
  help: 'in hướng dẫn',
  helpCommand: 'in hướng dẫn của một lệnh',
  lang: 'ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh)',
  build: {
    summary: 'tạo văn bản của các kế hoạch',
    description:
      'Tạo mọi văn bản của các kế hoạch, mỗi kế hoạch một thư mục mang mã hồ sơ. Kế hoạch có lỗi về khuôn dạng, mã, dẫn chiếu thì không tạo văn bản; lỗi khác về nội dung, thể thức thì vẫn tạo và nêu rõ. Các kế hoạch khác vẫn được tạo.',
  },
  check: {
    summary: 'rà soát các kế hoạch, không tạo văn bản',
    description: 'Rà soát các kế hoạch, nêu từng nội dung cần xem lại kèm dòng, nguyên nhân và cách sửa.',
  },
  import: {
    summary: 'nhập văn bản cũ thành tệp kế hoạch',
    description:
      'Đọc văn bản cũ (.docx, .txt, .md), lập tệp kế hoạch và tệp cơ quan để in lại đúng văn bản ấy. Nội dung suy đoán có ghi chú “# kiểm tra:” trong tệp; nội dung chưa chuyển được thì nêu rõ từng chỗ. Nhiều văn bản với một tệp .yaml: chung một hồ sơ; với một thư mục: mỗi văn bản một kế hoạch.',
    files: 'tệp văn bản cũ, hoặc thư mục có các tệp ấy',
    out: 'tệp kế hoạch (.yaml) hoặc thư mục để ghi các kế hoạch',
    report: 'ghi kết quả nhập vào tệp này, dạng JSON',
    revisions: 'nội dung đang theo dõi sửa đổi trong Word: accept (lấy bản đã sửa) hoặc reject (lấy bản gốc)',
    force: 'ghi đè tệp đã có',
    office: 'tệp cơ quan đã có; không lập tệp mới',
    into: 'tiếp nhận chỉnh sửa: văn bản in từ kế hoạch này đã được sửa trong Word, đưa từng chỗ sửa vào kế hoạch; không cần --out',
    dryRun: 'với --into: chỉ liệt kê các chỗ sửa, không ghi tệp',
    noFiles: 'Chưa ghi văn bản cần nhập.',
    noOut: 'Chưa ghi “--out”: tệp kế hoạch (.yaml) hoặc thư mục để ghi.',
    otherOut: (path) => `“--out” nhận tệp .yaml hoặc thư mục, không nhận “${path}”.`,
    nothingIn: (folder) => `Không có văn bản nào (.docx, .txt, .md) trong thư mục “${folder}”.`,
  },
  plans: 'tệp kế hoạch hoặc thư mục; bỏ trống: thư mục plans',
  out: 'thư mục ghi văn bản',
  format: (known) => `các định dạng, cách nhau bằng dấu phẩy: ${known.join(', ')}`,
  draft: 'ghi DỰ THẢO, kèm lần dự thảo nếu có',
  fit: 'thu gọn trong khoảng Nghị định cho phép khi chữ ký bị đẩy sang trang riêng',
  paged: 'với định dạng html: in đúng từng trang như bản PDF',
  ready: {
    build: 'chỉ tạo văn bản khi đủ điều kiện trình ký; chưa đủ thì nêu từng nội dung còn thiếu',
    check: 'trả lời một câu: đã đủ điều kiện trình ký chưa, còn thiếu những gì',
  },
  document: 'với --ready: chỉ xét một văn bản của hồ sơ, ví dụ ke-hoach',
  sheet: 'ghi kết quả rà soát thành phiếu rà soát (tệp .docx) để in',
  force: 'với --sheet: ghi đè tệp đã có',
  forceBuild: 'ghi đè cả tệp đã được sửa trong Word hoặc đã ký số sau khi tạo',
  checkFormat: 'cách in kết quả: text (để đọc), json hoặc sarif (cho chương trình khác)',
  level:
    'mức thấp nhất bị coi là chưa đạt: error (lỗi), warning (cảnh báo), verify (cần đối chiếu) hoặc info (gợi ý)',
  fix: 'tự sửa những chỗ không ảnh hưởng nội dung (khoảng trắng thừa, dấu cuối dòng), nêu từng chỗ đã sửa',
  usage: {
    unknownOption: (name) => `Không có tùy chọn “${name}”.`,
    unknownCommand: (name) => `Không có lệnh “${name}”.`,
    missingArgument: (name) => `Thiếu nội dung sau “${name}”.`,
    noCommand: 'Chưa ghi lệnh cần thực hiện.',
    other: 'Lệnh ghi chưa đúng.',
    similar: (names) => `Tên gần giống: ${names}.`,
  },
  otherSheet: (path) => `“--sheet” nhận tệp .docx, không nhận “${path}”.`,
  choices: (option, given, known) => `“${option}” không nhận “${given}”. Chọn trong: ${known.join(', ')}.`,
  badRound: (given) => `“--draft” không nhận “${given}”. Lần dự thảo là số từ 1 đến 99.`,
  onlyWith: (option, other) => `“${option}” chỉ dùng cùng “${other}”.`,
  notWith: (option, other) => `“${option}” không dùng cùng “${other}”.`,
  noFolder:
    'Không có thư mục “plans” ở đây. Ghi tên tệp kế hoạch sau lệnh, hoặc chuyển đến thư mục có “plans” rồi thực hiện lại.',
  noPlans: (folders) => `Không có tệp kế hoạch (.yaml) nào trong thư mục ${folders}.`,
  seeHelp: 'Xem hướng dẫn: kehoach --help',
  unexpected:
    'Chương trình gặp lỗi ngoài dự kiến; các tệp hiện có được giữ nguyên. Đề nghị báo lại cho người hỗ trợ kèm tệp kế hoạch và dòng sau:',
  notPrinted: (code) => `Không ghi được kết quả ra màn hình hoặc tệp: ${code}.`,
  pages: (count) => `${twoDigits(count)} trang`,
};

const en: CommandWords = {
  titles: {},
  value: {
    options: 'options',
    command: 'command',
    plans: 'plans',
    document: 'id',
    files: 'documents',
    file: 'file',
    folder: 'folder',
    list: 'list',
    level: 'level',
    preset: 'default',
    round: 'round',
  },
  program:
    'Make the Kế hoạch, Tờ trình and Công văn of a plan in YAML, in the format of Nghị định 30/2020/NĐ-CP.',
  version: 'print the version',
  help: 'print help',
  helpCommand: 'print help for a command',
  lang: 'language of messages: vi (Vietnamese) or en (English)',
  build: {
    summary: 'make the documents of plans',
    description:
      'Make every document of the plans, in one folder per plan named by its id. A plan with faults in its format, ids or references gives none; other faults are told and it is made all the same, as are the other plans.',
  },
  check: {
    summary: 'say what is wrong with plans, without making documents',
    description: 'Say what is wrong with plans, each thing with its line, its cause and its cure.',
  },
  import: {
    summary: 'make plans of old documents',
    description:
      'Read old documents (.docx, .txt, .md) and write the plan and the office file that print them again. What was guessed is marked “# kiểm tra:” in the files, what could not be carried over is named. Several documents with one .yaml file make one dossier, with a folder a plan each.',
    files: 'old documents, or folders that hold them',
    out: 'plan to write (.yaml), or folder for plans',
    report: 'file to write the outcome to, as JSON',
    revisions: 'tracked changes of Word: accept or reject them',
    force: 'overwrite what is there',
    office: 'an office file to use; none is made',
    into: 'take corrections home: the documents were made from this plan and corrected in Word; needs no --out',
    dryRun: 'with --into: list the corrections, write nothing',
    noFiles: 'No documents were named.',
    noOut: 'Where to write was not said: --out with a .yaml file or a folder.',
    otherOut: (path) => `--out takes a .yaml file or a folder, not “${path}”.`,
    nothingIn: (folder) => `There are no documents (.docx, .txt, .md) in the folder “${folder}”.`,
  },
  plans: 'plan files or folders; nothing stands for the folder plans',
  out: 'folder to write to',
  format: (known) => `formats, separated by commas: ${known.join(', ')}`,
  draft: 'mark documents DỰ THẢO, with the round if given',
  fit: 'gain room within the legal ranges when a signature is left behind on its page',
  paged: 'with the format html: the very pages of the PDF',
  ready: {
    build: 'make documents only when they can be submitted for signature; else say what stands in the way',
    check: 'answer one question: can the documents be submitted for signature, and what stands in the way',
  },
  document: 'with --ready: ask about one document of the dossier only, ke-hoach for instance',
  sheet: 'write the findings as a form to print (.docx, in Vietnamese)',
  force: 'with --sheet: overwrite what is there',
  forceBuild: 'overwrite files that were corrected in Word or signed since, too',
  checkFormat: 'how to print findings: text (to read), json or sarif (for other programs)',
  level: 'the least severity that fails: error, warning, verify or info',
  fix: 'repair what cannot change a meaning (spaces, marks at the end of a line) and name each place',
  usage: {
    unknownOption: (name) => `There is no option “${name}”.`,
    unknownCommand: (name) => `There is no command “${name}”.`,
    missingArgument: (name) => `Something is missing after “${name}”.`,
    noCommand: 'No command was given.',
    other: 'The command is not right.',
    similar: (names) => `Similar: ${names}.`,
  },
  otherSheet: (path) => `“--sheet” takes a .docx file, not “${path}”.`,
  choices: (option, given, known) => `“${option}” does not take “${given}”. Known: ${known.join(', ')}.`,
  badRound: (given) => `“--draft” does not take “${given}”. Rounds are numbers from 1 to 99.`,
  onlyWith: (option, other) => `“${option}” is of use with “${other}” only.`,
  notWith: (option, other) => `“${option}” is of no use with “${other}”.`,
  noFolder:
    'There is no folder “plans” here. Name a plan after the command, or go to the folder that holds “plans”.',
  noPlans: (folders) => `There are no plans (.yaml) in ${folders}.`,
  seeHelp: 'See kehoach --lang en --help',
  unexpected:
    'Something went wrong that should not; existing files are untouched. Please report it with the plan and this line:',
  notPrinted: (code) => `The results could not be written: ${code}.`,
  pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
};

export const commandWords: Readonly<Record<Language, CommandWords>> = { vi, en };
