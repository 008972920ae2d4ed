import type { Footnote, PageSection } from '../doc/document.js';
import { textHeight, textWidth } from '../doc/page-geometry.js';
import { type Box, shiftBox } from './box.js';
import { fillPage, type Remainder } from './fill-page.js';
import { placeNotes, setNote } from './footnotes.js';
import { firstFooter, firstHeader, pageNumber } from './furniture.js';
import type { Page } from './page.js';
import { setBlocks } from './set-blocks.js';
import type { Column } from './set-line.js';
import type { Setting } from './setting.js';

/** The pages of one section, at least one, numbered from 1. */
export function setSection(section: PageSection, index: number, outer: Setting): Page[] {
  const { geometry } = section;
  const setting: Setting = { ...outer, textHeight: textHeight(geometry) };
  const column: Column = { x: geometry.margin.left, width: textWidth(geometry) };
  const noteBoxes = new Map<Footnote, Box>();
  const noteBox = (note: Footnote): Box => {
    const known = noteBoxes.get(note) ?? setNote(note, column, setting);
    noteBoxes.set(note, known);
    return known;
  };
  const header = firstHeader(section.firstHeader ?? [], column, setting);
  const footer = firstFooter(section.firstFooter ?? [], column, setting);
  const pages: Page[] = [];
  let rest: Remainder = { slices: setBlocks(section.blocks, column, setting), next: 0, notes: [] };
  do {
    const isFirst = pages.length === 0;
    // What does not fit into a margin makes it larger, in Word as here.
    const top = isFirst
      ? Math.max(geometry.margin.top, geometry.headerDistance + header.height)
      : geometry.margin.top;
    const bottom = isFirst
      ? Math.max(geometry.margin.bottom, footer.height + geometry.footerDistance)
      : geometry.margin.bottom;
    const filled = fillPage(rest, {
      top,
      height: geometry.height - top - bottom,
      keepsSpaceAtTop: isFirst,
      setNote: noteBox,
    });
    const parts = [
      ...(isFirst ? [shiftBox(header, geometry.headerDistance)] : []),
      ...filled.boxes,
      placeNotes(filled.notes, column, geometry.height - bottom),
      ...(isFirst ? [shiftBox(footer, geometry.height - geometry.footerDistance - footer.height)] : []),
    ];
    const number = pages.length + 1;
    pages.push({
      width: geometry.width,
      height: geometry.height,
      section: index,
      number,
      ...(filled.firstBlock === undefined ? {} : { firstBlock: filled.firstBlock }),
      lines: [
        ...(isFirst ? [] : [pageNumber(number, geometry, column, setting)]),
        ...parts.flatMap((part) => part.lines),
      ],
      strokes: parts.flatMap((part) => part.strokes),
    });
    rest = filled.rest;
  } while (rest.next < rest.slices.length || rest.notes.length > 0);
  return pages;
}
