import type { FrameAddressee } from '../frame.js';
import { fold, trimmed } from './fold.js';
import { furnitureOf } from './furniture.js';
import { addresseesCall, dash, hasDash, isHeadingLine, isOpeningLine } from './line-kinds.js';
import type { Line } from './lines.js';

/** First words of those one writes to, levelled. */
const addressee =
  /^(?:cac |uy ban|ubnd|ubmttq|hoi dong|hdnd|thuong truc|so |ban |phong |bo |van phong|cong an|dang uy|huyen uy|tinh uy|thi uy|thanh uy|hoi |doan |ong |ba |dong chi|thu truong|chu tich|pho chu tich|bi thu|truong |tram |trung tam|chi cuc|cuc |vien |toa an|mat tran|nhu |thanh vien|to |quy |giam doc|hieu truong|doanh nghiep|cong ty|lien doan|bao |dai |kho bac|thanh tra|uy vien|mttq|nhan dan|don vi|quy )/;

interface Entry {
  readonly mark: string;
  readonly text: string;
}

/**
 * "Kính gửi:" and whom (PL1 II.9d), from the line that has the words on: one on the same line, a list with dashes or
 * bare lines, groups with members under "+". A single one keeps its closing mark as printed, entries of a list do not.
 * `end` is the index of the first line that no longer belongs to them.
 */
export function readAddressees(
  lines: readonly Line[],
  from: number,
): { readonly to: readonly FrameAddressee[]; readonly end: number } {
  const call = lines[from];
  const rest = trimmed(call?.text.slice(addresseesCall(call.text) ?? 0) ?? '');
  const entries: Entry[] = rest === '' ? [] : [entryOf(rest)];
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || !call) break;
    if (furnitureOf(line.text) === 'rule') continue;
    const last = entries.at(-1);
    if (isContinuation(line, lines[end - 1], last)) {
      entries.splice(-1, 1, { mark: last?.mark ?? '', text: `${last?.text ?? ''} ${line.text}` });
    } else if (isEntry(line, call, entries)) entries.push(entryOf(line.text, line.label));
    else break;
  }
  return { to: grouped(entries), end };
}

function entryOf(text: string, label?: string): Entry {
  const mark = dash.exec(text)?.[0].trim() ?? label?.trim() ?? '';
  return { mark, text: trimmed(text.replace(dash, '')) };
}

/** The rest of a name that did not end on its line. */
function isContinuation(line: Line, above: Line | undefined, last: Entry | undefined): boolean {
  if (!last || !above || hasDash(line) || /[;.:]$/.test(last.text)) return false;
  if (line.text.length > 160 || isHeadingLine(line)) return false;
  if (/^[\p{Ll}(]/u.test(line.text)) return line.gap === 0 || line.paragraph === above.paragraph;
  return line.table !== undefined && line.paragraph === above.paragraph;
}

function isEntry(line: Line, call: Line, entries: readonly Entry[]): boolean {
  if (line.table !== undefined && line.block === call.block) return true;
  if (isHeadingLine(line) || line.text.length > 300) return false;
  const last = entries.at(-1);
  const open = last === undefined || /[;,:]$/.test(last.text);
  if (hasDash(line)) return open || (last.mark !== '' && !/\.$/.test(last.text));
  if (!open || line.text.length > 160) return false;
  if (last !== undefined && last.mark !== '' && !last.text.endsWith(':')) return false;
  return (
    addressee.test(fold(line.text)) &&
    !(isOpeningLine(line.text) && /[.:,]$/.test(line.text) && line.text.length > 90)
  );
}

/** Members follow their group with "+", or bare after a dash and a colon. */
function grouped(entries: readonly Entry[]): FrameAddressee[] {
  const [only] = entries;
  if (only && entries.length === 1)
    return [{ text: only.mark === '' ? only.text : bare(only.text), items: [] }];
  const to: { text: string; items: string[]; mark: string; open: boolean }[] = [];
  for (const { mark, text } of entries) {
    const group = to.at(-1);
    const isMember =
      group !== undefined &&
      (mark === '+' ? group.mark !== '+' : group.open && mark === '' && group.mark !== '');
    if (isMember) group.items.push(bare(text));
    else to.push({ text: bare(text), items: [], mark, open: text.endsWith(':') });
  }
  return to.map(({ text, items }) => ({ text, items }));
}

function bare(text: string): string {
  return text.replace(/\s*[;.,]$/, '');
}
