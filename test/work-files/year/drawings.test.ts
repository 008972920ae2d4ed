import { beforeAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/cli/disk.js';
import { fontFiles } from '../../../src/cli/product-files.js';
import type { Drawing, Shape, Words } from '../../../src/doc/drawing.js';
import { type FontSet, openFonts } from '../../../src/doc/fonts.js';
import { alikeRows } from '../../../src/work-files/year/alike-rows.js';
import { yearDrawings } from '../../../src/work-files/year/drawing/year-drawings.js';
import { timeAxis } from '../../../src/work-files/year/time-axis.js';
import { unitRows } from '../../../src/work-files/year/unit-rows.js';
import { shownList } from '../../../src/work-list/shown-list.js';
import { workOfPlan } from '../../../src/work-of-plan.js';
import { day, listOf } from '../../work-list/support.js';

let fonts: FontSet;
beforeAll(async () => {
  const files = await fontFiles('tinos');
  if (!files) throw new Error('no fonts');
  fonts = openFonts(files);
});

const tasks = `tasks:
  - {id: tap-huan, text: Mở lớp tập huấn., name: Tập huấn, lead: vhxh, partners: kinh-te, when: 5/2027}
  - {id: ao-ho, text: Rào chắn ao hồ., lead: kinh-te, when: 30/4/2027}
  - {id: mai, text: Thường xuyên tuyên truyền., lead: truong, when: ongoing}
  - {id: khong, text: Việc không hẹn ngày., lead: cong-an}
`;

async function drawingsOf(plan: string) {
  return yearDrawings(shownList(await listOf(plan), {}), fonts);
}

async function exampleDrawings(path: string, asOf: string) {
  const { value } = await workOfPlan(path, { ...(await diskFiles(path)), fonts: fontFiles }, day(asOf));
  if (!value) throw new Error(path);
  return { list: value.list, drawings: yearDrawings(shownList(value.list, {}), fonts) };
}

const wordsOf = ({ shapes }: Drawing) => shapes.filter((shape): shape is Words => shape.type === 'words');

/** Left, top, right, bottom. */
function edges(shape: Shape): readonly [number, number, number, number] {
  switch (shape.type) {
    case 'box':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'line':
      return [
        Math.min(shape.x1, shape.x2),
        Math.min(shape.y1, shape.y2),
        Math.max(shape.x1, shape.x2),
        Math.max(shape.y1, shape.y2),
      ];
    case 'disc':
      return [shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius];
    case 'polygon': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
    case 'words': {
      const face = shape.bold ? fonts.bold : shape.italic ? fonts.italic : fonts.regular;
      const long = face.width(shape.text, shape.size);
      const before = { start: 0, middle: 0.5, end: 1 }[shape.anchor ?? 'start'] * long;
      const { x, y, size } = shape;
      if (shape.upwards) return [x - size, y - long + before, x, y + before];
      return [x - before, y - size, x - before + long, y];
    }
  }
}

describe('the picture of the year on paper', () => {
  test.each([
    ['plans/tre-em-2027.yaml', '15/5/2027'],
    ['plans/binh-long-2022.yaml', '15/5/2023'],
    ['plans/hon-quan-2024.yaml', '05/5/2024'],
    ['plans/thua-thien-hue-2023.yaml', '01/6/2023'],
  ])('of %s stays within its pages and names every unit', async (path, asOf) => {
    const { list, drawings } = await exampleDrawings(path, asOf);
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      const outside = drawing.shapes.filter((shape) => {
        const [left, top, right, bottom] = edges(shape);
        return left < 40 || top < 40 || right > drawing.width - 38 || bottom > drawing.height - 40;
      });
      expect(outside).toEqual([]);
      expect(
        wordsOf(drawing)
          .map(({ text }) => text)
          .join(' '),
      ).toContain(`số liệu đến ngày ${asOf}`);
    }
    const calendar = drawings.filter(({ title }) => title.startsWith('Lịch thời hạn'));
    const said = calendar
      .flatMap(wordsOf)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('\u00a0', ' ');
    const shown = shownList(list, {});
    for (const { name } of alikeRows(unitRows(shown, timeAxis(list)))) {
      expect(said).toContain(name.replaceAll('\u00a0', ' '));
    }
  });

  test('draws bars and marks at their days, and names who has none', async () => {
    const [page] = await drawingsOf(tasks);
    if (!page) throw new Error('no page');
    const months = wordsOf(page).filter(({ text }) => /^T\d+$/.test(text));
    expect(months).toHaveLength(12);
    const uprights = page.shapes.flatMap((shape) =>
      shape.type === 'line' && shape.x1 === shape.x2 ? [shape.x1] : [],
    );
    const [left, right] = [Math.min(...uprights), Math.max(...uprights)];
    const at = (days: number) => left + (days / 365) * (right - left);
    const bars = page.shapes.filter(
      (shape) => shape.type === 'box' && shape.stroke !== undefined && shape.height < 6,
    );
    const may = bars.filter((shape) => shape.type === 'box' && Math.abs(shape.x - at(120)) < 0.01);
    expect(may).toHaveLength(2);
    for (const bar of may) if (bar.type === 'box') expect(bar.x + bar.width).toBeCloseTo(at(151), 3);
    const late = page.shapes.filter((shape) => shape.type === 'polygon' && shape.fill === 'A61B1B');
    expect(
      late.some(
        (shape) => shape.type === 'polygon' && Math.abs((shape.points[0]?.[0] ?? 0) - at(119.5)) < 0.01,
      ),
    ).toBe(true);
    const said = wordsOf(page).map(({ text }) => text);
    expect(said).toContain('quá hạn 01');
    expect(said.join(' ').replaceAll('\u00a0', ' ')).toContain('Các trường học (02 đơn vị)');
    expect(said.join(' ')).toContain('Không việc nào ghi ngày: Công an xã.');
  });

  test('is left out where there is neither day nor indicator', async () => {
    expect(await drawingsOf('tasks:\n  - {id: a, text: Việc không hẹn ngày., lead: vhxh}\n')).toEqual([]);
  });

  test('tells of indicators without work', async () => {
    const { drawings } = await exampleDrawings('plans/binh-long-2022.yaml', '15/5/2023');
    const matrix = drawings.filter(({ title }) => title.startsWith('Chỉ tiêu'));
    const said = matrix.flatMap(wordsOf).map(({ text }) => text);
    expect(said.filter((text) => text === 'Chưa có')).toHaveLength(4);
    expect(said.join(' ')).toContain('34 chỉ tiêu: 30 có nhiệm vụ phục vụ, 04 chưa có');
  });

  test('goes on over pages when units or indicators are many', async () => {
    const list = await listOf(tasks);
    const [first] = list.items;
    if (!first) throw new Error('no item');
    const units = Array.from({ length: 60 }, (_, i) => ({
      id: `u${i}`,
      name: `Đơn vị ${i}`,
      short: `Đơn vị ${i}`,
      known: true,
    }));
    const works = units.map((unit, i) => ({
      ...first.work,
      id: `w${i}`,
      leads: [unit],
      partners: [],
      serves: [{ id: 'c0', name: '' }],
    }));
    const items = works.map((work, i) => {
      const unit = units[i];
      return { id: work.id, work, role: 'lead' as const, own: [], ...(unit ? { unit } : {}) };
    });
    const indicators = Array.from({ length: 50 }, (_, i) => ({
      ...{ id: `c${i}`, name: `Chỉ tiêu ${i}`, target: '1%', leads: [], place: first.work.place },
    }));
    const drawings = yearDrawings(shownList({ ...list, works, items, units, indicators }, {}), fonts);
    const names = new Set(drawings.flatMap(wordsOf).map(({ text }) => text.replaceAll('\u00a0', ' ')));
    expect(units.every(({ short }) => names.has(short))).toBe(true);
    expect(indicators.every(({ name, target }) => names.has(`${name}: ${target}`))).toBe(true);
    expect(drawings.length).toBeGreaterThan(4);
    for (const drawing of drawings) {
      for (const shape of drawing.shapes) expect(edges(shape)[3]).toBeLessThanOrEqual(drawing.height - 40);
    }
  });
});
