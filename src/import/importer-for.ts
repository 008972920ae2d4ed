import type { Finding } from '../model/finding.js';
import { importers } from './generated/importers.js';
import type { Importer } from './importer.js';

/** The reader of a file, told by its ending; undefined for kinds that are not read. */
export async function importerFor(file: string): Promise<Importer | undefined> {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  for (const load of Object.values(importers)) {
    const importer = await load();
    if (importer.extensions.includes(ending)) return importer;
  }
  return undefined;
}

/** The finding on a file of a kind that is not read. */
export function unknownFormat(file: string): Finding {
  return {
    code: 'import-format',
    severity: 'error',
    message: { vi: 'Không nhập được loại tệp này.', en: 'This kind of file cannot be imported.' },
    hint: {
      vi: 'Chỉ nhập được tệp .docx, .txt, .md. Tệp .doc, .odt, .rtf: mở bằng Word, chọn Lưu thành (Save As) loại .docx. Tệp .pdf: nhập tệp Word gốc, hoặc chép phần chữ sang tệp .txt.',
      en: 'Import .docx, .txt or .md. For .doc, .odt, .rtf: open in Word and save as .docx. For .pdf: import the Word file it came from, or copy its text into a .txt file.',
    },
    file,
    at: { file: 'whole' },
  };
}
