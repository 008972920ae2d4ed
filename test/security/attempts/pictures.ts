import { deflateSync } from 'node:zlib';
import { chunk, jpeg, png } from '../../support/pictures.js';
import { byPlan, type Group } from '../attempt.js';

const plan = 'sections:\n  - heading: A\n    image: {file: a.png, alt: B}\n';
const shown = (input: string, wanted: { code: number; says?: string }, bytes: Uint8Array) =>
  byPlan(input, wanted, plan, {
    files: { 'plans/a.png': bytes },
    args: ['build', '--format', 'docx,pdf,html,md'],
  });
const damaged = { code: 1, says: 'damaged' };
const kind = { code: 1, says: 'neither a PNG nor a JPEG picture' };

const small = png({ width: 40, height: 30 });
/** A header, and pixels that unpack to something else. */
const withPixels = (packed: Uint8Array) => {
  const head = small.subarray(0, 33);
  return Buffer.concat([head, chunk('IDAT', packed), chunk('IEND')]);
};
const changed = (bytes: Buffer, at: number, value: number) => {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
};
/** Where the frame of a JPEG tells its size. */
const frame = jpeg.findIndex((byte, i) => byte === 0xff && [0xc0, 0xc2].includes(jpeg[i + 1] ?? 0));

export const pictures: Group = {
  title: 'Pictures',
  attempts: [
    shown('text named `.png`', kind, Buffer.from('xin chào')),
    shown('an empty file', kind, Buffer.alloc(0)),
    shown('HTML with a script', kind, Buffer.from('<html><script>alert(1)</script>')),
    shown('an SVG drawing with a script', kind, Buffer.from('<svg onload="alert(1)"/>')),
    shown('a ZIP archive', kind, Buffer.from('PK\u0003\u0004rest')),
    shown('a PNG cut short', damaged, small.subarray(0, 60)),
    shown('a PNG with a wrong check sum', damaged, changed(small, small.length - 20, 7)),
    shown(
      'a PNG of 60,000 × 60,000',
      { code: 1, says: '60,000' },
      png({ width: 60_000, height: 60_000, data: Buffer.from([0]) }),
    ),
    shown('a PNG of 0 × 0', damaged, png({ width: 0, height: 0, data: Buffer.from([0]) })),
    shown('a PNG whose pixels unpack to 200 MB', damaged, withPixels(deflateSync(Buffer.alloc(200_000_000)))),
    shown('a PNG whose pixels are not packed', damaged, withPixels(Buffer.from('xin chào'))),
    shown('a PNG without end mark', damaged, small.subarray(0, small.length - 12)),
    shown(
      'a PNG with HTML after its end',
      { code: 0 },
      Buffer.concat([small, Buffer.from('<script>alert(1)</script>')]),
    ),
    shown('a JPEG cut short', damaged, jpeg.subarray(0, Math.floor(jpeg.length / 2))),
    shown(
      'a JPEG that says 65,535 × 65,535',
      { code: 1, says: '65,535' },
      Buffer.concat([
        jpeg.subarray(0, frame + 5),
        Buffer.from([255, 255, 255, 255]),
        jpeg.subarray(frame + 9),
      ]),
    ),
    shown('a JPEG with a segment longer than the file', damaged, changed(changed(jpeg, 4, 255), 5, 255)),
    shown('a JPEG with 200 colours', { code: 1 }, changed(jpeg, frame + 9, 200)),
    shown('a JPEG with a PDF after its end', { code: 0 }, Buffer.concat([jpeg, Buffer.from('%PDF-1.7')])),
  ],
};
