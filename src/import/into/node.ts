/** Parts of a plan by their pointers: which sentence, list member or section some words belong to. */
import { readLabel } from '../understand/label.js';
import type { PrintedLine } from './lines.js';

const memberPattern = /^(.*\/(?:items|tasks|indicators|reports|budget))\/(\d+)(?=\/|$)/;
const sectionPattern = /^(.*\/(?:sections|appendices))\/(\d+)(?=\/|$)/;
const linePattern = /^(.*\/(?:basis|recipients|enclosures|to|lines))\/(\d+)(?:\/text)?$/;

export interface Member {
  readonly pointer: string;
  readonly list: string;
  readonly at: number;
}

/** The innermost item that a pointer leads into. */
export function itemOf(pointer: string): Member | undefined {
  return found(
    memberPattern.exec(pointer.replace(/\/(?:reports|measures)\/\d+(?=\/(?!text|items|name))/g, '')),
  );
}

/** The innermost section that a pointer leads into. */
export function sectionOf(pointer: string): Member | undefined {
  return found(sectionPattern.exec(pointer));
}

/** The line of a list of the frame: a basis, an addressee, a recipient, a line of the signature. */
export function listLineOf(pointer: string): Member | undefined {
  return found(linePattern.exec(pointer));
}

function found(match: RegExpExecArray | null): Member | undefined {
  if (!match) return undefined;
  const [pointer, list = '', at] = match;
  return { pointer: list === '' ? pointer : `${list}/${at}`, list, at: Number(at) };
}

/** The item and sections around a pointer, the innermost first. */
export function around(pointer: string): readonly Member[] {
  const members: Member[] = [];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const own = /\/(?:items|tasks|indicators|reports|budget|sections|appendices)\/\d+$/.test(at);
    const list = at.slice(0, at.lastIndexOf('/'));
    if (own) members.push({ pointer: at, list, at: Number(at.slice(list.length + 1)) });
  }
  return members;
}

/** The pointer of the first words of a line that come from the plan; empty where none do. */
export function pointerOf(line: PrintedLine | undefined): string {
  return line?.runs.find(({ source }) => source?.startsWith('/'))?.source ?? '';
}

/** The numberings a label may belong to: "I." is the first Roman number and the ninth capital. */
export function numberings(label: string): readonly string[] {
  if (label === '') return ['none'];
  return readLabel(`${label} x`)?.labels.map(({ numbering }) => numbering) ?? [`{${label}}`];
}

export function sameKind(one: string, other: string): boolean {
  const known = numberings(other);
  return numberings(one).some((each) => known.includes(each));
}
