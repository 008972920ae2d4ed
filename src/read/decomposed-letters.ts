import type { Finding } from '../model/finding.js';
import { problem } from './problem.js';

/** A letter with the marks typed after it; signs that are no letters keep their marks, since some are signs of YAML. */
const letters = /\p{L}\p{M}+/gu;

/**
 * Letters typed as a base and its marks (Unicode NFD), told once a file. They are read and printed composed (NFC): only searches and
 * comparisons of the file itself miss them.
 */
export function decomposedLetters(text: string, path: string): readonly Finding[] {
  if (text.normalize('NFC') === text) return [];
  const fixes = [...text.matchAll(letters)].flatMap(({ 0: letter, index }) => {
    const composed = letter.normalize('NFC');
    return composed === letter ? [] : [{ offset: index, end: index + letter.length, text: composed }];
  });
  const [first] = fixes;
  if (!first) return [];
  const finding = problem(
    path,
    'letters-composed',
    { offset: first.offset, end: first.end },
    {
      vi: 'Chữ ghi bằng Unicode tổ hợp (dấu tách khỏi chữ), nên tìm kiếm, so sánh trong tệp không chính xác; văn bản vẫn in bằng Unicode dựng sẵn.',
      en: 'Letters are typed apart from their marks (Unicode NFD), so searches in the file miss them; documents are printed in NFC all the same.',
    },
    {
      vi: 'Chuyển sang Unicode dựng sẵn, hoặc dùng “--fix”.',
      en: 'Convert the file to NFC, or use --fix.',
    },
    'info',
  );
  return [{ ...finding, fixes, ...(fixes.length > 1 ? { count: fixes.length } : {}) }];
}
