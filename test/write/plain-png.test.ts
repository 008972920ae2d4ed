/** What a PNG looks like on white paper, told by another reader of PNG files where one is at hand. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainPng } from '../../src/write/pdf/plain-png.js';
import { chunk, png } from '../support/pictures.js';
import fc from '../support/random.js';

/** The pixels of what `plainPng` makes: RGB of 8 bits, every row the difference from the one above. */
function pixels(file: Uint8Array, width: number, height: number): number[] {
  const bytes = Buffer.from(file);
  expect(bytes.readUInt32BE(16)).toBe(width);
  expect(bytes.readUInt32BE(20)).toBe(height);
  expect([...bytes.subarray(24, 29)]).toEqual([8, 2, 0, 0, 0]);
  const at = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const length = width * 3;
  const out: number[] = [];
  for (let y = 0; y < height; y++) {
    expect(rows[y * (length + 1)]).toBe(2);
    for (let i = 0; i < length; i++)
      out.push(((rows[y * (length + 1) + 1 + i] ?? 0) + (out[(y - 1) * length + i] ?? 0)) & 255);
  }
  return out;
}

const grey = (...values: number[]) => values.flatMap((value) => [value, value, value]);

describe('a PNG on white', () => {
  it('is the file itself where it is plain', () => {
    for (const color of [0, 2, 3]) {
      const file = png({
        width: 9,
        height: 5,
        color,
        chunks: color === 3 ? [chunk('PLTE', Buffer.alloc(768))] : [],
      });
      expect(plainPng(file)).toBe(file);
    }
  });

  it('of grey with alpha, 8 and 16 bits', () => {
    const data = Buffer.from([0, 0, 255, 0, 0, 100, 51]);
    expect(pixels(plainPng(png({ width: 3, height: 1, color: 4, data })), 3, 1)).toEqual(grey(0, 255, 224));
    const deep = Buffer.from([0, 0x80, 0, 0xff, 0xff]);
    expect(pixels(plainPng(png({ width: 1, height: 1, color: 4, depth: 16, data: deep })), 1, 1)).toEqual(
      grey(128),
    );
  });

  it('of a palette of two bits with transparent colours', () => {
    const chunks = [
      chunk('PLTE', Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255])),
      chunk('tRNS', Buffer.from([0, 51])),
    ];
    // 0, 1, 2, 2 in one byte
    const data = Buffer.from([0, 0b00011010]);
    expect(pixels(plainPng(png({ width: 4, height: 1, color: 3, depth: 2, data, chunks })), 4, 1)).toEqual([
      ...[255, 255, 255],
      ...[204, 255, 204],
      ...[0, 0, 255, 0, 0, 255],
    ]);
  });

  it('of one transparent grey or colour', () => {
    const greyChunk = [chunk('tRNS', Buffer.from([0, 7]))];
    const data = Buffer.from([0, 7, 8]);
    expect(pixels(plainPng(png({ width: 2, height: 1, data, chunks: greyChunk })), 2, 1)).toEqual(
      grey(255, 8),
    );
    const color = [chunk('tRNS', Buffer.from([0, 1, 0, 2, 0, 3]))];
    const rgb = Buffer.from([0, 1, 2, 3, 1, 2, 4]);
    expect(pixels(plainPng(png({ width: 2, height: 1, color: 2, data: rgb, chunks: color })), 2, 1)).toEqual([
      ...[255, 255, 255],
      ...[1, 2, 4],
    ]);
  });

  it('with every filter: rows come back as they were', () => {
    const row = fc.array(fc.nat(255), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.nat(4)), { minLength: 1, maxLength: 6 }), (rows) => {
        // Opaque RGBA: 3 pixels a row.
        const plain = rows.map(([values]) => values.map((value, i) => (i % 4 === 3 ? 255 : value)));
        const data = plain.flatMap((values, y) => [
          rows[y]?.[1] ?? 0,
          ...filtered(values, plain[y - 1], rows[y]?.[1] ?? 0),
        ]);
        const file = png({ width: 3, height: plain.length, color: 6, data: Buffer.from(data) });
        expect(pixels(plainPng(file), 3, plain.length)).toEqual(
          plain.flatMap((values) => values.filter((_, i) => i % 4 !== 3)),
        );
      }),
    );
  });

  it('interlaced, of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (width, height) => {
        const value = (x: number, y: number) => (x * 31 + y * 17) & 255;
        const data: number[] = [];
        const passes = [
          [0, 0, 8, 8],
          [4, 0, 8, 8],
          [0, 4, 4, 8],
          [2, 0, 4, 4],
          [0, 2, 2, 4],
          [1, 0, 2, 2],
          [0, 1, 1, 2],
        ];
        for (const [x0 = 0, y0 = 0, dx = 1, dy = 1] of passes) {
          if (x0 >= width) continue;
          for (let y = y0; y < height; y += dy) {
            data.push(0);
            for (let x = x0; x < width; x += dx) data.push(value(x, y));
          }
        }
        const file = png({ width, height, interlaced: true, data: Buffer.from(data) });
        const rows = Array.from({ length: height }, (_, y) =>
          Array.from({ length: width }, (_, x) => value(x, y)),
        );
        expect(pixels(plainPng(file), width, height)).toEqual(grey(...rows.flat()));
      }),
      { numRuns: 60 },
    );
  });
});

/** A row of four bytes a pixel as a filter of the PNG specification writes it. */
function filtered(row: readonly number[], above: readonly number[] = [], filter: number): number[] {
  return row.map((value, i) => {
    const [left, up, corner] = [row[i - 4] ?? 0, above[i] ?? 0, i < 4 ? 0 : (above[i - 4] ?? 0)];
    const nearest = [left, up, corner].reduce((best, each) =>
      Math.abs(left + up - corner - each) < Math.abs(left + up - corner - best) ? each : best,
    );
    return (value - ([0, left, up, (left + up) >> 1, nearest][filter] ?? 0)) & 255;
  });
}
