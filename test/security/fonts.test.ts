/** Fonts that are none or are damaged, as a machine may have them. */
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import type { FontFiles } from '../../src/doc/fonts.js';
import { readTrueType } from '../../src/doc/true-type.js';
import { withTexts } from '../../src/model/files.js';
import { buildPlan } from '../../src/pipeline.js';
import fc from '../support/random.js';
import { office, plan } from '../support/sample.js';

const sound = await fontFiles('tinos');
if (!sound) throw new Error('the enclosed font is missing');
const { regular } = sound;
const others: FontFiles = sound;

async function buildWith(bytes: Uint8Array) {
  const path = '/x/a.yaml';
  const texts = new Map([
    [path, plan],
    ['/x/offices/xa.yaml', office],
  ]);
  const fonts = async (): Promise<FontFiles> => ({ ...others, regular: bytes });
  const resources = { ...withTexts(await diskFiles(path), texts), fonts } as Parameters<typeof buildPlan>[2];
  return buildPlan(path, ['md'], resources);
}

/** The font with the table's record changed: its offset or its length. */
function withTable(tag: string, field: 'offset' | 'length', value: number): Uint8Array {
  const copy = Buffer.from(regular);
  const at = copy.indexOf(tag, 12, 'latin1');
  copy.writeUInt32BE(value, at + (field === 'offset' ? 8 : 12));
  return copy;
}

describe('a font that is', () => {
  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('xin chào, đây không phải là phông chữ')],
    ['noise with the head of a font', Buffer.from(`0001000000ff${'ab'.repeat(500)}`, 'hex')],
    ['cut short', regular.subarray(0, 20_000)],
    ['cut within its list of tables', regular.subarray(0, 100)],
    ...['cmap', 'hmtx', 'head', 'glyf', 'loca'].flatMap((tag): [string, Uint8Array][] => [
      [`without the place of its ${tag}`, withTable(tag, 'offset', 0xffffffff)],
      [`with too long a ${tag}`, withTable(tag, 'length', 0x7fffffff)],
    ]),
    ['with too short an hmtx', withTable('hmtx', 'length', 8)],
  ])('%s is told, and nothing is made', async (_, bytes) => {
    const { files, findings } = await buildWith(bytes);
    expect(files).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['font-whole']);
    expect(errors[0]?.hint?.vi).toContain('Cài lại phông');
  });

  it('changed anywhere is a font or a TypeError, and what measures never fails', () => {
    const changes = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (list) => {
        const copy = Buffer.from(regular);
        for (const [at, byte] of list) copy[at] = byte;
        let font: ReturnType<typeof readTrueType>;
        try {
          font = readTrueType(copy);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return;
        }
        for (const letter of 'AaĐđạ 1')
          expect(font.advanceOf(font.glyphOf(letter.codePointAt(0) ?? 0))).toBeTypeOf('number');
      }),
      { numRuns: 300 },
    );
  });
});
