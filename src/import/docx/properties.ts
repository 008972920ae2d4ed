/** What a style or a paragraph says of letters and of paragraphs; what it leaves unsaid is missing. */
import { own } from '../../model/own.js';
import { child, integer, onOff, points, value } from './tree.js';
import type { XmlElement } from './xml.js';

/** Properties that two styles turn off again when both turn them on (ECMA-376 17.7.3). */
export const toggles = ['bold', 'italic', 'caps', 'smallCaps', 'hidden', 'struck'] as const;
export type Toggle = (typeof toggles)[number];

export interface RunProperties extends Readonly<Partial<Record<Toggle, boolean>>> {
  readonly underline?: boolean;
  /** The font of letters beyond ASCII, which is where Vietnamese is; '' for a theme's. */
  readonly font?: string;
  /** The font of plain letters. */
  readonly plainFont?: string;
  readonly raised?: 'superscript' | 'subscript' | 'baseline';
  /** In points. */
  readonly size?: number;
}

export interface ParagraphProperties {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly left?: number;
  /** First line beside the others, in points; negative hangs. */
  readonly first?: number;
  /** List definition; 0 takes it away. */
  readonly list?: number;
  readonly level?: number;
  /** Outline level from 0; 9 is plain text. */
  readonly outline?: number;
  readonly pageBreakBefore?: boolean;
}

/** Reads `w:rPr`. */
export function runProperties(rPr: XmlElement | undefined): RunProperties {
  if (!rPr || rPr.children.length === 0) return {};
  const line = value(rPr, 'w:u');
  const raised = raisedBy(value(rPr, 'w:vertAlign'), integer(value(rPr, 'w:position')));
  return said({
    bold: onOff(rPr, 'w:b'),
    italic: onOff(rPr, 'w:i'),
    caps: onOff(rPr, 'w:caps'),
    smallCaps: onOff(rPr, 'w:smallCaps'),
    hidden: onOff(rPr, 'w:vanish'),
    struck: onOff(rPr, 'w:strike') ?? onOff(rPr, 'w:dstrike'),
    underline: line === undefined ? (child(rPr, 'w:u') ? true : undefined) : line !== 'none',
    raised,
    size: halved(integer(value(rPr, 'w:sz'))),
    ...fonts(child(rPr, 'w:rFonts')),
  });
}

function halved(halfPoints: number | undefined): number | undefined {
  return halfPoints === undefined ? undefined : halfPoints / 2;
}

/** Raised by name, or by at least two points. */
function raisedBy(align: string | undefined, halfPoints = 0): RunProperties['raised'] {
  if (align === 'superscript' || align === 'subscript' || align === 'baseline') return align;
  return halfPoints >= 4 ? 'superscript' : halfPoints <= -4 ? 'subscript' : undefined;
}

function fonts(rFonts: XmlElement | undefined): Pick<RunProperties, 'font' | 'plainFont'> {
  const { attributes = {} } = rFonts ?? {};
  const font = attributes['w:hAnsiTheme'] === undefined ? attributes['w:hAnsi'] : '';
  const plainFont = attributes['w:asciiTheme'] === undefined ? attributes['w:ascii'] : '';
  return said({ font, plainFont });
}

const aligns: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};

/** Reads `w:pPr`. */
export function paragraphProperties(pPr: XmlElement | undefined): ParagraphProperties {
  if (!pPr || pPr.children.length === 0) return {};
  const list = child(pPr, 'w:numPr');
  return said({
    style: value(pPr, 'w:pStyle'),
    align: own(aligns, value(pPr, 'w:jc') ?? ''),
    list: integer(value(list, 'w:numId')),
    level: integer(value(list, 'w:ilvl')),
    outline: integer(value(pPr, 'w:outlineLvl')),
    pageBreakBefore: onOff(pPr, 'w:pageBreakBefore'),
    ...indents(child(pPr, 'w:ind')),
  });
}

/** Reads `w:ind`. */
export function indents(ind: XmlElement | undefined): Pick<ParagraphProperties, 'left' | 'first'> {
  const { attributes = {} } = ind ?? {};
  const hanging = points(attributes['w:hanging']);
  return said({
    left: points(attributes['w:left'] ?? attributes['w:start']),
    first: hanging === undefined ? points(attributes['w:firstLine']) : -hanging,
  });
}

type Said<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that a later property never hides an earlier one by saying nothing. */
export function said<T extends object>(given: T): Said<T> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) if (value !== undefined) made[key] = value;
  return made as Said<T>;
}
