import type { Dossier } from '../model/dossier.js';
import type { Place, TextSpan } from '../model/finding.js';
import { valueAt } from '../read/value-at.js';
import { beginning } from './beginning.js';
import type { PlacedFinding } from './report-input.js';

/** A piece of the words at a place; marked where the finding is about it. */
export interface MarkedWords {
  readonly text: string;
  readonly marked?: boolean;
}

/** Characters shown on each side of the words that a finding is about, and of a whole text. */
const around = 90;
const whole = 240;

/** The words that stand at a finding's place, for people who do not have the file before them. */
export function wordsAt(
  { finding, location }: PlacedFinding,
  dossier: Dossier | undefined,
): readonly MarkedWords[] {
  const { file, at } = finding;
  const data =
    file === dossier?.officePath ? dossier.office : file === dossier?.planPath ? dossier.plan : undefined;
  const words = data === undefined ? undefined : valueWords(data, at);
  const line = location.snippet.trim();
  return words ?? (line === '' ? [] : [{ text: beginning(line, whole) }]);
}

function valueWords(data: unknown, at: Place): readonly MarkedWords[] | undefined {
  if (!('pointer' in at) || at.key) return undefined;
  const value = valueAt(data, at.pointer);
  if (typeof value === 'string')
    return at.span ? marked(value, at.span) : [{ text: beginning(value, whole) }];
  if (typeof value === 'number') return [{ text: String(value) }];
  const name = nameOf(value);
  return name === undefined ? undefined : [{ text: beginning(name, whole) }];
}

/** What a section, an item or another record is best known by. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of ['text', 'heading', 'name', 'title', 'subject']) {
    const field = fields[key];
    if (typeof field === 'string') return field;
  }
  return undefined;
}

function marked(text: string, { from, to }: TextSpan): readonly MarkedWords[] {
  const start = from <= around ? 0 : text.indexOf(' ', from - around) + 1;
  const stop = text.length - to <= around ? text.length : text.lastIndexOf(' ', to + around);
  const before = (start > 0 ? '… ' : '') + text.slice(Math.min(start, from), from);
  const after = text.slice(to, Math.max(stop, to)) + (stop < text.length ? ' …' : '');
  return [
    { text: spaced(before) },
    { text: spaced(text.slice(from, to)), marked: true },
    { text: spaced(after) },
  ].filter((piece) => piece.text !== '');
}

/** Lines of the file are one line here; a finding may be about two spaces, so spaces stay. */
function spaced(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
