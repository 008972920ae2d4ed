/** The parts of a Word document by what they are for, tracked changes settled as asked. */
import { isMostlyOld } from '../legacy-text.js';
import { countLists } from './list-labels.js';
import { readLists } from './numbering.js';
import type { Package, PartFault } from './package.js';
import type { NotePart, Reading } from './reading.js';
import { type Settling, settleRevisions } from './revisions.js';
import { readStyles } from './styles.js';
import { all, below, textBelow } from './tree.js';
import type { XmlElement } from './xml.js';

interface Part {
  readonly part: string;
  readonly root: XmlElement;
}

export interface Parts {
  readonly document?: XmlElement;
  readonly settings?: XmlElement;
  readonly comments?: Part;
  /** Header or footer by its relationship. */
  readonly furniture: (id: string) => Part | undefined;
  /** Every part with words in it, as it stands in the file or settled. */
  readonly stories: () => readonly XmlElement[];
  readonly faults: readonly { readonly part: string; readonly fault: PartFault }[];
  /** Addresses outside the file that a program would open by itself. */
  readonly outside: () => readonly string[];
  readonly reading: (body: XmlElement) => Reading;
}

/** Reads every part once. */
export function openParts(archive: Package, main: string, revisions: Settling | undefined): Parts {
  const faults: { part: string; fault: PartFault }[] = [];
  const open = (part: string | undefined): Part | undefined => {
    if (part === undefined) return undefined;
    const root = archive.part(part);
    if (typeof root !== 'object') {
      faults.push({ part, fault: root ?? 'damaged' });
      return undefined;
    }
    return { part, root: revisions ? settleRevisions(root, revisions) : root };
  };
  const related = archive.relationships(main);
  const named = (type: string) => open(related.find((each) => each.type === type && !each.external)?.target);
  const document = open(main)?.root;
  const [styles, numbering, settings] = [named('styles'), named('numbering'), named('settings')];
  const [footnotes, endnotes, comments] = [named('footnotes'), named('endnotes'), named('comments')];
  const furniture = new Map(
    related
      .filter(({ type, external }) => (type === 'header' || type === 'footer') && !external)
      .flatMap(({ id, target }) => {
        const part = open(target);
        return part ? [[id, part] as const] : [];
      }),
  );
  const read = [footnotes, endnotes, comments, ...furniture.values()].flatMap((part) => part?.root ?? []);
  return {
    ...(document ? { document } : {}),
    ...(settings ? { settings: settings.root } : {}),
    ...(comments ? { comments } : {}),
    furniture: (id) => furniture.get(id),
    stories: () => [...(document ? [document] : []), ...read],
    faults: [...faults, ...archive.faults],
    outside: () =>
      outside(archive, [
        main,
        ...[settings, footnotes, endnotes, comments, ...furniture.values()].flatMap(
          (part) => part?.part ?? [],
        ),
      ]),
    reading: (body) => {
      const known = readStyles(styles?.root);
      const lists = readLists(numbering?.root, known);
      return {
        styles: known,
        lists,
        countOn: countLists(lists),
        notes: { footnote: notePart(footnotes, 'w:footnote'), endnote: notePart(endnotes, 'w:endnote') },
        addressOf: (part, id) =>
          archive.relationships(part).find((each) => each.id === id && each.external)?.target,
        mostlyLegacy: isMostlyOld(
          below(body, ({ name }) => name === 'w:t')
            .map(textBelow)
            .join(' '),
        ),
        anchors: new Map(),
        openAnchors: new Set(),
        losses: [],
        sizes: { text: new Map() },
        legacyFonts: new Set(),
      };
    },
  };
}

function notePart(part: Part | undefined, name: string): NotePart {
  const notes = all(part?.root, name).map((note) => [note.attributes['w:id'] ?? '', note] as const);
  return { part: part?.part ?? '', byId: new Map(notes) };
}

/** Templates, pictures and files that are linked; a hyperlink is opened only by who clicks it. */
function outside(archive: Package, parts: readonly string[]): string[] {
  return parts.flatMap((part) =>
    archive
      .relationships(part)
      .filter(({ external, type }) => external && type !== 'hyperlink')
      .map(({ target }) => target),
  );
}
