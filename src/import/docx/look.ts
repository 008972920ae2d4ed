import { legacyFont } from './legacy-font.js';
import type { Look } from './pieces.js';
import { type RunProperties, runProperties, type Toggle } from './properties.js';
import type { Story } from './reading.js';
import { isSymbolFont } from './symbols.js';
import { value } from './tree.js';
import type { XmlElement } from './xml.js';

/**
 * The look of a run: what it says itself, or else its styles together (ECMA-376 17.7.2). Bold, italic and capitals
 * given by two kinds of style cancel each other (17.7.3).
 */
export function lookOf(story: Story, paragraph: RunProperties, rPr: XmlElement | undefined): Look {
  const { styles } = story.reading;
  const { run: defaults } = styles.defaults;
  const own = runProperties(rPr);
  const character = styles.character(value(rPr, 'w:rStyle'));
  const levels = [story.tableRun ?? {}, paragraph, character];
  const toggle = (name: Toggle): boolean =>
    own[name] ?? (defaults[name] === true || levels.filter((level) => level[name] === true).length % 2 === 1);
  const last = <K extends 'underline' | 'font' | 'plainFont' | 'raised' | 'size'>(
    name: K,
  ): RunProperties[K] =>
    own[name] ?? character[name] ?? paragraph[name] ?? story.tableRun?.[name] ?? defaults[name];
  const font = last('font') ?? last('plainFont') ?? '';
  const legacy = legacyFont(font);
  const raised = last('raised');
  const size = last('size');
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    underline: last('underline') ?? false,
    capitals: toggle('caps') || toggle('smallCaps'),
    hidden: toggle('hidden'),
    struck: toggle('struck'),
    ...(raised === undefined || raised === 'baseline' ? {} : { raised }),
    ...(size === undefined ? {} : { size }),
    ...(legacy ? { legacy: { ...legacy, name: font } } : {}),
    ...(isSymbolFont(font) ? { symbols: font } : {}),
  };
}
