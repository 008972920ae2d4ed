import type { Paragraph } from '../doc/document.js';
import { parseDay, shortDay } from '../model/day.js';
import type { DocumentNode } from '../model/dossier.js';
import { isDraft } from '../model/is-draft.js';
import { plain } from './inlines.js';

/** "DỰ THẢO LẦN 2 (15/01/2027)", or undefined where the document is no draft. */
export function draftMark({ fields, pointerOf }: DocumentNode): Paragraph | undefined {
  const { draft } = fields;
  if (!isDraft(fields)) return undefined;
  const round = typeof draft === 'object' ? draft.round : draft === true ? undefined : draft;
  const date = typeof draft === 'object' && draft.date !== undefined ? parseDay(draft.date) : undefined;
  const words = ['DỰ THẢO', round === undefined ? '' : `LẦN ${round}`, date ? `(${shortDay(date)})` : ''];
  const mark = plain(words.filter(Boolean).join(' '), pointerOf('draft'));
  return { type: 'paragraph', style: 'draftMark', inlines: [mark] };
}
