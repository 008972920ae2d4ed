import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/read/image/read-image.js';
import { chunk, jpeg, png } from '../support/pictures.js';
import fc from '../support/random.js';

const read = async (bytes: Uint8Array) => {
  const { bytes: same, ...rest } = { bytes: undefined, ...(await readImage(bytes)) };
  expect(same === undefined || same === bytes).toBe(true);
  return rest;
};

/** The JPEG with a segment put in after its first two bytes. */
const withSegment = (marker: number, data: Uint8Array, file: Uint8Array = jpeg) =>
  Buffer.concat([
    file.subarray(0, 2),
    Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]),
    data,
    file.subarray(2),
  ]);

/** Exif with one entry: how to turn the picture. */
const exif = (orientation: number, little: boolean) => {
  const tiff = little
    ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
};

/** The JPEG with another size in its frame header. */
const sized = (width: number, height: number, file: Buffer = jpeg) => {
  const copy = Buffer.from(file);
  const at = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, at + 5);
  copy.writeUInt16BE(width, at + 7);
  return copy;
};

const density = (perMetre: number) => {
  const data = Buffer.alloc(9);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data[8] = 1;
  return chunk('pHYs', data);
};

describe('a PNG', () => {
  it('of every kind is read with its size', async () => {
    const kinds = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
    const palette = [chunk('PLTE', Buffer.alloc(768))];
    for (const [color, depths] of Object.entries(kinds))
      for (const depth of depths) {
        const chunks = color === '3' ? palette : [];
        const file = png({ width: 13, height: 7, color: Number(color), depth, chunks });
        expect(await read(file), `${color} ${depth}`).toEqual({ format: 'png', width: 13, height: 7 });
      }
  });

  it('says how many pixels it has on an inch, where that makes sense', async () => {
    const of = (perMetre: number) => read(png({ width: 2, height: 2, chunks: [density(perMetre)] }));
    expect(await of(11811)).toMatchObject({ resolution: 300 });
    expect(await of(1)).not.toHaveProperty('resolution');
  });

  it('is damaged wherever a byte is another, or lacking', async () => {
    const file = png({ width: 30, height: 20, color: 2, chunks: [density(3780)] });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 9), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const copy = Buffer.from(file);
        copy[at + 8] = (copy[at + 8] ?? 0) ^ change;
        expect(await read(copy)).toHaveProperty('fault');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: file.length - 1 }), async (length) => {
        expect(await read(file.subarray(0, length))).toEqual({ fault: 'damaged' });
      }),
    );
    const mangled = Buffer.from(file.toString('latin1').replace('\r\n', '\n'), 'latin1');
    expect(await read(mangled)).toEqual({ fault: 'damaged' });
  });

  it('that unpacks to less or more than it says is damaged, and not unpacked to the end', async () => {
    const rows = (count: number) => png({ width: 10, height: 10, data: Buffer.alloc(count * 11) });
    expect(await read(rows(9))).toEqual({ fault: 'damaged' });
    expect(await read(rows(11))).toEqual({ fault: 'damaged' });
    const bomb = rows(2_000_000);
    const start = performance.now();
    expect(await read(bomb)).toEqual({ fault: 'damaged' });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('that claims an absurd size is not unpacked at all', async () => {
    const claims = (width: number, height: number) => read(png({ width, height, data: Buffer.from([1]) }));
    expect(await claims(60_000, 60_000)).toEqual({ fault: 'size', width: 60_000, height: 60_000 });
    expect(await claims(20_001, 1)).toEqual({ fault: 'size', width: 20_001, height: 1 });
    expect(await claims(0, 4)).toEqual({ fault: 'damaged' });
    expect(await claims(20_000, 2)).toEqual({ fault: 'damaged' });
  });

  it('interlaced has the bytes of its passes', async () => {
    // 3 × 5 pixels in passes of 1 × 1, 1 × 1, 1 × 2, 2 × 1, 1 × 3 and 3 × 2, a byte for each pixel and each row.
    const size = 2 + 2 + 4 + 3 + 6 + 8;
    const of = (length: number) =>
      read(png({ width: 3, height: 5, interlaced: true, data: Buffer.alloc(length) }));
    expect(await of(size)).toEqual({ format: 'png', width: 3, height: 5 });
    expect(await of(size + 1)).toEqual({ fault: 'damaged' });
  });
});

describe('a JPEG', () => {
  it('is read with its size and its pixels on an inch', async () => {
    expect(await read(jpeg)).toEqual({ format: 'jpeg', width: 16, height: 12, resolution: 96 });
  });

  it('cut short is damaged, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: jpeg.length - 1 }), async (length) => {
        expect(await read(jpeg.subarray(0, length))).toEqual({ fault: 'damaged' });
      }),
    );
  });

  it('of absurd size is told by its header', async () => {
    expect(await read(sized(65_500, 65_500))).toEqual({ fault: 'size', width: 65_500, height: 65_500 });
  });

  it('of a kind that few programs know is told', async () => {
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const changed = (offset: number, value: number) => {
      const copy = Buffer.from(jpeg);
      copy[frame + offset] = value;
      return copy;
    };
    for (const file of [changed(1, 0xc3), changed(1, 0xc9), changed(4, 12), changed(9, 2)])
      expect(await read(file)).toEqual({ fault: 'coding' });
    expect(await read(changed(1, 0xc2))).toMatchObject({ format: 'jpeg' });
    expect(await read(changed(9, 4))).toEqual({ fault: 'colours' });
  });

  it('that only the viewer turns upright is told', async () => {
    for (const little of [true, false]) {
      expect(await read(withSegment(0xe1, exif(6, little)))).toEqual({ fault: 'turned' });
      expect(await read(withSegment(0xe1, exif(1, little)))).toMatchObject({ format: 'jpeg' });
    }
    expect(await read(withSegment(0xe1, Buffer.from('Exif\0\0II', 'latin1')))).toMatchObject({
      format: 'jpeg',
    });
  });
});

it('other bytes are told, and nothing throws', async () => {
  for (const words of ['', '%PDF-1.7', 'GIF89a', '<svg/>', 'BM', 'PK\u0003\u0004'])
    expect(await read(Buffer.from(words, 'latin1'))).toEqual({ fault: 'kind' });
  const starts = fc.constantFrom(
    png({ width: 1, height: 1 }).subarray(0, 8),
    jpeg.subarray(0, 3),
    Buffer.alloc(0),
  );
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 80 }), async (start, rest) => {
      expect(await read(Buffer.concat([start, rest]))).toHaveProperty('fault');
    }),
  );
});
