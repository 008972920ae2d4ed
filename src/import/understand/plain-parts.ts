import type { Item, Section } from '../../model/generated/schema-types.js';
import type { ListName } from '../../model/plan-tree.js';
import { pointer } from '../../model/source-file.js';
import type { Guess } from '../draft.js';
import type { Doubt, Part, PartContent, Point } from './parts.js';

/** What is told while a plan is written: where each line of the source has come to stand, and what was guessed there. */
export interface Note {
  readonly guess: (guess: PlacedGuess) => void;
  readonly stands: (line: number, pointer: string) => void;
}

type PlacedGuess = Pick<Guess, 'pointer' | 'reason' | 'confidence'> & { readonly line: number };

/** A section as it is written: only what it says, in the order a reader looks for it. */
export function plainSection(part: Part, at: string, note: Note): Section {
  takeDown(part.doubts, part.place.line, at, note);
  const { id, unit, role, ...data } = part.data;
  return {
    ...(id === undefined ? {} : { id }),
    ...(part.heading === undefined ? {} : { heading: part.heading }),
    ...(unit === undefined ? {} : { unit }),
    ...(role === undefined ? {} : { role }),
    ...data,
    ...plainContent(part, at, note),
  };
}

type PlainContent = Pick<Section, 'text' | 'print' | 'sections' | ListName | 'table' | 'after'>;

/** Text, list and closing text of a section or of a document's body. */
export function plainContent(part: Part, at: string, note: Note): PlainContent {
  const { text, after, content, print } = part;
  return {
    ...(text.length === 0 ? {} : { text: text.join('\n\n') }),
    ...(Object.keys(print).length === 0 ? {} : { print }),
    ...listed(content, at, note),
    ...(after.length === 0 ? {} : { after: after.join('\n\n') }),
  };
}

function listed(content: PartContent, at: string, note: Note): PlainContent {
  switch (content.type) {
    case 'none':
      return {};
    case 'parts':
      return {
        sections: content.parts.map((each, i) => plainSection(each, pointer(at, 'sections', i), note)),
      };
    case 'list': {
      const { name, points } = content;
      return { [name]: points.map((each, i) => plainItem(each, pointer(at, name, i), note)) };
    }
    case 'table':
      return { table: content.table };
  }
}

/** An item as it is written: bare words where it says no more. */
export function plainItem(point: Point, at: string, note: Note): Item {
  takeDown(point.doubts, point.place.line, at, note);
  const { id, ...data } = point.data;
  const { print } = point;
  const rest = {
    ...data,
    ...(Object.keys(print).length === 0 ? {} : { print }),
    ...(point.points.length === 0
      ? {}
      : { items: point.points.map((each, i) => plainItem(each, pointer(at, 'items', i), note)) }),
  };
  if (id === undefined && Object.keys(rest).length === 0) return point.text;
  return { ...(id === undefined ? {} : { id }), ...(point.text === '' ? {} : { text: point.text }), ...rest };
}

function takeDown(doubts: readonly Doubt[], line: number, at: string, note: Note): void {
  note.stands(line, at);
  for (const { field, reason, confidence } of doubts) {
    note.guess({ pointer: pointer(at, ...field), reason, confidence, line });
  }
}
