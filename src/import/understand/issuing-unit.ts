import { fullName } from '../../meaning/same-unit.js';
import type { Letterhead } from '../../model/generated/schema-types.js';
import type { Frame, FrameLetterhead } from './frame.js';
import { organName } from './titles.js';

/**
 * The unit of the office that issues a document in its own name: "UBND XÃ MINH TÂM" / "PHÒNG KINH TẾ" under the office of
 * the UBND. Undefined where the office itself issues, several do, or another organ.
 */
export function issuingUnit({ letterhead }: Frame, office: Letterhead, text: string): string | undefined {
  if (!letterhead || letterhead.joint || letterhead.parent.length === 0) return undefined;
  const isOffice = fullName(letterhead.parent.join(' ')) === fullName(office.issuer.join(' '));
  return isOffice ? organName(letterhead.issuer.join(' '), text) : undefined;
}

/**
 * The office of a document: its issuer; of several the first; and for a Tờ trình of a Phòng the organ that it belongs to,
 * to which it submits.
 */
export function officeLetterhead({ parent, issuer, joint }: FrameLetterhead, kind: string): FrameLetterhead {
  const isDepartment = kind === 'to-trinh' && parent.length > 0 && /^(?:VĂN )?PHÒNG /u.test(issuer[0] ?? '');
  if (isDepartment)
    return { parent: [], issuer: parent.map((line) => line.replace(/^UBND(?= |$)/, 'ỦY BAN NHÂN DÂN')) };
  return { parent, issuer: joint?.[0] ?? issuer };
}
