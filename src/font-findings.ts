import type { Doc } from './doc/document.js';
import type { FontSet } from './doc/fonts.js';
import { missingGlyphs } from './layout/missing-glyphs.js';
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';

/** The office chose a font that the machine does not have. */
export function fontMissing({ officePath }: Dossier): Finding {
  return {
    code: 'font-found',
    severity: 'error',
    message: {
      vi: 'Máy này không có đủ bốn kiểu phông Times New Roman (đứng, đậm, nghiêng, đậm nghiêng).',
      en: 'This machine does not have the four faces of Times New Roman.',
    },
    hint: {
      vi: 'Bỏ “font” (phông chữ) trong tệp cơ quan để dùng phông kèm theo chương trình, có cùng số đo.',
      en: 'Remove “font” from the office file to use the enclosed font, which has the same measures.',
    },
    file: officePath,
    at: { pointer: '/print/font' },
  };
}

/** A file of the chosen font is no font, or damaged. */
export function fontDamaged({ officePath }: Dossier): Finding {
  return {
    code: 'font-whole',
    severity: 'error',
    message: {
      vi: 'Tệp phông chữ trên máy này bị hỏng hoặc không phải phông TrueType, không dùng được.',
      en: 'A font file of this machine is damaged or no TrueType font.',
    },
    hint: {
      vi: 'Cài lại phông Times New Roman, hoặc bỏ “font” (phông chữ) trong tệp cơ quan để dùng phông kèm theo chương trình.',
      en: 'Install Times New Roman again, or remove “font” from the office file to use the enclosed font.',
    },
    file: officePath,
    at: { pointer: '/print/font' },
  };
}

/** Characters that the font cannot show would print as nothing. */
export function unprintable(doc: Doc, fonts: FontSet, file: string): Finding[] {
  return missingGlyphs(doc, fonts).map(({ character, source }): Finding => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      code: 'character-printable',
      severity: 'error',
      message: {
        vi: `Phông chữ không có ký tự “${character}” (${code}), nên ký tự này không in ra được.`,
        en: `The font has no glyph for “${character}” (${code}); it would not print.`,
      },
      hint: {
        vi: 'Thay bằng ký tự thường dùng, ví dụ gạch đầu dòng “-”.',
        en: 'Use an ordinary character instead, such as “-”.',
      },
      file,
      at: source?.startsWith('/') ? { pointer: source } : { file: 'whole' },
    };
  });
}
