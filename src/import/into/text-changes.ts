/** Words changed inside a line that the plan prints, as edits of the texts they come from. */
import type { Words } from '../../model/finding.js';
import { type WordEdit, wordEdits } from '../../model/word-edits.js';
import { type Change, documentField, type PlanView, type TextEdit, textAt } from './change.js';
import { frameChange } from './frame-changes.js';
import { levelled, type PrintedLine } from './lines.js';
import { itemOf, pointerOf } from './node.js';
import { reasons } from './reasons.js';
import type { LineOrigin } from './source-map.js';
import { unitChange } from './unit-changes.js';

export interface LineEdits {
  readonly edits: readonly TextEdit[];
  /** The first part that could not be put anywhere. */
  readonly left?: Words;
}

/** The change of one line; undefined where only marks changed that the product sets itself. */
export function textChange(
  line: PrintedLine,
  origin: LineOrigin,
  after: string,
  at: number,
  plan: PlanView,
): Change | undefined {
  const before = levelled(line.text);
  const words = levelled(after);
  if (before === words || withoutEnd(before) === withoutEnd(words)) return undefined;
  const base = { pointer: pointerOf(line), before, after: words, line: at, also: [], edits: [], splices: [] };
  const frame = frameChange(line, words, plan);
  if (frame) return { ...base, kind: 'frame', ...frame };
  const kind = line.cell ? 'cell' : base.pointer.startsWith('/documents/') && line.list ? 'frame' : 'text';
  const units = unitChange(line, words, plan) ?? headingChange(base.pointer, words, plan);
  if (units) return { ...base, kind, ...units };
  const { edits, left } = lineEdits(line, origin, after, plan);
  if (!left)
    return edits.length === 0 ? undefined : { ...base, kind, edits, also: capitalsNote(line, words) };
  const own = ownWords(line, words, plan);
  return own ? { ...base, kind, ...own } : { ...base, kind, left };
}

/** A heading made of a unit's name gives way to one of its own. */
function headingChange(pointer: string, after: string, plan: PlanView): Pick<Change, 'splices'> | undefined {
  const section = /^(.*)\/unit(?:\/\d+)?$/.exec(pointer)?.[1];
  if (section === undefined || plan.valueAt(`${section}/heading`) !== undefined) return undefined;
  return { splices: [{ type: 'put', pointer: section, key: 'heading', value: after }] };
}

/** Small letters typed into a heading that prints in capitals. */
function capitalsNote({ text }: PrintedLine, after: string): readonly Words[] {
  const upper = (words: string) => words.toLocaleUpperCase('vi');
  return /\p{L}/u.test(text) && text === upper(text) && after !== upper(after) ? [inCapitalLetters] : [];
}

const inCapitalLetters: Words = {
  vi: 'Dòng này in bằng chữ in hoa; chữ thường đã gõ cũng in hoa.',
  en: 'The line prints in capitals, small letters too.',
};

/** End marks and the marks between members of a list are the product's. */
export function withoutEnd(text: string): string {
  return text.replace(/[\s.;,/]+$/, '');
}

/** The edits of a line on the texts it was printed from. */
export function lineEdits(line: PrintedLine, origin: LineOrigin, after: string, plan: PlanView): LineEdits {
  const edits: TextEdit[] = [];
  for (const edit of wordEdits(line.text, after)) {
    const made = placed(edit, line, origin, plan);
    if (made === 'ignored') continue;
    if ('vi' in made) return { edits: [], left: made };
    edits.push(made);
  }
  return { edits };
}

function placed(
  edit: WordEdit,
  line: PrintedLine,
  origin: LineOrigin,
  plan: PlanView,
): TextEdit | Words | 'ignored' {
  const { from, to, text } = edit;
  if (from === to) return insertion(edit, line, origin, plan);
  const covered = [...line.text.slice(from, to)].length > 0 ? range(from, to) : [];
  const solid = covered.filter((k) => (line.text[k] ?? '').trim() !== '');
  const mapped = solid.filter((k) => (origin.at[k] ?? -1) >= 0);
  const rest = solid.filter((k) => (origin.at[k] ?? -1) < 0);
  const made = rest.every((k) => /[.,;:/()-]/.test(line.text[k] ?? '') && !origin.source[k]?.startsWith('/'));
  if (mapped.length === 0) {
    const ends = to >= line.text.trimEnd().length;
    if (made && ends && /^[\s.,;:/]*$/.test(text)) return 'ignored';
    if (solid.length === 0) return insertion({ ...edit, from: to }, line, origin, plan, from);
    return cause(rest, origin);
  }
  if (!made) return cause(rest, origin);
  const sources = new Set(mapped.map((k) => origin.source[k] ?? ''));
  const [pointer = ''] = sources;
  if (sources.size > 1) return reasons.several;
  const [first = 0, last = 0] = [origin.at[mapped[0] ?? 0], origin.at[mapped.at(-1) ?? 0]];
  const value = plan.valueAt(pointer);
  const old = String(value).slice(first, last + 1);
  if (/\[@|\^\[/.test(old)) return reasons.mention;
  // Marks of emphasis that the words open and do not close stay; pairs go with their words.
  const pairs = old.match(/\*\*/g)?.length ?? 0;
  const marks = old.includes('*') ? (pairs > 0 ? '**'.repeat(pairs % 2) : '*') : '';
  // Spaces the edit covers at its ends, where the product did not print them.
  const tail = covered.at(-1) !== mapped.at(-1) && (origin.at[covered.at(-1) ?? 0] ?? -1) >= 0;
  const end = tail ? (origin.at[covered.at(-1) ?? 0] ?? last) : last;
  const head = covered[0] !== mapped[0] && (origin.at[covered[0] ?? 0] ?? -1) >= 0;
  const start = head ? (origin.at[covered[0] ?? 0] ?? first) : first;
  const kept = rest.length > 0 ? text.replace(/[\s.;,/]+$/, '') : text;
  const printed = mapped.map((k) => line.text[k]).join('');
  return { pointer, from: start, to: end + 1, text: cased(guarded(kept), printed, old) + marks };
}

function insertion(
  { from, text }: WordEdit,
  line: PrintedLine,
  origin: LineOrigin,
  plan: PlanView,
  left = from,
): TextEdit | Words | 'ignored' {
  const [before = -1, after = -1] = [origin.at[left - 1], origin.at[from]];
  const beside = before >= 0 ? left - 1 : from;
  if (before < 0 && after < 0) {
    return /^[\s.,;:/]*$/.test(text) ? 'ignored' : cause([left - 1, from], origin);
  }
  const pointer = origin.source[beside] ?? '';
  const at = before >= 0 ? before + 1 : after;
  const printed = [...line.text].filter((_, k) => origin.source[k] === pointer).join('');
  return {
    pointer,
    from: at,
    to: at,
    text: inCapitals(printed, textAt(plan, pointer) ?? '') ? lower(guarded(text)) : guarded(text),
  };
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}

/** Whether the print is in capitals and the plan is not. */
function inCapitals(printed: string, old: string): boolean {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return /\p{L}/u.test(printed) && printed === upper(printed) && old !== upper(old);
}

function cause(places: readonly number[], { source }: LineOrigin): Words {
  const found = places.map((k) => source[k] ?? '').find((each) => each !== '') ?? '';
  if (found.startsWith('/')) return reasons.mention;
  if (found.startsWith('template:')) return reasons.template;
  return found.startsWith('office:') ? reasons.office : reasons.made;
}

/** What would be a mark of the plan's texts stays what was typed. */
function guarded(text: string): string {
  return text.replace(/\[(?=\s*@)|\^(?=\[)/g, '$&\u2060');
}

/** Words printed in capitals, or with a small first letter, go back in the case the plan has. */
function cased(text: string, printed: string, old: string): string {
  if (printed === old || !/\p{L}/u.test(printed)) return text;
  const lowered = inCapitals(printed, old) ? lower(text) : text;
  const first = /\p{L}/u.exec(old)?.[0] ?? '';
  const upper =
    first !== '' && first === first.toLocaleUpperCase('vi') && first !== first.toLocaleLowerCase('vi');
  return upper ? lowered.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi')) : lowered;
}

/** A sentence that something else wrote, now in the words of the plan: of an item without text, of a kind's usual sentence. */
export function ownWords(
  line: PrintedLine,
  after: string,
  plan: PlanView,
): Pick<Change, 'splices' | 'also'> | undefined {
  const pointer = pointerOf(line);
  const item = itemOf(pointer);
  if (
    item &&
    !line.cell &&
    plan.valueAt(`${item.pointer}/text`) === undefined &&
    isMap(plan.valueAt(item.pointer))
  ) {
    const key = pointer.slice(item.pointer.length);
    if (key === '' || key === '/name') {
      const splice = { type: 'put' as const, pointer: item.pointer, key: 'text', value: after };
      return { splices: [splice], also: [nowTyped] };
    }
  }
  const element = line.runs
    .map(({ source = '' }) => plan.elementOf(source))
    .find((each) => each !== undefined);
  if (element === 'opening' || element === 'closing' || element === 'subject') {
    const text = after.replace(/\s*\.?\/\.?\s*$/, element === 'subject' ? '' : '.');
    return { splices: [documentField(plan, element, text)], also: [nowOwn] };
  }
  if (pointer === '/title' && line.runs.every(({ source }) => source === undefined || source === '/title')) {
    return { splices: [documentField(plan, 'subject', after)], also: [nowOwn] };
  }
  return undefined;
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nowTyped: Words = {
  vi: 'Câu này trước đây viết từ số liệu, nay ghi thành lời (text).',
  en: 'The sentence was written from data; it is now typed (text).',
};
const nowOwn: Words = {
  vi: 'Câu của mẫu được thay bằng câu ghi riêng cho văn bản này.',
  en: 'The usual sentence gives way to the document’s own.',
};

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
