/**
 * What stands in a Word file, its tracked changes settled: the XML of every block with notes, headers and pictures in
 * their places, in one form for what prints the same. Files with equal lines are one document.
 */
import { unzipSync } from 'fflate';
import { settleRevisions } from '../../src/import/docx/revisions.js';
import { all, child, childrenOf, textBelow } from '../../src/import/docx/tree.js';
import type { XmlElement } from '../../src/import/docx/xml.js';
import { crc32 } from '../../src/model/crc32.js';
import { element, parsePart, printXml } from '../../src/redline/xml.js';

/** A line a paragraph, a row or the properties of a table; the last one is the end of the last page section. */
export function settledLines(bytes: Uint8Array, how: 'accept' | 'reject' = 'accept'): string[] {
  const parts = unzipSync(bytes);
  const part = (name: string) =>
    settleRevisions(parsePart(new TextDecoder().decode(parts[name] ?? new Uint8Array())), how);
  const related = all(part('word/_rels/document.xml.rels'), 'Relationship');
  const targets = new Map(related.map(({ attributes }) => [attributes.Id, `word/${attributes.Target}`]));
  const notes = all(part('word/footnotes.xml'), 'w:footnote');
  const targetOf = ({ attributes }: XmlElement, key: string) => targets.get(attributes[key]) ?? '';

  const plain = (node: XmlElement): XmlElement[] => {
    switch (node.name) {
      case 'w:bookmarkStart':
      case 'w:bookmarkEnd':
        return [];
      case 'w:t':
        return textBelow(node) === '' ? [] : [node];
      case 'w:footnoteReference': {
        const note = notes.find(({ attributes }) => attributes['w:id'] === node.attributes['w:id']);
        return [element('note', note ? inside(note) : [])];
      }
      case 'w:headerReference':
      case 'w:footerReference': {
        const blocks = inside(part(targetOf(node, 'r:id')));
        const isEmpty = blocks.every((block) => all(block, 'w:r').length === 0);
        return isEmpty ? [] : [element(`${node.name} ${node.attributes['w:type']}`, blocks)];
      }
      case 'a:blip':
        return [element('picture', [String(crc32(parts[targetOf(node, 'r:embed')] ?? new Uint8Array()))])];
      case 'wp:docPr':
        return [{ ...node, attributes: { ...node.attributes, id: '' } }];
      case 'w:p':
        return [{ ...node, children: joinedRuns(inside(node)) }];
      default: {
        const children = inside(node);
        const isEmpty = children.every(({ name }) => node.name === 'w:r' && name === 'w:rPr');
        if (isEmpty && /^w:(r|\w+Pr)$/.test(node.name)) return [];
        const words = node.children.filter((each) => typeof each === 'string');
        // Settling puts them behind the properties of their pages; the schema does not mind.
        const isReference = ({ name }: XmlElement) => name.includes('Reference ');
        const ordered = [...children.filter(isReference), ...children.filter((each) => !isReference(each))];
        return [{ ...node, children: [...words, ...ordered] }];
      }
    }
  };
  const inside = (parent: XmlElement) => childrenOf(parent).flatMap(plain);
  const blocks = inside(child(part('word/document.xml'), 'w:body') ?? element('w:body'));
  return blocks.flatMap((block) => (block.name === 'w:tbl' ? childrenOf(block) : [block])).map(printXml);
}

/** The fewest runs for the same look. */
function joinedRuns(children: readonly XmlElement[]): XmlElement[] {
  const look = (run: XmlElement) => all(run, 'w:rPr').map(printXml).join('');
  const joined: XmlElement[] = [];
  for (const each of children) {
    const last = joined.at(-1);
    if (last?.name === 'w:r' && each.name === 'w:r' && look(last) === look(each)) {
      const added = childrenOf(each).filter(({ name }) => name !== 'w:rPr');
      joined[joined.length - 1] = { ...last, children: joinedWords([...childrenOf(last), ...added]) };
    } else joined.push(each);
  }
  return joined;
}

function joinedWords(pieces: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  for (const each of pieces) {
    const last = joined.at(-1);
    if (last?.name === 'w:t' && each.name === 'w:t')
      joined[joined.length - 1] = { ...last, children: [textBelow(last) + textBelow(each)] };
    else joined.push(each);
  }
  return joined;
}
