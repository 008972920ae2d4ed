import type { SourceInline } from '../source.js';
import { child } from './tree.js';
import type { XmlElement } from './xml.js';

/** What a line of dots is written as, however long it is on the page. */
export const dots = '……………………';

/** Tabs that lead to their stop with dots or a line (ECMA-376 17.18.72) are room to write in: dots, as if they were typed. */
export function withLeaders(
  inlines: readonly SourceInline[],
  pPr: XmlElement | undefined,
): readonly SourceInline[] {
  const stops = leadersOf(pPr);
  if (!stops.includes(true)) return inlines;
  let tab = 0;
  return inlines.map((inline) => {
    if (inline.type !== 'text') return inline;
    return {
      ...inline,
      text: inline.text.replace(/ ?\t/g, (found) => {
        const leads = stops[Math.min(tab, stops.length - 1)] === true;
        tab += 1;
        return leads ? ` ${dots}` : found;
      }),
    };
  });
}

/** Whether each of the paragraph's own tab stops has a leader, from left to right. */
function leadersOf(pPr: XmlElement | undefined): boolean[] {
  const stops = (child(pPr, 'w:tabs')?.children ?? []).flatMap((each) =>
    typeof each === 'object' && each.name === 'w:tab' && each.attributes['w:val'] !== 'clear' ? [each] : [],
  );
  return stops
    .map(({ attributes }) => ({
      at: Number(attributes['w:pos'] ?? 0),
      leads: ['dot', 'heavy', 'middleDot', 'underscore', 'hyphen'].includes(attributes['w:leader'] ?? ''),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ leads }) => leads);
}
