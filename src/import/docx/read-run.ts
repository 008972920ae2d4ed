import type { SourceNote } from '../source.js';
import { drawnThings } from './drawing.js';
import { isPageNumber, isShown, printsWithoutResult, turnField } from './fields.js';
import { legacyFont } from './legacy-font.js';
import { lookOf } from './look.js';
import type { Look, Piece } from './pieces.js';
import type { RunProperties } from './properties.js';
import { lose, placeOf, type Story } from './reading.js';
import { isPrivate, symbolOf } from './symbols.js';
import { branch, child, childrenOf, textBelow } from './tree.js';
import type { XmlElement } from './xml.js';

/** Reads a note by its kind and id where its mark stands. */
export type ReadNote = (kind: 'footnote' | 'endnote', id: string, story: Story) => SourceNote | undefined;

/** What a `w:r` holds. */
export function readRun(
  run: XmlElement,
  paragraph: RunProperties,
  story: Story,
  readNote: ReadNote,
): Piece[] {
  const look = lookOf(story, paragraph, child(run, 'w:rPr'));
  const pieces: Piece[] = [];
  let skipsText = false;
  const visit = (part: XmlElement): void => {
    if (part.name === 'mc:AlternateContent') for (const each of branch(part)) visit(each);
    else if (part.name === 'w:fldChar') pieces.push(...fieldMark(part, look, story));
    else if (part.name === 'w:instrText') instruct(part, story);
    else if (isShown(story.fields, story.zone !== 'body')) show(part);
  };
  const show = (part: XmlElement): void => {
    // A note with a mark of its own choosing ("*") has it typed behind.
    if (part.name === 'w:footnoteReference' || part.name === 'w:endnoteReference') {
      skipsText = ['1', 'true', 'on'].includes(part.attributes['w:customMarkFollows'] ?? '');
    }
    if (skipsText && (part.name === 'w:t' || part.name === 'w:sym')) return;
    pieces.push(...content(part, look, story, readNote));
  };
  for (const part of childrenOf(run)) visit(part);
  return pieces;
}

function instruct(part: XmlElement, story: Story): void {
  const field = story.fields.open.at(-1);
  if (field && !field.inResult) field.instruction += textBelow(part);
}

function fieldMark(part: XmlElement, look: Look, story: Story): Piece[] {
  const ended = turnField(story.fields, part);
  if (!ended) return [];
  const shown = isShown(story.fields, story.zone !== 'body');
  if (ended.shows !== undefined && shown && !(ended.inResult && !/CHECKBOX/i.test(ended.instruction))) {
    return [{ type: 'text', text: ended.shows, look: { ...look, hidden: false } }];
  }
  if (!ended.inResult && shown && printsWithoutResult(ended.instruction)) {
    lose(story, ended.instruction.trim(), {
      vi: 'Trường (field) của Word không có kết quả lưu trong tệp.',
      en: 'A Word field whose result is not kept in the file.',
    });
  }
  return [];
}

/** Parts of a run that print nothing of their own. */
const silent = new Set([
  ...['w:rPr', 'w:footnoteRef', 'w:endnoteRef', 'w:annotationRef', 'w:separator', 'w:continuationSeparator'],
  ...['w:lastRenderedPageBreak', 'w:pgNum', 'w:delText', 'w:delInstrText'],
]);

function content(part: XmlElement, look: Look, story: Story, readNote: ReadNote): Piece[] {
  const text = (said: string): Piece[] => (said === '' ? [] : [{ type: 'text', text: said, look }]);
  switch (part.name) {
    case 'w:t':
      return text(typed(part, look, story));
    case 'w:tab':
    case 'w:ptab':
      return text('\t');
    case 'w:br':
      return part.attributes['w:type'] === 'page' ? [{ type: 'page' }] : text('\n');
    case 'w:cr':
      return text('\n');
    case 'w:noBreakHyphen':
      return text('-');
    case 'w:softHyphen':
      // In an ABC font the byte of the soft hyphen is a letter.
      return text(look.legacy?.kind === 'tcvn3' ? '\u00ad' : '');
    case 'w:sym': {
      const said = symbol(part, look, story);
      const name = part.attributes['w:font'] ?? '';
      const legacy = legacyFont(name);
      if (!legacy) return text(said);
      return [{ type: 'text', text: said, look: { ...look, legacy: { ...legacy, name } } }];
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const note = readNote(kind, part.attributes['w:id'] ?? '', story);
      return note ? [note] : [];
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawnThings(part);
    case 'w:commentReference': {
      const id = part.attributes['w:id'] ?? '';
      const { anchors } = story.reading;
      // A comment set on no words hangs where its mark stands.
      if (!anchors.has(id)) anchors.set(id, { place: placeOf(story), words: [] });
      return [];
    }
    case 'w:ruby':
      return childrenOf(child(part, 'w:rubyBase')).flatMap((run) =>
        childrenOf(run).flatMap((each) => content(each, look, story, readNote)),
      );
    default:
      if (!silent.has(part.name)) {
        lose(story, textBelow(part), {
          vi: `Thành phần “${part.name}” không được đưa sang.`,
          en: `The element “${part.name}” is not carried over.`,
        });
      }
      return [];
  }
}

/** Words typed; those in a symbol font become the signs they print. */
function typed(part: XmlElement, look: Look, story: Story): string {
  const said = textBelow(part);
  const kept = part.attributes['xml:space'] === 'preserve' ? said : said.replace(/^\s*\n\s*|\s*\n\s*$/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they stand for nothing that is printed
  const text = kept.replace(/[\t\r\n]+/g, ' ').replace(/[\0-\x1f\u200b\u200e\u200f\u2060\ufeff]/g, '');
  if (look.symbols === undefined && !/[\ue000-\uf8ff]/.test(text)) return text;
  return [...text].map((char) => sign(char, look, story)).join('');
}

function sign(char: string, look: Look, story: Story): string {
  if (look.symbols === undefined && (!isPrivate(char) || look.legacy)) return char;
  if (/\s/.test(char)) return char;
  const known = symbolOf(look.symbols ?? 'Symbol', char.codePointAt(0) ?? 0);
  // Letters that the font has no picture for are shown in another font.
  return known ?? (isPrivate(char) ? unknownSign(char, look.symbols ?? '', story) : char);
}

function symbol({ attributes }: XmlElement, look: Look, story: Story): string {
  const font = attributes['w:font'] ?? look.symbols ?? '';
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const known = symbolOf(font, code);
  if (known !== undefined) return known;
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const isPlain = !/^(symbol|wingdings|webdings)/i.test(font) && plain >= 0x20 && plain < 0xe000;
  return isPlain ? String.fromCharCode(plain) : unknownSign(attributes['w:char'] ?? '', font, story);
}

function unknownSign(char: string, font: string, story: Story): string {
  const code = char.length === 1 ? `U+${char.charCodeAt(0).toString(16).toUpperCase()}` : char;
  lose(story, `${font} ${code}`.trim(), {
    vi: 'Ký hiệu của phông chữ biểu tượng không có chữ tương đương.',
    en: 'A sign of a symbol font that no letter stands for.',
  });
  return '';
}

/** Whether the field of a `w:fldSimple` is a page number. */
export function isSimplePageNumber(field: XmlElement): boolean {
  return isPageNumber(field.attributes['w:instr'] ?? '');
}
