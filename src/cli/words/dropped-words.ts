import type { Language } from '../../model/language.js';

/** What is said where files were dropped on the program, or its window was opened by a double click. */
export interface DroppedWords {
  /** How the name of a comparison's file begins. */
  readonly comparison: string;
  /** Plans and documents at once; several documents. */
  readonly mixed: string;
  readonly documents: string;
  readonly welcome: string;
  readonly anyKey: string;
}

export const droppedWords: Readonly<Record<Language, DroppedWords>> = {
  vi: {
    comparison: 'so-sanh',
    mixed:
      'Tệp kế hoạch (.yaml) và văn bản (.docx, .txt, .md) cùng một lượt: chưa rõ việc cần làm. Thả riêng tệp kế hoạch để tạo văn bản, thả riêng văn bản để nhập. Đưa chỗ sửa trong Word vào kế hoạch: kehoach import --into KẾ-HOẠCH.yaml VĂN-BẢN.docx',
    documents:
      'Nhiều văn bản cùng một lượt: chưa rõ việc cần làm. Thả từng văn bản để nhập. Nhập nhiều văn bản: kehoach import VĂN-BẢN… --out THƯ-MỤC. So sánh hai văn bản: kehoach diff BẢN-TRƯỚC BẢN-SAU',
    welcome: `kehoach lập Kế hoạch, Tờ trình, Công văn từ tệp kế hoạch.

Kéo tệp rồi thả vào biểu tượng kehoach:
  một tệp kế hoạch (.yaml)         tạo văn bản Word và PDF, ghi vào thư mục “out” bên cạnh
  một văn bản cũ (.docx, .txt)     nhập thành tệp kế hoạch bên cạnh
  hai tệp kế hoạch (.yaml)         lập bảng so sánh hai kế hoạch (.docx) bên cạnh

Dùng các lệnh khác: trong thư mục có tệp kế hoạch, bấm vào thanh địa chỉ, gõ cmd, nhấn Enter,
kéo biểu tượng kehoach vào cửa sổ vừa mở, gõ tiếp --help rồi nhấn Enter.
Hướng dẫn đầy đủ: tệp README.vi.md trong thư mục của chương trình.
`,
    anyKey: 'Nhấn một phím bất kỳ để đóng cửa sổ này.',
  },
  en: {
    comparison: 'comparison',
    mixed:
      'Plans (.yaml) and documents (.docx, .txt, .md) together: what is to be done is not clear. Plans alone are built, a document alone is imported. Corrections made in Word are taken home by: kehoach import --into PLAN.yaml DOCUMENT.docx',
    documents:
      'Several documents: what is to be done is not clear. One document is imported. Several are imported by: kehoach import DOCUMENT… --out FOLDER. Two are compared by: kehoach diff OLD NEW',
    welcome: `kehoach makes the Kế hoạch, Tờ trình and Công văn of a plan.

Drop files on the program:
  a plan (.yaml)                   makes its Word and PDF documents in the folder "out" beside it
  an old document (.docx, .txt)    becomes a plan beside it
  two plans (.yaml)                are compared in a table (.docx) beside them

For the other commands: kehoach --help
`,
    anyKey: 'Press any key to close this window.',
  },
};
