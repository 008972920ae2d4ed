import { unzlibSync, zlibSync } from 'fflate';
import { pngPasses } from '../../model/png-passes.js';

/** What a PNG says of itself (PNG specification, third edition, 11.2.1). */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color: number;
  readonly interlaced: boolean;
}

/** A PNG taken apart. */
interface Parts {
  readonly header: Header;
  readonly data: Uint8Array;
  readonly palette?: Uint8Array;
  readonly transparency?: Uint8Array;
}

/** Samples of a pixel by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * The same picture as it looks on white paper, without transparency and interlacing; a picture that has neither comes
 * back as it is. Takes a sound file: what is damaged is found when it is read.
 */
export function plainPng(bytes: Uint8Array): Uint8Array {
  const parts = takeApart(bytes);
  const { header } = parts;
  const isPlain = header.color < 4 && !parts.transparency && !header.interlaced;
  return isPlain ? bytes : rgbPng(header, rgbRows(parts));
}

function takeApart(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Record<string, Uint8Array[]> = {};
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    found[type] = [...(found[type] ?? []), bytes.subarray(at + 8, at + 8 + length)];
    at += 12 + length;
  }
  const [head] = found.IHDR ?? [];
  if (!head) throw new RangeError('a PNG without a header');
  const [palette] = found.PLTE ?? [];
  const [transparency] = found.tRNS ?? [];
  const start = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return {
    header: {
      width: start.getUint32(0),
      height: start.getUint32(4),
      depth: head[8] ?? 8,
      color: head[9] ?? 0,
      interlaced: head[12] === 1,
    },
    data: unzlibSync(Buffer.concat(found.IDAT ?? [])),
    ...(palette && { palette }),
    ...(transparency && { transparency }),
  };
}

/** Every pixel as it looks on white: three bytes each, row by row. */
function rgbRows(parts: Parts): Uint8Array {
  const { header, data } = parts;
  const { width, height, depth, color, interlaced } = header;
  const channels = samples[color] ?? 1;
  const out = new Uint8Array(width * height * 3);
  const paint = painter(parts);
  let at = 0;
  for (const [x0, y0, dx, dy] of interlaced ? pngPasses : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - x0) / dx);
    const rows = Math.ceil((height - y0) / dy);
    if (columns <= 0 || rows <= 0) continue;
    const length = Math.ceil((columns * channels * depth) / 8);
    const step = Math.max(1, (channels * depth) >> 3);
    let above: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < rows; row++) {
      const line = data.subarray(at + 1, at + 1 + length);
      unfilter(data[at] ?? 0, line, above, step);
      for (let column = 0; column < columns; column++)
        paint(line, column, out, ((y0 + row * dy) * width + x0 + column * dx) * 3);
      above = line;
      at += 1 + length;
    }
  }
  return out;
}

/** Puts the bytes of a row back in place (9.2). */
function unfilter(type: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = i < step ? 0 : (line[i - step] ?? 0);
    const up = above[i] ?? 0;
    const corner = i < step ? 0 : (above[i - step] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, type === 4 ? paeth(left, up, corner) : 0][type] ?? 0;
    line[i] = (line[i] ?? 0) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

type Painter = (line: Uint8Array, column: number, out: Uint8Array, to: number) => void;

/** Draws one pixel of a row, its colour laid over white as far as it is transparent. */
function painter({ header, palette = new Uint8Array(), transparency }: Parts): Painter {
  const { depth, color } = header;
  const channels = samples[color] ?? 1;
  const most = 2 ** depth - 1;
  const sample = (line: Uint8Array, index: number): number => {
    if (depth === 8) return line[index] ?? 0;
    if (depth === 16) return ((line[2 * index] ?? 0) << 8) | (line[2 * index + 1] ?? 0);
    const bit = index * depth;
    return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
  const clear = (index: number) =>
    ((transparency?.[2 * index] ?? 0) << 8) | (transparency?.[2 * index + 1] ?? 0);
  return (line, column, out, to) => {
    const value = (index: number) => sample(line, column * channels + index);
    let alpha = 1;
    if (color === 3) alpha = (transparency?.[value(0)] ?? 255) / 255;
    else if (color >= 4) alpha = value(channels - 1) / most;
    else if (transparency) {
      const isClear = color === 0 ? value(0) === clear(0) : [0, 1, 2].every((i) => value(i) === clear(i));
      if (isClear) alpha = 0;
    }
    for (let i = 0; i < 3; i++) {
      const own =
        color === 3
          ? (palette[3 * value(0) + i] ?? 0)
          : (value(color === 2 || color === 6 ? i : 0) * 255) / most;
      out[to + i] = Math.round(own * alpha + 255 * (1 - alpha));
    }
  };
}

/** Rows of RGB as a PNG; each row as its difference from the one above, which packs well. */
function rgbPng({ width, height }: Header, rgb: Uint8Array): Uint8Array {
  const length = width * 3;
  const rows = new Uint8Array(height * (length + 1));
  for (let row = 0; row < height; row++) {
    const to = row * (length + 1);
    rows[to] = 2;
    for (let i = 0; i < length; i++) {
      const above = row === 0 ? 0 : (rgb[(row - 1) * length + i] ?? 0);
      rows[to + 1 + i] = (rgb[row * length + i] ?? 0) - above;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', zlibSync(rows)), chunk('IEND')]);
}

/** A chunk without its check sum: pdfkit asks for none. */
function chunk(type: string, data = new Uint8Array()): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  new DataView(made.buffer).setUint32(0, data.length);
  made.set(Buffer.from(type, 'latin1'), 4);
  made.set(data, 8);
  return made;
}
