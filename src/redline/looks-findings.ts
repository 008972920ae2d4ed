/** What tracked changes do not record of two documents' looks, or not for every program, in words. */
import type { Doc } from '../doc/document.js';
import type { StyleSheet } from '../doc/styles.js';
import type { Finding, Words } from '../model/finding.js';
import { shortened } from '../model/shortened.js';
import type { LooksChange } from './story.js';

/** Settings of the type that styles are made from, as an officer knows them. */
const settings: readonly { readonly of: (styles: StyleSheet) => number; readonly name: Words }[] = [
  { of: ({ body }) => body.size, name: { vi: 'cỡ chữ nội dung', en: 'size of the text' } },
  { of: ({ issuer }) => issuer.size, name: { vi: 'cỡ chữ phần đầu', en: 'size of the header' } },
  { of: ({ body }) => body.line, name: { vi: 'cách dòng', en: 'line spacing' } },
  { of: ({ body }) => body.spaceBefore, name: { vi: 'cách đoạn', en: 'space between paragraphs' } },
  { of: ({ body }) => body.indentFirst, name: { vi: 'thụt đầu dòng', en: 'first line’s indent' } },
  {
    of: ({ signatureName }) => signatureName.spaceBefore,
    name: { vi: 'khoảng trống để ký', en: 'room to sign in' },
  },
];

/** One finding where font or type settings differ: a Word file has one set of styles, and changes of it have no marks. */
export function stylesFindings(old: Doc, next: Doc, file: string): Finding[] {
  const differing = settings
    .filter(({ of }) => of(old.styles) !== of(next.styles))
    .map(({ of, name }) => {
      const change = `${vietnamese(of(old.styles))} → ${vietnamese(of(next.styles))}`;
      return { vi: `${name.vi} ${change}`, en: `${name.en} ${change}` };
    });
  if (old.fontFamily !== next.fontFamily) {
    const change = `${old.fontFamily} → ${next.fontFamily}`;
    differing.push({ vi: `phông chữ ${change}`, en: `font ${change}` });
  }
  if (differing.length === 0) return [];
  return [
    finding('redline-styles', file, {
      vi: `Bản cũ trình bày khác bản mới (${differing.map(({ vi }) => vi).join('; ')}). Word không theo dõi thay đổi này: bản theo dõi chỉnh sửa trình bày cả hai bản theo bản mới.`,
      en: `The old document is set otherwise than the new one (${differing.map(({ en }) => en).join('; ')}). Word does not track that: the redline sets both as the new one.`,
    }),
  ];
}

/** A finding for pages and one for each table whose looks differ: recorded in the file, but not every program takes it back. */
export function looksFindings(changes: readonly LooksChange[], file: string): Finding[] {
  const sections = changes.filter(({ of }) => of === 'pages').length;
  const tables = changes.flatMap((change) => (change.of === 'table' ? [change.words] : []));
  return [
    ...(sections === 0 ? [] : [pages(sections, file)]),
    ...tables.map((words) => {
      const name = words === '' ? '' : ` “${shortened(words)}”`;
      return finding('redline-table', file, {
        vi: `Bảng${name}: số cột, độ rộng cột hoặc đường kẻ khác bản cũ. Khi từ chối thay đổi, Word khôi phục như bản cũ, LibreOffice giữ như bản mới.`,
        en: `Table${name}: its columns, their widths or its lines are not those of the old document. When changes are rejected Word takes them back, LibreOffice keeps the new ones.`,
      });
    }),
  ];
}

function pages(sections: number, file: string): Finding {
  return finding('redline-pages', file, {
    vi: `Khổ giấy, hướng giấy hoặc lề trang khác bản cũ ở ${String(sections).padStart(2, '0')} phần của văn bản. Khi từ chối thay đổi, Word khôi phục như bản cũ, LibreOffice giữ như bản mới.`,
    en: `Paper, its orientation or its margins are not those of the old document in ${sections} of its sections. When changes are rejected Word takes them back, LibreOffice keeps the new ones.`,
  });
}

/** The changes did not settle to the two documents near these words. */
export function inexactFinding(words: string, file: string): Finding {
  const place =
    words === '' ? { vi: '', en: '' } : { vi: ` tại “${shortened(words)}”`, en: ` at “${shortened(words)}”` };
  return {
    ...finding('redline-inexact', file, {
      vi: `Không lập được bản theo dõi chỉnh sửa${place.vi}: chấp nhận hoặc từ chối toàn bộ thay đổi không cho đúng văn bản mới hoặc văn bản cũ.`,
      en: `No redline could be made${place.en}: accepting or rejecting all changes would not give the new or the old document.`,
    }),
    severity: 'error',
    hint: {
      vi: 'Đây là lỗi của chương trình. So sánh hai bản bằng bảng so sánh, thuyết minh.',
      en: 'This is a fault of the program. Compare the two documents by the table of changes.',
    },
  };
}

function finding(code: string, file: string, message: Words): Finding {
  return { code, severity: 'info', message, file, at: { file: 'whole' } };
}

function vietnamese(value: number): string {
  return String(value).replace('.', ',');
}
