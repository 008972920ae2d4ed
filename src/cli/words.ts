import type { Language } from './report-input.js';

/** What the command line itself says. */
export interface CommandWords {
  readonly titles: Readonly<Record<string, string>>;
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly lang: string;
  readonly build: string;
  readonly check: string;
  readonly plans: string;
  readonly out: string;
  readonly format: string;
  readonly checkFormat: string;
  readonly level: string;
  readonly usage: Readonly<Record<'unknownOption' | 'unknownCommand' | 'missingArgument' | 'other', string>>;
  readonly choices: (option: string, given: string, known: readonly string[]) => string;
  readonly seeHelp: string;
  readonly unexpected: string;
}

const vi: CommandWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
  },
  program: 'Lập Kế hoạch, Tờ trình, Công văn theo Nghị định số 30/2020/NĐ-CP từ tệp kế hoạch YAML.',
  version: 'in số phiên bản',
  help: 'in hướng dẫn',
  helpCommand: 'in hướng dẫn của một lệnh',
  lang: 'ngôn ngữ của thông báo: vi hoặc en',
  build: 'tạo văn bản của các kế hoạch',
  check: 'rà soát các kế hoạch, không tạo văn bản',
  plans: 'tệp kế hoạch hoặc thư mục; bỏ trống: thư mục plans',
  out: 'thư mục ghi văn bản',
  format: 'các định dạng, cách nhau bằng dấu phẩy',
  checkFormat: 'cách in kết quả: text hoặc json',
  level: 'mức thấp nhất bị coi là chưa đạt: error, warning, verify hoặc info',
  usage: {
    unknownOption: 'Không có tùy chọn này',
    unknownCommand: 'Không có lệnh này',
    missingArgument: 'Thiếu nội dung sau tùy chọn hoặc lệnh',
    other: 'Lệnh ghi chưa đúng',
  },
  choices: (option, given, known) => `“${option}” không nhận “${given}”. Chọn trong: ${known.join(', ')}.`,
  seeHelp: 'Xem hướng dẫn: kehoach --help',
  unexpected:
    'Chương trình gặp lỗi ngoài dự kiến; chưa có tệp nào bị hỏng. Đề nghị báo lại cho người hỗ trợ kèm tệp kế hoạch và dòng sau:',
};

const en: CommandWords = {
  titles: {},
  program:
    'Make the Kế hoạch, Tờ trình and Công văn of a plan in YAML, in the format of Nghị định 30/2020/NĐ-CP.',
  version: 'print the version',
  help: 'print help',
  helpCommand: 'print help for a command',
  lang: 'language of messages: vi or en',
  build: 'make the documents of plans',
  check: 'say what is wrong with plans, without making documents',
  plans: 'plan files or folders; nothing stands for the folder plans',
  out: 'folder to write to',
  format: 'formats, separated by commas',
  checkFormat: 'how to print findings: text or json',
  level: 'the least severity that fails: error, warning, verify or info',
  usage: {
    unknownOption: 'There is no such option',
    unknownCommand: 'There is no such command',
    missingArgument: 'Something is missing after an option or command',
    other: 'The command is not right',
  },
  choices: (option, given, known) => `“${option}” does not take “${given}”. Known: ${known.join(', ')}.`,
  seeHelp: 'See kehoach --lang en --help',
  unexpected:
    'Something went wrong that should not; no file was damaged. Please report it with the plan and this line:',
};

export const commandWords: Readonly<Record<Language, CommandWords>> = { vi, en };
