import { type Finding, stopsPrinting } from '../../model/finding.js';
import {
  externalFinding,
  faultFinding,
  fileFinding,
  legacyFinding,
  macroFinding,
  partLeftOut,
  revisionsFinding,
} from '../docx/file-findings.js';
import { type OtherFile, otherArchive, otherFile } from '../docx/file-kind.js';
import { bodyOf, mainPart, openPackage, type Package } from '../docx/package.js';
import { openParts } from '../docx/parts.js';
import { readBody } from '../docx/read-body.js';
import { readComments } from '../docx/read-comments.js';
import { countRevisions, type RevisionCount } from '../docx/revisions.js';
import { sizesOf } from '../docx/sizes.js';
import { onOff } from '../docx/tree.js';
import { openZip } from '../docx/zip.js';
import type { Importer, ImportInput, ImportResult } from '../importer.js';

/** Word documents (ECMA-376, transitional and strict), whichever program wrote them. */
export const docx: Importer = {
  format: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  read: async (input) => readDocx(input),
};

function readDocx(input: ImportInput): ImportResult {
  const { file, bytes } = input;
  const other = otherFile(bytes);
  if (other) return { findings: [told(file, other)] };
  const zip = openZip(bytes);
  if (typeof zip === 'string') return { findings: [faultFinding(file, zip, '')] };
  const archive = openPackage(zip);
  const main = mainPart(archive);
  if (main === undefined) {
    const kind = zip.read('mimetype');
    const mimetype = kind instanceof Uint8Array ? new TextDecoder().decode(kind.subarray(0, 200)) : '';
    return { findings: [told(file, otherArchive(zip.names, mimetype))] };
  }
  return readDocument(input, archive, main);
}

function told(file: string, { code, message, hint }: OtherFile): Finding {
  return fileFinding(file, code, 'error', message, hint);
}

function readDocument({ file, revisions }: ImportInput, archive: Package, main: string): ImportResult {
  const parts = openParts(archive, main, revisions);
  const findings: Finding[] = parts.faults.map(({ fault, part }) =>
    // What only adds to the text may be missing; hostile or boundless parts stop everything.
    part === main || fault !== 'damaged' ? faultFinding(file, fault, part) : partLeftOut(file, part),
  );
  if (archive.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) findings.push(macroFinding(file));
  const outside = parts.outside();
  if (outside.length > 0) findings.push(externalFinding(file, outside));
  if (stopsPrinting(findings)) return { findings };
  const count = total(parts.stories().map(countRevisions));
  if (revisions === undefined && Object.values(count).some((n) => n > 0)) {
    return { findings: [...findings, revisionsFinding(file, count)] };
  }
  const body = parts.document && bodyOf(parts.document);
  if (!body) return { findings: [...findings, faultFinding(file, 'damaged', main)] };
  const reading = parts.reading(body);
  const evenPages = onOff(parts.settings, 'w:evenAndOddHeaders') ?? false;
  const blocks = readBody(body, main, evenPages, reading, parts.furniture);
  const comments = parts.comments ? readComments(parts.comments.root, parts.comments.part, reading) : [];
  if (reading.legacyFonts.size > 0) findings.push(legacyFinding(file, [...reading.legacyFonts]));
  return {
    value: { file, blocks, comments, sizes: sizesOf(reading), losses: reading.losses },
    findings,
  };
}

function total(counts: readonly RevisionCount[]): RevisionCount {
  const sum = (key: keyof RevisionCount) => counts.reduce((before, count) => before + count[key], 0);
  return {
    inserted: sum('inserted'),
    deleted: sum('deleted'),
    moved: sum('moved'),
    formatted: sum('formatted'),
  };
}
