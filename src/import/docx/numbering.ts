/** The lists a file defines (ECMA-376 17.9): levels with their number formats, and who borrows them from whom. */
import { indents, type ParagraphProperties, type RunProperties, runProperties } from './properties.js';
import type { Styles } from './styles.js';
import { all, child, integer, onOff, value } from './tree.js';
import type { XmlElement } from './xml.js';

export interface ListLevel {
  readonly start: number;
  /** `decimal`, `upperRoman`, `bullet` …, as the file calls it. */
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** The level, from 1, after which counting begins anew; 0 never, missing after any level above. */
  readonly restart?: number;
  /** All numbers in it are plain figures, whatever their own level says. */
  readonly plain: boolean;
  /** A bullet that is a picture. */
  readonly picture: boolean;
  readonly style?: string;
  readonly indent: Pick<ParagraphProperties, 'left' | 'first'>;
  readonly run: RunProperties;
}

export interface List {
  /** Lists of one shape count together. */
  readonly shape: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew where this list begins, with their first number. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Lists {
  readonly list: (id: number) => List | undefined;
  /** The level that a paragraph style is tied to in a list. */
  readonly levelOfStyle: (id: number, style: string) => number | undefined;
}

/** Reads the numbering part; a file without one has no lists. */
export function readLists(root: XmlElement | undefined, styles: Styles): Lists {
  const shapes = new Map(
    all(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const nums = new Map(all(root, 'w:num').map((each) => [integer(each.attributes['w:numId']) ?? 0, each]));
  const made = new Map<number, List | undefined>();
  const list = (id: number): List | undefined => {
    if (!made.has(id)) made.set(id, makeList(id, nums, shapes, styles));
    return made.get(id);
  };
  return {
    list,
    levelOfStyle: (id, style) => {
      for (const [level, { style: tied }] of list(id)?.levels ?? []) if (tied === style) return level;
      return undefined;
    },
  };
}

function makeList(
  id: number,
  nums: ReadonlyMap<number, XmlElement>,
  shapes: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): List | undefined {
  const num = nums.get(id);
  const named = value(num, 'w:abstractNumId');
  if (!num || named === undefined) return undefined;
  const shape = linkedShape(named, nums, shapes, styles);
  const levels = levelsOf(shapes.get(shape));
  const starts = new Map<number, number>();
  for (const override of all(num, 'w:lvlOverride')) {
    const at = integer(override.attributes['w:ilvl']) ?? 0;
    const own = child(override, 'w:lvl');
    if (own) levels.set(at, levelOf(own));
    const start = integer(value(override, 'w:startOverride'));
    if (start !== undefined) starts.set(at, start);
  }
  return { shape, levels, starts };
}

/** A shape may only point to a numbering style, whose list has the levels. */
function linkedShape(
  id: string,
  nums: ReadonlyMap<number, XmlElement>,
  shapes: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): string {
  let at = id;
  for (const seen = new Set<string>(); !seen.has(at); ) {
    seen.add(at);
    const link = value(shapes.get(at), 'w:numStyleLink');
    const list = link === undefined ? undefined : styles.list(link);
    const next = list === undefined ? undefined : value(nums.get(list), 'w:abstractNumId');
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function levelsOf(shape: XmlElement | undefined): Map<number, ListLevel> {
  return new Map(all(shape, 'w:lvl').map((each) => [integer(each.attributes['w:ilvl']) ?? 0, levelOf(each)]));
}

function levelOf(lvl: XmlElement): ListLevel {
  const restart = integer(value(lvl, 'w:lvlRestart'));
  const style = value(lvl, 'w:pStyle');
  const text = child(lvl, 'w:lvlText')?.attributes;
  return {
    start: integer(value(lvl, 'w:start')) ?? 0,
    format: formatOf(lvl),
    text: text?.['w:null'] === '1' ? '' : (text?.['w:val'] ?? ''),
    ...(restart === undefined ? {} : { restart }),
    plain: onOff(lvl, 'w:isLgl') ?? false,
    picture: child(lvl, 'w:lvlPicBulletId') !== undefined,
    ...(style === undefined ? {} : { style }),
    indent: indents(child(child(lvl, 'w:pPr'), 'w:ind')),
    run: runProperties(child(lvl, 'w:rPr')),
  };
}

/** Formats newer than Word 2007 stand in an alternative, with a sample: "001, 002, 003, ...". */
function formatOf(lvl: XmlElement): string {
  const alternate = child(lvl, 'mc:AlternateContent');
  const fmt = child(lvl, 'w:numFmt') ?? child(child(alternate, 'mc:Choice'), 'w:numFmt');
  const name = fmt?.attributes['w:val'] ?? 'decimal';
  if (name !== 'custom') return name;
  return `custom:${(fmt?.attributes['w:format'] ?? '').split(',')[0]?.length ?? 1}`;
}
