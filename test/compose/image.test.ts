/** Pictures in a plan: where they stand, how large, with what words. */
import { describe, expect, it } from 'vitest';
import { mm } from '../../src/doc/length.js';
import { pageGeometry, textHeight, textWidth } from '../../src/doc/page-geometry.js';
import type { Picture } from '../../src/doc/picture.js';
import type { ImageFile } from '../../src/model/image-file.js';
import { body, docNamed, docsOf, type Given, toldBy } from '../support/compose-text.js';
import { jpeg, png } from '../support/pictures.js';

const told = (plan: string, given: Given = {}) =>
  toldBy(['image-has-alt', 'one-list-per-section'], plan, given);

const width = textWidth(pageGeometry('portrait'));
const images = new Map<string, ImageFile>([
  ['so-do.png', { bytes: png({ width: 600, height: 400 }), format: 'png', width: 600, height: 400 }],
  [
    'lon.png',
    { bytes: png({ width: 4, height: 4 }), format: 'png', width: 3000, height: 1500, resolution: 300 },
  ],
  ['cao.jpg', { bytes: jpeg, format: 'jpeg', width: 1000, height: 4000 }],
]);

const pictures = (yaml: string): Picture[] =>
  docsOf(yaml, { images }).flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'picture')),
  );

describe('a picture of a section', () => {
  it('stands between its text and what comes after, its name under it', () => {
    expect(
      body(
        `sections:
  - heading: Sơ đồ
    text: Như sau.
    image: {file: so-do.png, alt: Các đường quanh chợ, caption: "Hình 1. Sơ đồ **chợ** [@luat-tre-em]"}
    after: Hết sơ đồ.`,
        'ke-hoach',
        { images },
      ),
    ).toEqual([
      'I. SƠ ĐỒ',
      'Như sau.',
      '[Các đường quanh chợ]',
      'Hình 1. Sơ đồ chợ Luật Trẻ em',
      'Hết sơ đồ.',
    ]);
  });

  it('is kept with its name, and knows where it comes from', () => {
    const [named, bare] = pictures(`sections:
  - {heading: A, image: {file: so-do.png, alt: B, caption: C}}
  - {heading: D, image: {file: so-do.png}}`);
    expect(named).toMatchObject({ keepWithNext: true, alt: 'B', source: '/sections/0/image/file' });
    expect(named?.file).toMatchObject({ format: 'png', name: 'so-do.png' });
    expect(bare).toMatchObject({ keepWithNext: false, alt: '' });
  });

  it.each([
    ['so-do.png', '', 450, 300],
    ['so-do.png', ', width: 100', mm(100), (mm(100) * 2) / 3],
    ['so-do.png', ', width: 300', width, (width * 2) / 3],
    ['lon.png', '', width, width / 2],
    [
      'cao.jpg',
      '',
      (textHeight(pageGeometry('portrait')) - mm(60)) / 4,
      textHeight(pageGeometry('portrait')) - mm(60),
    ],
  ])('%s%s is as large as asked, as its file says, or as the page allows', (file, more, wide, high) => {
    const [one] = pictures(`image: {file: ${file}, alt: A${more}}`);
    expect(one?.width).toBeCloseTo(wide, 0);
    expect(one?.height).toBeCloseTo(high, 0);
  });

  it('is measured by the page of its appendix', () => {
    const [one] = pictures(
      'appendices: [{heading: A, print: {landscape: true}, image: {file: lon.png, alt: B}}]',
    );
    expect(one?.width).toBeCloseTo(2 * (textHeight(pageGeometry('landscape')) - mm(60)), 0);
  });

  it('can be printed again, and stand in a document of its own', () => {
    const found = pictures(`documents:
  to-trinh: {image: {file: so-do.png, alt: A}}
  ke-hoach: {}
sections:
  - {id: so-do, heading: B, image: {file: lon.png, alt: C}}
  - {heading: D, include: so-do}`);
    expect(found.map(({ alt }) => alt)).toEqual(['A', 'C', 'C']);
  });

  it('gets no end mark: that stands after the last words before it', () => {
    const lines = docsOf(
      'image: {file: so-do.png, alt: A, caption: B}\nappendices: [{heading: C, image: {file: so-do.png, alt: D, caption: E}}]',
      { images },
    );
    const captions = docNamed(lines, 'ke-hoach').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'paragraph' && block.style === 'caption' ? [block.inlines] : [],
      ),
    );
    expect(captions).toMatchObject([[{ text: 'B' }], [{ text: 'E' }]]);
  });
});

describe('rules', () => {
  it('image-has-alt: a picture says what it shows', () => {
    const found = told(
      'sections: [{heading: A, image: {file: so-do.png}}, {heading: B, image: {file: a.png, alt: " "}}]',
    );
    expect(found.filter((each) => each.startsWith('image-has-alt'))).toEqual([
      'image-has-alt /sections/0/image (key): Hình “so-do.png” chưa có lời mô tả. → Thêm “alt” (lời mô tả hình): một câu nói rõ hình thể hiện gì, cho người không nhìn được hình.',
      expect.stringContaining('image-has-alt /sections/1/image (key)'),
    ]);
    expect(told('image: {file: so-do.png, alt: A}').filter((each) => each.includes('alt'))).toEqual([]);
  });

  it('one-list-per-section: a picture is a section’s content, like a table', () => {
    const found = told('sections: [{heading: A, image: {file: so-do.png, alt: B}, items: [C, D]}]');
    expect(found.some((each) => each.startsWith('one-list-per-section /sections/0/image (key)'))).toBe(true);
  });
});
