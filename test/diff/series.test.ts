import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/diff/series.js';
import { dossierOf } from '../support/compose-text.js';

const plan = (year: number, indicators: readonly string[], tasks: readonly string[]) => ({
  dossier: dossierOf(
    `period: ${year}\ntitle: Thực hiện công tác trẻ em năm ${year}\nsections:\n  - heading: Chỉ tiêu\n    indicators:\n${list(indicators)}\n  - heading: Nhiệm vụ\n    tasks:\n${list(tasks)}\n`,
  ).dossier,
  printed: () => [],
});
const list = (lines: readonly string[]) => lines.map((line) => `      - ${line}`).join('\n');

const swim = 'Mở lớp dạy bơi cho học sinh tiểu học trên địa bàn toàn xã';
const fence = 'Rào chắn, cắm biển cảnh báo tại các ao, hồ nguy hiểm';

describe('several years', () => {
  const years = [
    plan(
      2027,
      ['{name: Tỷ lệ học sinh biết bơi, target: 60%, baseline: {2026: 41%}}'],
      [`{text: "${swim}", lead: kinh-te}`, `{text: "${fence}", lead: kinh-te}`],
    ),
    plan(
      2025,
      ['{name: Tỷ lệ học sinh biết bơi, target: 30%}', '{name: Số điểm vui chơi, target: 02 điểm}'],
      [`{text: "${swim}", lead: vhxh}`],
    ),
    plan(
      2026,
      ['{name: Tỷ lệ học sinh biết bơi, target: 45%}'],
      [`{text: "${swim}", lead: vhxh}`, `{text: "${fence}", lead: vhxh}`],
    ),
  ];

  it('are put in order and followed by indicator and by unit', () => {
    const { periods, indicators, units } = seriesOf(years);
    expect(periods).toEqual(['2025', '2026', '2027']);
    expect(
      indicators.map(({ name, years: each }) => [name, each.map(({ targets }) => targets.join())]),
    ).toEqual([
      ['Tỷ lệ học sinh biết bơi', ['30%', '45%', '60%']],
      ['Số điểm vui chơi', ['02 điểm', '', '']],
    ]);
    expect(indicators[0]?.years[2]?.baselines).toEqual(['41% (2026)']);
    expect(units).toEqual([
      {
        name: 'Phòng VHXH',
        totals: [1, 2, 0],
        steps: [
          { gained: [fence], lost: [] },
          { gained: [], lost: [swim, fence] },
        ],
      },
      {
        name: 'Phòng Kinh tế',
        totals: [0, 0, 2],
        steps: [
          { gained: [], lost: [] },
          { gained: [swim, fence], lost: [] },
        ],
      },
    ]);
  });
});
