/** A paragraph's content cut into the least that can be put in or taken out, and put together again. */
import { child, childrenOf, textBelow } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { tokensOf } from '../model/tokens.js';
import { element, printXml } from './xml.js';

/** A word, a mark, white space, a break, a tab, a picture or the mark of a footnote. */
export interface ContentToken {
  /** Equal for two that print the same. Marks of footnotes are all equal: their texts are compared for themselves. */
  readonly key: string;
  /** The `w:rPr` of its run. */
  readonly look: XmlElement | undefined;
  readonly piece: string | XmlElement;
}

export function contentTokens(paragraph: XmlElement): ContentToken[] {
  return childrenOf(paragraph).flatMap((part): ContentToken[] => {
    if (part.name === 'w:pPr' || part.name.startsWith('w:bookmark')) return [];
    if (part.name !== 'w:r') throw new TypeError(`no such part of a paragraph: ${part.name}`);
    const look = child(part, 'w:rPr');
    const lookKey = look ? printXml(look) : '';
    return childrenOf(part)
      .filter((piece) => piece !== look)
      .flatMap((piece): ContentToken[] => {
        if (piece.name !== 'w:t')
          return [{ key: isNote(piece) ? piece.name : lookKey + printXml(piece), look, piece }];
        const text = textBelow(piece);
        return tokensOf(text).map(({ from, to }) => {
          const word = text.slice(from, to);
          return { key: `${lookKey} ${word}`, look, piece: word };
        });
      });
  });
}

export function isNote(piece: string | XmlElement): piece is XmlElement {
  return typeof piece !== 'string' && piece.name === 'w:footnoteReference';
}

/** The fewest runs that hold the tokens. */
export function runsOf(tokens: readonly ContentToken[]): XmlElement[] {
  const runs: { readonly look: XmlElement | undefined; readonly pieces: (string | XmlElement)[] }[] = [];
  for (const { look, piece } of tokens) {
    let run = runs.at(-1);
    if (!run || !isSameLook(run.look, look)) {
      run = { look, pieces: [] };
      runs.push(run);
    }
    const last = run.pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      run.pieces[run.pieces.length - 1] = last + piece;
    else run.pieces.push(piece);
  }
  return runs.map(({ look, pieces }) =>
    element('w:r', [
      ...(look ? [look] : []),
      ...pieces.map((piece) => (typeof piece === 'string' ? words(piece) : piece)),
    ]),
  );
}

function isSameLook(one: XmlElement | undefined, other: XmlElement | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && printXml(one) === printXml(other));
}

function words(text: string): XmlElement {
  return element('w:t', [text], { 'xml:space': 'preserve' });
}
