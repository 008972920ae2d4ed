/** What stands in the headers and footers of pages: the address, a draft's mark, and words that no plan has a field for. */
import type { SourceBlock, SourcePlace } from '../../source.js';
import type { Frame, FrameAside } from '../frame.js';
import { bareFold, trimmed } from './fold.js';
import { isContact } from './foot.js';
import { furnitureOf } from './furniture.js';
import { paragraphsIn, paragraphText } from './inline-text.js';
import { readDraftMark } from './marks.js';

export interface Running {
  readonly contact?: string;
  readonly draft?: NonNullable<Frame['draft']>;
  readonly aside: readonly FrameAside[];
}

/** `known` are the lines of the letterhead: a header that repeats them says nothing new. */
export function readRunning(blocks: readonly SourceBlock[], known: readonly string[]): Running {
  const seen = new Set(known.map(bareFold));
  const contact: string[] = [];
  const aside: FrameAside[] = [];
  let draft: Frame['draft'];
  for (const { text, zone, place } of runningLines(blocks)) {
    const bare = bareFold(text);
    if (bare === '' || furnitureOf(text) !== undefined || seen.has(bare)) continue;
    const mark = readDraftMark(text);
    if (mark) draft ??= mark;
    else if (zone === 'footer' && (isContact(text) || contact.length > 0)) contact.push(text);
    else aside.push({ what: zone, text, place });
    seen.add(bare);
  }
  return { ...(contact.length > 0 && { contact: contact.join('\n') }), ...(draft && { draft }), aside };
}

interface RunningLine {
  readonly text: string;
  readonly zone: 'header' | 'footer';
  readonly place: SourcePlace;
}

function runningLines(blocks: readonly SourceBlock[]): RunningLine[] {
  return blocks.flatMap((block) => {
    const zone = block.zone === 'footer' ? 'footer' : 'header';
    return paragraphsIn([block]).flatMap((paragraph) =>
      paragraphText(paragraph)
        .split('\n')
        .map((text) => ({ text: trimmed(text), zone, place: paragraph.place })),
    );
  });
}
