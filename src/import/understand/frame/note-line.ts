import { fold, trimmed } from './fold.js';

/** A line in brackets, or one that says with what the document goes, with or without its brackets. */
export function isNoteStart(text: string): boolean {
  const levelled = fold(text).trim();
  return /^\(/.test(levelled) || isSourceWords(levelled);
}

/** "Kèm theo Tờ trình số …", "(Ban hành kèm theo …", "Đính kèm …". */
export function isSourceWords(text: string): boolean {
  return /^\W*(?:dinh kem|kem theo|ban hanh kem|kem cong van|gui kem|theo (?:quyet dinh|ke hoach|cong van) so)\b/.test(
    fold(text).trim(),
  );
}

/** Whether the words close every bracket they open. */
export function isClosed(text: string): boolean {
  let depth = 0;
  for (const letter of text) depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  return depth <= 0;
}

/** The words without the brackets around them. */
export function withoutBrackets(text: string): string {
  const words = trimmed(text);
  const match = /^\((.*?)\)?[.;]?$/s.exec(words);
  if (!match) return words.replace(/\)$/, (mark) => (isBalanced(words) ? mark : ''));
  const inner = match[1] ?? '';
  return trimmed(inner);
}

function isBalanced(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}
