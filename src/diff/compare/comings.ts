/** What only one of the plans has. */
import type { Words } from '../../model/finding.js';
import { type Change, type ChangeKind, changeKinds } from '../change.js';
import { aboutOf, shortly, spotOf, unitNamesOf } from '../comparing.js';
import type { Element } from '../element.js';
import type { Side } from '../wording.js';

type Stem =
  | 'indicator'
  | 'duty'
  | 'report'
  | 'funding'
  | 'text'
  | 'row'
  | 'part'
  | 'basis'
  | 'addressee'
  | 'recipient';

export function comingChange(element: Element, side: Side): Change | undefined {
  if (element.text.trim() === '' && element.family !== 'part') return undefined;
  const kind = kindOf(element, side);
  const { name } = changeKinds[kind];
  const words = shortly(element.text, 160);
  const message: Words =
    kind === 'issued-anew'
      ? issueWords(element.field, side === 'old' ? words : '', side === 'new' ? words : '')
      : { vi: `${name.vi}: ${words}`, en: `${name.en}: ${words}` };
  const spot = spotOf(element);
  return {
    kind,
    about: aboutOf(element),
    ...(side === 'new' ? { new: spot, after: element.text } : { old: spot, before: element.text }),
    units: unitNamesOf(element),
    message,
  };
}

/** "Số: 15 → chưa có". */
export function issueWords(field: string | undefined, before: string, after: string): Words {
  const what = field === 'number' ? { vi: 'số', en: 'number' } : { vi: 'ngày', en: 'date' };
  return {
    vi: `${what.vi} ${before || 'chưa có'} → ${after || 'chưa có'}`,
    en: `${what.en} ${before || 'none'} → ${after || 'none'}`,
  };
}

function kindOf({ family, nature, field }: Element, side: Side): ChangeKind {
  if (field === 'number' || field === 'date') return 'issued-anew';
  if (family === 'field') return field === 'title' || field === 'subject' ? 'title-changed' : 'field-changed';
  if (family === 'signature') return 'signer-changed';
  return `${stemOf(family, nature)}-${side === 'new' ? 'added' : 'removed'}`;
}

function stemOf(family: Element['family'], nature: Element['nature']): Stem {
  switch (family) {
    case 'part':
    case 'basis':
    case 'row':
    case 'addressee':
    case 'recipient':
      return family;
    default:
      return nature === undefined || nature === 'point' || nature === 'paragraph' ? 'text' : nature;
  }
}
