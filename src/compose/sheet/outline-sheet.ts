/** Đề cương báo cáo on paper: sent with the plan's forms to those who report. */
import type { Block, Doc, Paragraph } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import { type OutlineLine, outlineSubject, reportOutline } from '../../forms/report-outline.js';
import type { AskedTurn } from '../../results/asked-turn.js';
import type { WorkList } from '../../work-list/work.js';
import { plain } from '../inlines.js';
import { insertBreaks, senseBreaks } from '../sense-breaks.js';
import { ruleShare, styledWidth } from '../titles.js';
import { paragraph, type SheetSetting, sheetSettings } from './sheet-blocks.js';
import { isoDay } from './work-blocks.js';

/** Running text, read from the first page to the last: the body's own size (practice). */
const settings = { ...sheetSettings, body: 14, header: 13 } as const;

export function outlineSheet(list: WorkList, turn: AskedTurn, fonts: FontSet): Doc {
  const styles = styleSheet(settings);
  const geometry = pageGeometry('portrait');
  const setting = { styles, fonts, width: textWidth(geometry) };
  const subject = outlineSubject(list, turn);
  return {
    id: 'de-cuong',
    title: `Đề cương báo cáo ${subject} (${list.plan.document})`,
    issuer: list.plan.office,
    date: isoDay(turn.due ?? list.asOf),
    styles,
    fontFamily: 'Times New Roman',
    sections: [
      {
        geometry,
        blocks: [...titleBlocks(list, subject, setting), ...reportOutline(list, turn).map(lineBlock)],
      },
    ],
  };
}

function titleBlocks({ plan }: WorkList, subject: string, setting: SheetSetting): readonly Block[] {
  const measure = (text: string) => styledWidth(text, setting.styles.subject, setting);
  const ofNote = (text: string) => styledWidth(text, setting.styles.sourceNote, setting);
  const source = `(theo ${plan.document} của ${plan.office})`;
  return [
    paragraph('typeName', 'ĐỀ CƯƠNG BÁO CÁO'),
    {
      type: 'paragraph',
      style: 'subject',
      inlines: insertBreaks([plain(subject)], senseBreaks(subject, setting.width, measure)),
    },
    {
      type: 'paragraph',
      style: 'sourceNote',
      inlines: insertBreaks([plain(source)], senseBreaks(source, setting.width, ofNote)),
    },
    { type: 'rule', length: setting.width * 0.5 * ruleShare, keepWithNext: true },
  ];
}

function lineBlock({ level, text }: OutlineLine): Paragraph {
  switch (level) {
    case 1:
      return paragraph('heading1', text);
    case 2:
      return paragraph('heading2', text);
    case 3:
      return paragraph('heading3', text);
    case 'words':
      return paragraph('body', text);
  }
}
