import type { Look } from '../../src/compared/format.js';
import { toldOf } from '../../src/compared/told.js';
import { type ChangeKind, changeKinds, type Level } from '../../src/diff/change.js';
import type { Comparison, PlanFacts, ToldChange } from '../../src/diff/comparison.js';
import type { Row } from '../../src/diff/rows.js';

/** Nothing painted, every text on one line. */
export const plain: Look = { paint: (text) => text, lines: (text) => [text.replace(/\s+/g, ' ')] };

export const older: PlanFacts = {
  path: 'a.yaml',
  imported: false,
  fromPages: false,
  id: 'a-2026',
  title: 'Trồng cây năm 2026',
  period: '2026',
  office: 'Ủy ban nhân dân xã Minh Tâm',
  documents: [{ id: 'ke-hoach', name: 'Kế hoạch' }],
  issued: '15/KH-UBND ngày 13/3/2026',
  errors: 0,
  losses: 0,
};

export const newer: PlanFacts = {
  path: 'b.yaml',
  imported: false,
  fromPages: false,
  id: 'a-2027',
  title: 'Trồng cây năm 2027',
  period: '2027',
  office: 'Ủy ban nhân dân xã Minh Tâm',
  documents: [{ id: 'ke-hoach', name: 'Kế hoạch' }],
  errors: 0,
  losses: 0,
};

/** A change of a sentence in part I. */
export function change(kind: ChangeKind, more: Partial<ToldChange> = {}): ToldChange {
  return {
    kind,
    level: changeKinds[kind].level,
    about: 'Số cây',
    units: [],
    message: { vi: 'Sửa', en: 'Edited' },
    old: { pointer: '/sections/0/text' },
    new: { pointer: '/sections/0/text' },
    oldPlace: { file: 'a.yaml', line: 7, column: 3, where: 'Mục I' },
    newPlace: { file: 'b.yaml', line: 9, column: 3, where: 'Mục I' },
    ...more,
  };
}

/** What only the newer plan has. */
export function added(kind: ChangeKind, text: string): ToldChange {
  const name = changeKinds[kind].name;
  const {
    old: _,
    oldPlace: __,
    ...rest
  } = change(kind, {
    about: text,
    after: text,
    message: { vi: `${name.vi}: ${text}`, en: `${name.en}: ${text}` },
  });
  return rest;
}

export function row(changes: readonly ToldChange[], more: Partial<Row<ToldChange>> = {}): Row<ToldChange> {
  return { state: 'changed', family: 'sentence', part: 'I. Mục đích', depth: 1, changes, ...more };
}

const none = { total: 0, same: 0, changed: 0, added: 0, removed: 0 };

export function comparisonOf(
  rows: readonly Row<ToldChange>[],
  whole: readonly ToldChange[] = [],
  more: Partial<Comparison> = {},
): Comparison {
  return {
    old: older,
    new: newer,
    related: true,
    changes: [...whole, ...rows.flatMap((each) => each.changes)],
    summary: {
      indicators: { ...none, raised: 0, lowered: 0 },
      duties: { ...none, handedOver: 0, retimed: 0 },
      reports: none,
      parts: { ...none, total: 1, same: 1 },
      bases: { added: [], removed: [], replaced: [] },
    },
    rows: { whole, rows },
    ...more,
  };
}

export function told(
  comparison: Comparison,
  {
    least = 'expected',
    language = 'vi',
    look = plain,
    isSameFile = false,
  }: {
    readonly least?: Level;
    readonly language?: 'vi' | 'en';
    readonly look?: Look;
    readonly isSameFile?: boolean;
  } = {},
) {
  return toldOf(comparison, { least, language, look, isSameFile });
}
