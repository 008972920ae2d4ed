/** Small pictures as files, drawn here so that every kind of file is at hand. */
import { deflateSync } from 'node:zlib';
import type { Picture, PictureFile } from '../../src/doc/picture.js';

export interface PngKind {
  readonly width: number;
  readonly height: number;
  /** Colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly color?: number;
  readonly depth?: number;
  readonly interlaced?: boolean;
  /** Rows as the file holds them before they are packed, each with its filter byte; chequers if not given. */
  readonly data?: Uint8Array;
  /** More chunks between the header and the data. */
  readonly chunks?: readonly Uint8Array[];
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG file. */
export function png({ width, height, color = 0, depth = 8, interlaced, data, chunks = [] }: PngKind): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, color, 0, 0, interlaced ? 1 : 0], 8);
  const rows = data ?? chequers(width, height, ((channels[color] ?? 1) * depth) / 8);
  const parts = [chunk('IHDR', head), ...chunks, chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

export function chunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const made = Buffer.alloc(12 + data.length);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc(made.subarray(4, 8 + data.length)), 8 + data.length);
  return made;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chequers(width: number, height: number, bytesPerPixel: number): Buffer {
  const length = Math.ceil(width * bytesPerPixel);
  const rows = Buffer.alloc(height * (length + 1));
  for (let y = 0; y < height; y++)
    for (let i = 0; i < length; i++)
      rows[y * (length + 1) + 1 + i] = ((Math.floor(i / bytesPerPixel) >> 3) ^ (y >> 3)) & 1 ? 255 : 60;
  return rows;
}

/** A picture for the document tree, its chequers stretched to the size. */
export function picture(width: number, height: number, rest: Partial<Picture> = {}): Picture {
  return { type: 'picture', file: pngFile, width, height, alt: 'Ảnh thử', ...rest };
}

export const pngFile: PictureFile = { bytes: png({ width: 16, height: 16 }), format: 'png', name: 'thu.png' };

/** A JPEG of 16 × 12 grey pixels, as an encoder made it. */
export const jpeg = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i',
    'Z2hnPk1xeXBkeFxlZ2P/wAALCAAMABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF',
    'BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW',
    'V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi',
    '4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AOTr1CvL69Qr/9k=',
  ].join(''),
  'base64',
);

export const jpegFile: PictureFile = { bytes: jpeg, format: 'jpeg', name: 'thu.jpg' };
