/**
 * Numbers and days that stand both in a sentence and in its data: a number changed in the words changes the datum where it stands
 * exactly once on both sides; where that is doubtful a remark asks somebody to look.
 */
import type { Words } from '../../model/finding.js';
import type { Splice } from '../../model/splice.js';
import type { Change, PlanView } from './change.js';
import { itemOf } from './node.js';

interface Figure {
  readonly kind: 'number' | 'day';
  /** The same for "05/6" and "5/6", "60" and "60". */
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const datumKeys = ['target', 'targets', 'change', 'baseline', 'amount', 'when', 'reports', 'measures'];
const numeric = new Set([
  'target',
  'change',
  'amount',
  'by',
  'on',
  'start',
  'end',
  'when',
  'due',
  'cutoff',
  'every',
  'days',
]);

/** The change with what it does to the data beside its sentence. */
export function dataBeside(change: Change, plan: PlanView): Change {
  if (change.kind === 'cell') return sentenceBeside(change, plan);
  if (change.kind !== 'text' || change.line < 0) return change;
  const item = itemOf(change.pointer)?.pointer ?? frameItem(change.pointer);
  const value = item === undefined ? undefined : plan.valueAt(item);
  if (item === undefined || typeof value !== 'object' || value === null) return change;
  const data = leavesOf(value as Readonly<Record<string, unknown>>, item);
  const [before, after] = [figuresIn(change.before), figuresIn(change.after)];
  const splices: Splice[] = [];
  const also: Words[] = [];
  const doubtful: string[] = [];
  for (const { old, now } of replacedFigures(before, after)) {
    const holders = data.flatMap((leaf) =>
      figuresIn(leaf.text).flatMap((figure) => (sameFigure(figure, old) ? [{ leaf, figure }] : [])),
    );
    if (holders.length === 0) continue;
    const [only] = holders;
    const once = before.filter((figure) => sameFigure(figure, old)).length === 1;
    if (!only || holders.length > 1 || !once || now === undefined || now.kind !== old.kind || !exists(now)) {
      doubtful.push(old.text);
      continue;
    }
    const text =
      only.leaf.text.slice(0, only.figure.from) +
      datumWords(only.figure, now) +
      only.leaf.text.slice(only.figure.to);
    splices.push({ type: 'set', pointer: only.leaf.pointer, text });
    also.push(dataChanged(only.leaf.key, only.leaf.text, text));
  }
  const units = staleUnits(change, value as Readonly<Record<string, unknown>>, plan);
  if (doubtful.length === 0 && units.length === 0)
    return { ...change, splices: [...change.splices, ...splices], also: [...change.also, ...also] };
  const ask = lookAt(doubtful, units);
  return {
    ...change,
    splices: [
      ...change.splices,
      ...splices,
      { type: 'remark', pointer: item, lines: [`kiểm tra: ${ask.vi}`] },
    ],
    also: [...change.also, ...also, ask],
  };
}

/** A datum changed in a table: the sentence that still says the old one is to be looked at. */
function sentenceBeside(change: Change, plan: PlanView): Change {
  const item = itemOf(change.pointer)?.pointer;
  const rest = change.pointer.slice(item?.length ?? 0);
  const text = plan.valueAt(`${item}/text`);
  if (
    item === undefined ||
    typeof text !== 'string' ||
    !/^\/(?:when|target|amount|lead|partners|measures)/.test(rest)
  ) {
    return change;
  }
  const said = figuresIn(text);
  const stale = replacedFigures(figuresIn(change.before), figuresIn(change.after)).filter(({ old }) =>
    said.some((figure) => sameFigure(figure, old)),
  );
  const units = /^\/(?:lead|partners)/.test(rest) && text.includes(change.before) ? [change.before] : [];
  if (stale.length === 0 && units.length === 0) return change;
  const words = [...stale.map(({ old }) => old.text), ...units].join('”, “');
  const ask: Words = {
    vi: `câu văn còn ghi “${words}”, số liệu đã sửa.`,
    en: `the sentence still says “${words}”; the data changed.`,
  };
  const splice: Splice = { type: 'remark', pointer: item, lines: [`kiểm tra: ${ask.vi}`] };
  return { ...change, splices: [...change.splices, splice], also: [...change.also, ask] };
}

function frameItem(pointer: string): string | undefined {
  return /^(.*\/(?:opening|closing))(?:\/text)?$/.exec(pointer)?.[1];
}

interface Leaf {
  readonly pointer: string;
  readonly key: string;
  readonly text: string;
}

function leavesOf(item: Readonly<Record<string, unknown>>, at: string): Leaf[] {
  const walk = (value: unknown, pointer: string, key: string): Leaf[] => {
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([name, child]) =>
        walk(child, `${pointer}/${name}`, /^\d+$/.test(name) ? key : numeric.has(name) ? name : key),
      );
    }
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText && !/\/(?:name|for|id|to|from|via|form|channel|period|before|after|source)$/.test(pointer)
      ? [{ pointer, key, text: String(value) }]
      : [];
  };
  return datumKeys.flatMap((key) => (key in item ? walk(item[key], `${at}/${key}`, key) : []));
}

/** "ngày 20 tháng 5 năm 2027", "20/5/2027", "20/5", "tháng 5/2027", "quý II/2027", and every other number. */
const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*năm\s*(\d{4}))?/giy, ([, d, m, y]) => dayValue(d, m, y)],
  [/(\d{1,2})[/](\d{1,2})(?:[/](\d{4}))?(?![\d/])/giy, ([, d, m, y]) => dayValue(d, m, y)],
  [/(\d{1,2})[/](\d{4})(?![\d/])/giy, ([, m, y]) => dayValue('', m, y)],
];

function dayValue(day = '', month = '', year = ''): string {
  return [Number(day), Number(month), year].join('/');
}

function figuresIn(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    if (!/\d/.test(text[at] ?? '') || /[\d.,/]/.test(text[at - 1] ?? '')) {
      at++;
      continue;
    }
    const day = patterns.flatMap(([pattern, value]) => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      return found ? [{ text: found[0], value: value(found) }] : [];
    })[0];
    const plain = /\d+(?:[.,]\d+)*/y;
    plain.lastIndex = at;
    const number = plain.exec(text)?.[0] ?? '';
    const words = day?.text ?? number;
    figures.push({
      kind: day ? 'day' : 'number',
      value: day?.value ?? String(Number(number.replaceAll('.', '').replace(',', '.'))),
      ...{ from: at, to: at + words.length, text: words },
    });
    at += Math.max(1, words.length);
  }
  return figures;
}

/** A day without its year is the same day; the year stands beside or is the plan's. */
function sameFigure(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'number') return one.value === other.value;
  const [left, right] = [one.value.split('/'), other.value.split('/')];
  return (
    left[0] === right[0] &&
    left[1] === right[1] &&
    (left[2] === right[2] || left[2] === '' || right[2] === '')
  );
}

/** A slip of the pen is no date. */
function exists({ kind, value }: Figure): boolean {
  const [day = 0, month = 0] = value.split('/').map(Number);
  return kind === 'number' || (day <= 31 && month >= 1 && month <= 12);
}

/** Figures of the old sentence that the new one has no more, each with the one in its place where that is clear. */
function replacedFigures(
  before: readonly Figure[],
  after: readonly Figure[],
): readonly { readonly old: Figure; readonly now: Figure | undefined }[] {
  const least = Math.min(before.length, after.length);
  const equal = (one: Figure | undefined, other: Figure | undefined) =>
    one !== undefined && other !== undefined && one.kind === other.kind && one.value === other.value;
  let start = 0;
  while (start < least && equal(before[start], after[start])) start++;
  let end = 0;
  while (end < least - start && equal(before.at(-1 - end), after.at(-1 - end))) end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  return old
    .map((figure, i) => ({ old: figure, now: old.length === now.length ? now[i] : undefined }))
    .filter((each) => !equal(each.old, each.now));
}

/** The new figure as the datum writes its kind: a day keeps the datum's year. */
function datumWords(datum: Figure, now: Figure): string {
  if (datum.kind === 'number') return now.text;
  const [day = '0', month = '', year = ''] = now.value.split('/');
  const own = datum.value.split('/')[2] ?? '';
  const written = year !== '' && own !== '' ? year : own;
  const padded = Number(day) > 0 && Number(day) < 10 ? `0${day}` : day;
  const named = Number(month) < 3 && day !== '0' ? `0${month}` : month;
  return [...(day === '0' ? [] : [padded]), named, ...(written === '' ? [] : [written])].join('/');
}

/** Units of the data whose name the sentence said and says no more. */
function staleUnits(
  { before, after }: Change,
  item: Readonly<Record<string, unknown>>,
  plan: PlanView,
): string[] {
  const ids = ['lead', 'partners', 'supervisor'].flatMap((key) => [item[key]].flat());
  return ids.flatMap((id) => {
    const names = typeof id === 'string' ? (plan.unitNames.get(id) ?? [id]) : [];
    const name = names.find((each) => before.includes(each));
    return name !== undefined && !names.some((each) => after.includes(each)) ? [name] : [];
  });
}

function dataChanged(key: string, before: string, after: string): Words {
  return {
    vi: `Số liệu kèm theo (${key}) sửa theo: ${before} → ${after}.`,
    en: `The datum beside it (${key}) follows: ${before} → ${after}.`,
  };
}

function lookAt(figures: readonly string[], units: readonly string[]): Words {
  const vi = [
    ...(figures.length > 0 ? [`câu đã sửa “${figures.join('”, “')}”, số liệu kèm theo giữ nguyên`] : []),
    ...(units.length > 0 ? [`câu không còn nêu “${units.join('”, “')}”, đơn vị ghi kèm giữ nguyên`] : []),
  ];
  const en = [
    ...(figures.length > 0
      ? [`“${figures.join('”, “')}” changed in the words, not in the data beside them`]
      : []),
    ...(units.length > 0 ? [`“${units.join('”, “')}” is no longer named in the words, but in the data`] : []),
  ];
  return { vi: `${vi.join('; ')}.`, en: `${en.join('; ')}.` };
}
