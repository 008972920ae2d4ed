/** Letters of a paragraph put right: old fonts to Unicode, capitals real, accents joined to their letters, equal looks together. */
import { upperCase } from '../../model/vietnamese.js';
import { fromTcvn3, fromVni, isVniSign, readsAsTyped } from '../legacy-text.js';
import type { SourceInline, SourceNote, SourceText } from '../source.js';
import type { Look, TextPiece } from './pieces.js';
import { lose, type Story } from './reading.js';

/** Makes the inlines of words and notes in order; what cannot be carried is told. */
export function putRight(pieces: readonly (TextPiece | SourceNote)[], story: Story): SourceInline[] {
  const shown = pieces.filter(
    (piece): piece is TextPiece | SourceNote => piece.type === 'note' || !piece.look.hidden,
  );
  tellLost(pieces, story);
  const joined = attachMarks(fromOldFonts(shown, story));
  const inlines: SourceInline[] = [];
  let before = '';
  for (const piece of joined) {
    if (piece.type === 'note') {
      inlines.push(piece);
      continue;
    }
    const text = printed(piece, before, story);
    before = text;
    add(inlines, text, piece.look);
  }
  return inlines.map((each) => (each.type === 'text' ? { ...each, text: each.text.normalize('NFC') } : each));
}

function add(inlines: SourceInline[], text: string, look: Look): void {
  if (text === '') return;
  const last = inlines.at(-1);
  const next = inline(text, look);
  if (last?.type === 'text' && sameLook(last, next)) {
    inlines[inlines.length - 1] = { ...last, text: last.text + text };
  } else inlines.push(next);
}

function inline(text: string, { bold, italic, underline }: Look): SourceText {
  return {
    type: 'text',
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
  };
}

function sameLook(one: SourceText, other: SourceText): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;
}

/** Hidden words are not carried over, struck ones without their stroke. */
function tellLost(pieces: readonly (TextPiece | SourceNote)[], story: Story): void {
  const words = (which: (look: Look) => boolean) =>
    pieces.map((piece) => (piece.type === 'text' && which(piece.look) ? piece.text : '')).join('');
  const hidden = words((look) => look.hidden).normalize('NFC');
  if (hidden.trim() !== '') {
    lose(story, hidden, { vi: 'Chữ ẩn không được đưa sang.', en: 'Hidden words are not carried over.' });
  }
  const struck = words((look) => look.struck && !look.hidden).normalize('NFC');
  if (struck.trim() !== '') {
    lose(story, struck, {
      vi: 'Chữ gạch ngang được giữ lại nhưng không còn nét gạch.',
      en: 'Struck words are kept, without their stroke.',
    });
  }
}

function printed({ text, look }: TextPiece, before: string, story: Story): string {
  const cased = look.capitals ? upperCase(text) : text;
  const plain = cased.replaceAll('\u00ad', '').replaceAll('\u2011', '-');
  if (look.raised === undefined || plain.trim() === '') return plain;
  // Square and cubic metres are typed with a raised figure more often than with the sign.
  const power = { '2': '²', '3': '³' }[plain.trim()];
  if (look.raised === 'superscript' && power !== undefined && /(?:^|[^\p{L}])[kdcmh]?m$/iu.test(before)) {
    return plain.replace(plain.trim(), power);
  }
  lose(story, plain, {
    vi: 'Chữ viết cao (thấp) hơn dòng được đưa sang thành chữ thường.',
    en: 'Raised or lowered letters come over as plain ones.',
  });
  return plain;
}

type Words = TextPiece | SourceNote;

/** Converts runs in old fonts, those side by side together: a letter and its sign may stand in two. */
function fromOldFonts(pieces: readonly Words[], story: Story): Words[] {
  const made: Words[] = [];
  for (let at = 0; at < pieces.length; ) {
    const kind = oldFont(pieces[at]);
    let end = at + 1;
    while (kind !== undefined && end < pieces.length && oldFont(pieces[end]) === kind) end++;
    const group = pieces.slice(at, end);
    made.push(...(kind === undefined ? group : converted(group as TextPiece[], kind, story)));
    at = end;
  }
  return made;
}

function oldFont(piece: Words | undefined): 'tcvn3' | 'vni' | undefined {
  return piece?.type === 'text' ? piece.look.legacy?.kind : undefined;
}

function converted(group: readonly TextPiece[], kind: 'tcvn3' | 'vni', story: Story): Words[] {
  const whole = group.map(({ text }) => text).join('');
  const typed = readsAsTyped(whole, kind, story.reading.mostlyLegacy);
  const read = kind === 'vni' ? fromVni : fromTcvn3;
  const pieces = kind === 'vni' && !typed ? shifted(group, isVniSign) : group;
  return pieces.map((piece) => {
    const { look } = piece;
    if (typed) return piece;
    const text = read(piece.text);
    if (text !== piece.text) story.reading.legacyFonts.add(look.legacy?.name ?? '');
    return { ...piece, text, look: { ...look, capitals: look.capitals || look.legacy?.capitals === true } };
  });
}

/** Combining marks at the start of a run belong to the letter before. */
function attachMarks(pieces: readonly Words[]): Words[] {
  return shifted(pieces, (char) => /^\p{M}$/u.test(char));
}

/** Moves characters at the start of a piece behind the letter that ends the piece before it. */
function shifted<T extends Words>(pieces: readonly T[], moves: (char: string) => boolean): T[] {
  const made: T[] = [];
  let last = '';
  for (const piece of pieces) {
    const before = made.at(-1);
    if (piece.type !== 'text') {
      made.push(piece);
      last = '';
      continue;
    }
    let count = 0;
    if (before?.type === 'text' && /[\p{L}\p{M}]/u.test(last)) {
      while (count < piece.text.length && moves(piece.text.charAt(count))) count++;
      if (count > 0) made[made.length - 1] = { ...before, text: before.text + piece.text.slice(0, count) };
    }
    if (piece.text !== '') last = piece.text.charAt(piece.text.length - 1);
    if (count < piece.text.length)
      made.push(count === 0 ? piece : { ...piece, text: piece.text.slice(count) });
  }
  return made;
}
