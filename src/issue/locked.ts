/** An issued document is locked (khoản 3 Điều 18): whatever it would print otherwise now is a finding, at its place. */

import type { Doc } from '../doc/document.js';
import { type DocumentNode, type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding, Place, Words } from '../model/finding.js';
import { own } from '../model/own.js';
import { shortened } from '../model/shortened.js';
import { imagePath } from '../model/signing-images.js';
import { twoDigits } from '../model/two-digits.js';
import { toldEdits } from '../model/word-edits.js';
import { issuedName } from './issued-name.js';
import type { IssuedRecord, KnownIssue } from './issued-record.js';
import { type LineChange, lineChanges } from './line-changes.js';
import { type PrintedPicture, printedLines, printedPictures } from './printed-words.js';

/** More places than this are counted, not told one by one. */
const toldChanges = 10;

const clause = 'khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP';

/** What a document of the dossier prints, held against its issue. */
export async function lockedFindings(
  document: DocumentNode,
  doc: Doc | undefined,
  issue: KnownIssue,
  dossier: Dossier,
): Promise<readonly Finding[]> {
  switch (issue.state) {
    case 'damaged':
      return [damaged(document, dossier)];
    case 'recording':
      return [brokenOff(document, issue, dossier)];
    case 'issued': {
      if (!doc) return [];
      const changes = lineChanges(issue.lines, printedLines(doc));
      const words = changes.slice(0, toldChanges).map((change) => changed(change, issue, document, dossier));
      const left = changes.length - words.length;
      return [
        ...words,
        ...(left > 0 ? [more(left, issue, document, dossier)] : []),
        ...otherPictures(issue, await printedPictures(doc), document, dossier),
        ...otherPrint(issue, document, dossier),
      ];
    }
  }
}

function changed(change: LineChange, issue: IssuedRecord, document: DocumentNode, dossier: Dossier): Finding {
  return finding(issue, placeOf(change.source, document, dossier), said(change));
}

function said({ before, after }: LineChange): Words {
  if (before === undefined) {
    return {
      vi: `nay thêm “${shortened(after ?? '', 80)}”`,
      en: `it now has “${shortened(after ?? '', 80)}” besides`,
    };
  }
  if (after === undefined) {
    return {
      vi: `nay bỏ “${shortened(before, 80)}”`,
      en: `“${shortened(before, 80)}” is gone`,
    };
  }
  const edits = toldEdits(before, after);
  const [first] = edits;
  const [old, now] =
    edits.length === 1 && first && first.every((part) => part !== '') ? first : [before, after];
  return {
    vi: `bản đã ban hành ghi “${shortened(old, 80)}”, nay ghi “${shortened(now, 80)}”`,
    en: `it was issued with “${shortened(old, 80)}”, now it has “${shortened(now, 80)}”`,
  };
}

function more(count: number, issue: IssuedRecord, document: DocumentNode, dossier: Dossier): Finding {
  return finding(issue, placeOf(undefined, document, dossier), {
    vi: `còn ${twoDigits(count)} chỗ khác in không như bản đã ban hành`,
    en: `${count} more places are not as they were issued`,
  });
}

function otherPictures(
  issue: IssuedRecord,
  now: readonly PrintedPicture[],
  document: DocumentNode,
  dossier: Dossier,
): Finding[] {
  const was = issue.pictures;
  const length = Math.max(was.length, now.length);
  const other = Array.from({ length }, (_, i) => i).find((i) => was[i]?.sha256 !== now[i]?.sha256);
  if (other === undefined) return [];
  const { file: name } = imagePath(now[other]?.name ?? was[other]?.name ?? '');
  return [
    finding(issue, placeOf(undefined, document, dossier), {
      vi: `hình “${name}” không còn như bản đã ban hành`,
      en: `the picture “${name}” is not as it was issued`,
    }),
  ];
}

/** Margins, sizes, columns and whatever else says how it is set. */
function otherPrint(issue: IssuedRecord, document: DocumentNode, dossier: Dossier): Finding[] {
  const [was, now] = [settings(issue.print), settings(document.print)];
  const keys = [...new Set([...was.keys(), ...now.keys()])].filter((key) => was.get(key) !== now.get(key));
  if (keys.length === 0) return [];
  const names = keys.map((key) => `“${key}”`).join(', ');
  return [
    finding(issue, placeOf(undefined, document, dossier), {
      vi: `cách in (“print”: ${names}) không còn như khi ban hành`,
      en: `the way it is printed (“print”: ${names}) is not as it was issued`,
    }),
  ];
}

function settings(print: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(print).map(([key, value]) => [key, canonical(value)]));
}

/** One text for one value, however its fields are ordered; what is empty says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function finding(issue: IssuedRecord, [file, at]: PlaceInFile, difference: Words): Finding {
  const name = issuedName(issue);
  return {
    code: 'issued-locked',
    document: issue.document,
    severity: 'error',
    prints: true,
    file,
    at,
    message: {
      vi: `${name.vi} đã ban hành, nội dung đã khóa: ${difference.vi}.`,
      en: `${name.en} has been issued and is locked: ${difference.en}.`,
    },
    hint: {
      vi: 'Khôi phục như bản đã ban hành. Sai sót về nội dung: lập văn bản sửa đổi, bổ sung hoặc thay thế; sai sót về thể thức: lập Công văn đính chính.',
      en: 'Put back what was issued. A mistake of content takes a document that amends or replaces it, one of form a letter of correction.',
    },
    cites: clause,
  };
}

function brokenOff(
  document: DocumentNode,
  issue: Extract<KnownIssue, { state: 'recording' }>,
  dossier: Dossier,
): Finding {
  const [file, at] = placeOf(undefined, document, dossier);
  const name = issuedName(issue);
  const command = `kehoach issue ${dossier.planPath} --document ${issue.document} --number ${issue.number} --date ${issue.date}`;
  return {
    code: 'issue-whole',
    document: document.id,
    severity: 'error',
    prints: true,
    file,
    at,
    message: {
      vi: `Việc ghi nhận ${name.vi} bị ngắt giữa chừng: sổ đăng ký, tệp kế hoạch và bản lưu có thể chưa khớp nhau.`,
      en: `Recording ${name.en} was broken off: register, plan and kept files may not agree yet.`,
    },
    hint: {
      vi: `Thực hiện lại: ${command}`,
      en: `Run it again: ${command}`,
    },
  };
}

function damaged(document: DocumentNode, dossier: Dossier): Finding {
  const [file, at] = placeOf(undefined, document, dossier);
  const kept = `ban-hanh/${dossier.plan.id}/${document.id}.json`;
  return {
    code: 'issue-readable',
    document: document.id,
    severity: 'error',
    prints: true,
    file,
    at,
    message: {
      vi: `Tệp “${kept}” (ghi nhận việc ban hành ${document.kind.name}) không đọc được hoặc là của văn bản khác, nên không đối chiếu được với bản đã ban hành.`,
      en: `“${kept}”, which records the issue of the ${document.kind.name}, cannot be read or is another document’s: nothing can be held against it.`,
    },
    hint: {
      vi: 'Khôi phục tệp từ bản sao lưu; không tự sửa tệp này.',
      en: 'Restore it from a backup; it is not to be edited.',
    },
  };
}

type PlaceInFile = readonly [file: string, at: Place];

/** Where the words stand; the document itself where they stand nowhere. */
function placeOf(source: string | undefined, { id }: DocumentNode, dossier: Dossier): PlaceInFile {
  const { plan, planPath, officePath } = dossier;
  if (source?.startsWith('/')) return [planPath, { pointer: source }];
  if (source?.startsWith(officePrefix)) return [officePath, { pointer: source.slice(officePrefix.length) }];
  return own(plan.documents, id) === undefined
    ? [planPath, { file: 'whole' }]
    : [planPath, { pointer: `/documents/${id}`, key: true }];
}
