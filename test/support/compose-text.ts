/**
 * Given this YAML, these are the printed lines. Tests speak of plans and lines only, so that they survive any
 * rearrangement of what lies between. One line per paragraph and per table row:
 * "⏎" a break set by sense · "▁" room left blank · "a | b" cells · "───" a rule · "⟨1: …⟩" a footnote.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDossier } from '../../src/check/check-dossier.js';
import { composeDossier } from '../../src/compose/compose-dossier.js';
import type { Block, Doc, Inline, Paragraph, Table } from '../../src/doc/document.js';
import { type Dossier, makeDossier } from '../../src/model/dossier.js';
import type { Finding } from '../../src/model/finding.js';
import type { ImageFile } from '../../src/model/image-file.js';
import type { Template } from '../../src/model/template.js';
import { readOffice } from '../../src/read/read-office.js';
import { readPlan } from '../../src/read/read-plan.js';
import { readTemplate } from '../../src/read/read-template.js';
import { sampleFonts } from '../write/sample-doc.js';

/** A commune with a few units; tests that need another one pass it whole. */
export const office = `
schema: 1
name: Ủy ban nhân dân xã Minh Tâm
short: UBND xã
symbol: UBND
place: Minh Tâm
letterhead: {issuer: ["ỦY BAN NHÂN DÂN", "XÃ MINH TÂM"]}
units:
  vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VHXH, symbol: VHXH, aliases: ["Phòng VH-XH"]}
  kinh-te: {name: Phòng Kinh tế, symbol: KT}
  cong-an: {name: Công an xã, relation: peer}
  mttq: {name: Ủy ban Mặt trận Tổ quốc Việt Nam xã, relation: independent}
  doan-tn: {name: Đoàn Thanh niên xã, relation: independent}
  thon: {name: Các thôn, kind: group, relation: lower}
signers:
  ct: {lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: Đặng Minh Phúc}
documents:
  ke-hoach: {signature: ct}
  to-trinh: {issuer: vhxh, to: ["Ủy ban nhân dân xã Minh Tâm"], signature: ct}
  cong-van: {signature: ct}
citations:
  luat-tre-em: {type: Luật, date: 05/4/2016, subject: Trẻ em}
`;

/** The fields every plan needs, in front of what a test is about. */
const head = {
  schema: '1',
  id: 'ke-hoach-a',
  period: '2027',
  office: 'xa.yaml',
  title: 'Thực hiện công tác trẻ em năm 2027',
};

/** A frame of nothing but bases and body, so that the templates' sentences do not stand in the way. */
const plainTemplate = (kind: string, name: string, rest: string) =>
  `---\nkind: ${kind}\nname: ${name}\n${rest}---\n::basis\n\n::body\n\n:::closing\nHết.\n:::\n\n::appendices\n`;
const plainTemplates = [
  plainTemplate('ke-hoach', 'Kế hoạch', 'abbreviation: KH\nform: named\nbody: shared\nappendices: all\n'),
  plainTemplate('to-trinh', 'Tờ trình', 'abbreviation: TTr\nform: named\n'),
  plainTemplate('cong-van', 'Công văn', 'form: letter\nprint: {sections: [number, letter]}\n'),
];

const templateFolder = join(import.meta.dirname, '../../templates');
export const productTemplates: readonly string[] = readdirSync(templateFolder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(templateFolder, name), 'utf8'));

export interface Given {
  readonly office?: string;
  /** Texts of template files; the product's own by default. */
  readonly templates?: readonly string[];
  /** Pictures by the path that the plan writes. */
  readonly images?: ReadonlyMap<string, ImageFile>;
}

/** Reads a plan with the real readers; throws where the YAML of a test is not what it should be. */
export function dossierOf(plan: string, given: Given = {}): { dossier: Dossier; findings: Finding[] } {
  const read = readPlan(bytes(withHead(plan)), 'plan.yaml');
  const officeRead = readOffice(bytes(given.office ?? office), 'xa.yaml');
  const mistakes = [...read.findings, ...officeRead.findings];
  if (!read.value || !officeRead.value || mistakes.length > 0) {
    throw new Error(mistakes.map(({ at, message }) => `${JSON.stringify(at)} ${message.vi}`).join('\n'));
  }
  const kinds = new Map([...templatesOf(given)].map(([kind, { head: of }]) => [kind, of]));
  const made = makeDossier({
    plan: read.value,
    planPath: 'plan.yaml',
    office: officeRead.value,
    officePath: 'xa.yaml',
    kinds,
    ...(given.images ? { images: given.images } : {}),
  });
  if (!made.value) throw new Error('no dossier');
  return { dossier: made.value, findings: [...made.findings] };
}

/** The documents of a plan. */
export function docsOf(plan: string, given: Given = {}): readonly Doc[] {
  const { docs, findings } = composeDossier(dossierOf(plan, given).dossier, templatesOf(given), sampleFonts);
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message.vi).join('\n'));
  return docs;
}

/** What some rules say: `code pointer: message → hint`. */
export function toldBy(codes: readonly string[], plan: string, given: Given = {}): readonly string[] {
  const findings = checkDossier(dossierOf(plan, given).dossier).filter(({ code }) => codes.includes(code));
  return findings.map(({ code, file, at, message, hint }) => {
    const place = 'pointer' in at ? `${at.pointer}${at.key ? ' (key)' : ''}` : JSON.stringify(at);
    const where = file === 'plan.yaml' ? place : `${file}:${place}`;
    return `${code} ${where}: ${message.vi} → ${hint?.vi}`;
  });
}

/** The sample office with other parts: what `changes` says replaces what the sample says under the same keys. */
export function officeWith(changes: string): string {
  const keys = [...changes.matchAll(/^([a-z]+):/gm)].map((match) => match[1]);
  const kept = office
    .split(/^(?=[a-z]+:)/m)
    .filter((part) => !keys.some((key) => part.startsWith(`${key}:`)));
  return `${kept.join('')}${changes}\n`;
}

/** Every line of a document, frame and appendices included, as the product's templates make it. */
export function printed(plan: string, id = 'ke-hoach', given: Given = {}): readonly string[] {
  return linesOf(docNamed(docsOf(plan, given), id));
}

/** The lines of the body and the appendices alone. */
export function body(plan: string, id = 'ke-hoach', given: Given = {}): readonly string[] {
  const lines = linesOf(docNamed(docsOf(plan, { templates: plainTemplates, ...given }), id));
  return lines.filter((line) => line !== 'Hết./.');
}

export function docNamed(docs: readonly Doc[], id: string): Doc {
  const doc = docs.find((each) => each.id === id);
  if (!doc) throw new Error(`no document ${id}`);
  return doc;
}

export function linesOf(doc: Doc): readonly string[] {
  return doc.sections.flatMap(({ blocks, firstFooter = [] }) =>
    [...blocks, ...firstFooter].flatMap(linesOfBlock),
  );
}

export function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph': {
      const line = words(block.inlines);
      return line === '' ? [] : [line];
    }
    case 'rule':
      return ['───'];
    case 'picture':
      return [`[${block.alt}]`];
    case 'table':
      if (block.role !== 'data') {
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(linesOfBlock)));
      }
      return block.rows.map(({ cells }) =>
        cells.map((cell) => cell.blocks.flatMap(linesOfBlock).join(' ')).join(' | '),
      );
  }
}

/** The words of inlines with all that is no word made visible. */
export function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text.replace(/\u00a0+/g, '▁');
        case 'leader':
          return inline.text;
        case 'break':
          return ' ⏎ ';
        case 'footnote':
          return `⟨${inline.number}: ${words(inline.inlines)}⟩`;
      }
    })
    .join('');
}

/** The words of a paragraph. */
export function plainText({ inlines }: Paragraph): string {
  return words(inlines);
}

/** The paragraphs of one style, frames included. */
export function styledLines(doc: Doc, style: string): readonly string[] {
  const inside = (block: Block): readonly Block[] =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(inside)))
      : [block];
  return doc.sections
    .flatMap(({ blocks }) => blocks.flatMap(inside))
    .flatMap((block) => (block.type === 'paragraph' && block.style === style ? [plainText(block)] : []));
}

/** The true tables of a document, in order. */
export function tablesOf(doc: Doc): readonly Table[] {
  return doc.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Table => block.type === 'table' && block.role === 'data'),
  );
}

function templatesOf({ templates = productTemplates }: Given): ReadonlyMap<string, Template> {
  return new Map(
    templates.map((text) => {
      const { value, findings } = readTemplate(bytes(text), 'mau.md');
      if (!value) throw new Error(findings.map(({ message }) => message.vi).join('\n'));
      const bodyLine = text.slice(0, value.bodyOffset).split('\n').length;
      return [value.head.kind, { path: 'mau.md', head: value.head, body: value.body, bodyLine }];
    }),
  );
}

function withHead(plan: string): string {
  if (plan.startsWith('{')) return plan;
  const given = new Set([...plan.matchAll(/^([a-z]+):/gm)].map((match) => match[1]));
  const missing = Object.entries(head).filter(([key]) => !given.has(key));
  return `${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}${plan}`;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
