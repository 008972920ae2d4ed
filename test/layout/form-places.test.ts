/** Where a document is signed and numbered: places of signature, seal and blanks, read off the pages. */
import { describe, expect, it } from 'vitest';
import { mm } from '../../src/doc/length.js';
import { formPlaces, type SignaturePlace } from '../../src/layout/form-places.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Page, PlacedLine } from '../../src/layout/page.js';
import { docNamed, docsOf, officeWith } from '../support/compose-text.js';
import { sampleFonts } from '../write/sample-doc.js';
import { lineText } from './check-layout.js';

const body = 'sections: [{heading: Việc, text: "Làm."}]';
const pagesOf = (yaml: string, office?: string): Page[] => {
  const docs = docsOf(yaml, office === undefined ? {} : { office });
  return layoutDocument(docNamed(docs, 'ke-hoach'), sampleFonts);
};
const placesOf = (...given: Parameters<typeof pagesOf>) => formPlaces(pagesOf(...given));
const found = (pages: readonly Page[], text: string): PlacedLine =>
  pages.flatMap(({ lines }) => lines).find((line) => lineText(line) === text) ??
  expect.fail(`no line ${text}`);
const named = ({ signatures }: ReturnType<typeof formPlaces>) =>
  signatures.map(({ signing: { by, index, alone } }) => `${by} ${index}${alone ? '' : ' of several'}`);
const middle = ({ x, width }: { x: number; width: number }) => x + width / 2;

const twoSigners = (first: string, second: string) => `documents:
  ke-hoach:
    signature:
      - {lines: ["TRƯỞNG PHÒNG"], name: Nguyễn Văn An${first}}
      - {lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: Lê Thị Hòa${second}}
${body}`;

describe('the places to sign', () => {
  it('fill the room between the last title and the name, in the middle of both', () => {
    const pages = pagesOf(body);
    const [signature] = formPlaces(pages).signatures;
    if (!signature) expect.fail('no place');
    const title = found(pages, 'CHỦ TỊCH');
    const name = found(pages, 'Đặng Minh Phúc');
    expect(signature.y).toBeCloseTo(title.y + title.height, 5);
    expect(signature.y + signature.height).toBeCloseTo(name.y, 5);
    const [run] = title.runs;
    expect(middle(signature)).toBeCloseTo(middle(run ?? expect.fail('no run')), 1);
    expect(signature.signing.who).toBe('CHỦ TỊCH Đặng Minh Phúc');
  });

  it('cover the left third of the signature with the seal, in its real size (PL1 II.8a)', () => {
    const checked = (office: string | undefined, size: number) => {
      const { signatures } = placesOf(body, office);
      const [signature, seal] = signatures as [SignaturePlace, SignaturePlace];
      expect([seal.width, seal.height]).toEqual([mm(size), mm(size)]);
      expect((seal.x + seal.width - signature.x) / signature.width).toBeCloseTo(1 / 3, 2);
      expect(seal.y + seal.height / 2).toBeCloseTo(signature.y + signature.height / 2, 5);
    };
    checked(undefined, 36);
    checked(officeWith('seal: {width: 32}'), 32);
  });

  it('are one for each signer, the seal on the last or where the plan says so', () => {
    expect(named(placesOf(body))).toEqual(['signer 1', 'organ 1']);
    const both = placesOf(twoSigners('', ''));
    expect(named(both)).toEqual(['signer 1 of several', 'signer 2 of several', 'organ 1']);
    const [first, second, seal] = both.signatures as [SignaturePlace, SignaturePlace, SignaturePlace];
    expect(first.x + first.width).toBeLessThan(second.x);
    expect(seal.x).toBeGreaterThan(first.x + first.width);
    expect(named(placesOf(twoSigners(', sealed: true', ', sealed: false')))).toEqual([
      'signer 1 of several',
      'organ 1',
      'signer 2 of several',
    ]);
    expect(named(placesOf(twoSigners(', sealed: true', '')))).toEqual([
      'signer 1 of several',
      'organ 1 of several',
      'signer 2 of several',
      'organ 2 of several',
    ]);
  });

  it('have no seal where the office has none, and several where several organs issue', () => {
    const unsealed = `documents: {ke-hoach: {signature: {lines: ["TỔ TRƯỞNG"], sealed: false}}}\n${body}`;
    expect(named(placesOf(unsealed))).toEqual(['signer 1']);
    const joint = twoSigners('', '').replace(
      '    signature:',
      '    letterhead: [{issuer: ["CƠ QUAN A"]}, {issuer: ["CƠ QUAN B"]}]\n    signature:',
    );
    expect(named(placesOf(joint)).filter((name) => name.startsWith('organ'))).toHaveLength(2);
  });
});

describe('the blanks', () => {
  const blanks = (fields: string, rest = '') =>
    placesOf(`documents: {ke-hoach: {${fields}}}\n${body}${rest}`).blanks;
  const kinds = (...given: Parameters<typeof blanks>) =>
    blanks(...given).map(({ blank, section }) => `${blank} ${section}`);

  it('are what is not known of number and date', () => {
    expect(kinds('')).toEqual(['number 0', 'day 0', 'month 0']);
    expect(kinds('number: 12, date: 02/2027')).toEqual(['day 0']);
    expect(kinds('number: 12, date: 22/02/2027')).toEqual([]);
    expect(kinds('number: none')).toEqual([]);
  });

  it('are those of the line in each appendix too', () => {
    const appendix = '\nappendices: [{id: pl, heading: Danh mục, text: Một.}]';
    expect(kinds('date: 22/02/2027', appendix)).toEqual(['number 0', 'number 1']);
  });

  it('stand where the spaces stand, on the baseline of their line', () => {
    const pages = pagesOf(`documents: {ke-hoach: {}}\n${body}`);
    const [number] = formPlaces(pages).blanks;
    if (!number) expect.fail('no blank');
    const line = pages[0]?.lines.find(({ runs }) => runs.includes(number.run));
    expect(number.run.text).toMatch(/^\u00a0+$/);
    expect(number.width).toBeGreaterThan(mm(12));
    expect(number.baseline).toBe((line?.y ?? 0) + (line?.baseline ?? 0));
    const before = line?.runs[(line.runs.indexOf(number.run) ?? 0) - 1];
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(number.x, 5);
  });
});

it('asks for nothing in a draft, which is neither numbered nor signed', () => {
  expect(placesOf(`documents: {ke-hoach: {draft: true}}\n${body}`)).toEqual({ signatures: [], blanks: [] });
});
