import { isShown } from './fields.js';
import { lookOf } from './look.js';
import { mathText } from './math-text.js';
import type { Piece } from './pieces.js';
import type { RunProperties } from './properties.js';
import { isSimplePageNumber, type ReadNote, readRun } from './read-run.js';
import { lose, placeOf, type Story } from './reading.js';
import { textBelow, unwrapped } from './tree.js';
import type { XmlElement } from './xml.js';

/** Parts of a paragraph that print nothing. */
const silent = new Set([
  ...[
    'w:pPr',
    'w:proofErr',
    'w:bookmarkEnd',
    'w:permStart',
    'w:permEnd',
    'w:sdtPr',
    'w:sdtEndPr',
    'w:smartTagPr',
  ],
  ...[
    'w:customXmlPr',
    'w:moveFromRangeStart',
    'w:moveFromRangeEnd',
    'w:moveToRangeStart',
    'w:moveToRangeEnd',
  ],
  ...[
    'w:customXmlInsRangeStart',
    'w:customXmlInsRangeEnd',
    'w:customXmlDelRangeStart',
    'w:customXmlDelRangeEnd',
  ],
]);

/** What a paragraph holds, in order; also a hyperlink or a simple field within it. */
export function readInlines(
  container: XmlElement,
  paragraph: RunProperties,
  story: Story,
  readNote: ReadNote,
): Piece[] {
  return unwrapped(container).flatMap((part): Piece[] => {
    switch (part.name) {
      case 'w:r': {
        const pieces = readRun(part, paragraph, story, readNote);
        hang(pieces, story);
        return pieces;
      }
      case 'w:hyperlink':
        return hyperlink(part, paragraph, story, readNote);
      case 'w:fldSimple':
        return story.zone !== 'body' && isSimplePageNumber(part)
          ? []
          : readInlines(part, paragraph, story, readNote);
      case 'm:oMath':
      case 'm:oMathPara':
        return formula(part, paragraph, story);
      default:
        if (!markComment(part, story) && !silent.has(part.name)) unknown(part, story);
        return [];
    }
  });
}

/** Comments hang on the words between two marks. True when the element was one of them, or a bookmark. */
export function markComment(part: XmlElement, story: Story): boolean {
  const id = part.attributes['w:id'] ?? '';
  const { anchors, openAnchors } = story.reading;
  if (part.name === 'w:commentRangeStart') {
    const anchor = { place: placeOf(story), words: [] };
    anchors.set(id, anchor);
    openAnchors.add(anchor);
    return true;
  }
  const anchor = anchors.get(id);
  if (part.name === 'w:commentRangeEnd' && anchor) openAnchors.delete(anchor);
  return part.name === 'w:commentRangeEnd' || part.name === 'w:bookmarkStart';
}

/** Runs that a comment quotes at most: some are set on a whole document. */
const longestAnchor = 300;

function hang(pieces: readonly Piece[], { reading }: Story): void {
  for (const anchor of reading.openAnchors) {
    for (const piece of pieces) if (piece.type === 'text') anchor.words.push(piece.text);
    if (anchor.words.length <= longestAnchor) continue;
    anchor.words.push(' …');
    reading.openAnchors.delete(anchor);
  }
}

/** Words of a link stay; an address that they do not say themselves is told of. */
function hyperlink(link: XmlElement, paragraph: RunProperties, story: Story, readNote: ReadNote): Piece[] {
  const pieces = readInlines(link, paragraph, story, readNote);
  const address = story.reading.addressOf(story.part, link.attributes['r:id'] ?? '');
  const words = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  if (address !== undefined && words.trim() !== '' && !says(words, address)) {
    lose(story, address, {
      vi: `Địa chỉ liên kết của chữ “${words.trim()}” không được đưa sang.`,
      en: `The address behind the words “${words.trim()}” is not carried over.`,
    });
  }
  return pieces;
}

function says(words: string, address: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^(mailto:|https?:\/\/)|\/$|\s/g, '');
  return bare(address).startsWith(bare(words)) || bare(words).includes(bare(address));
}

function formula(part: XmlElement, paragraph: RunProperties, story: Story): Piece[] {
  if (!isShown(story.fields, story.zone !== 'body')) return [];
  const text = mathText(part);
  lose(story, text, {
    vi: 'Công thức được đưa sang thành một dòng chữ.',
    en: 'A formula comes over as one line of text.',
  });
  return [{ type: 'text', text, look: lookOf(story, paragraph, undefined) }];
}

function unknown(part: XmlElement, story: Story): void {
  const text = textBelow(part);
  if (text.trim() === '' && !part.name.startsWith('w:')) return;
  lose(story, text, {
    vi: `Thành phần “${part.name}” không được đưa sang.`,
    en: `The element “${part.name}” is not carried over.`,
  });
}
