import { expect, it } from 'vitest';
import { bracketedLines } from '../../src/meaning/labelled-line.js';

it.each([
  [
    'Họp dân (cơ quan chủ trì: Phòng Kinh tế; Công an xã; thời gian thực hiện: 30/6/2027).',
    ['cơ quan chủ trì: Phòng Kinh tế; Công an xã', 'thời gian thực hiện: 30/6/2027'],
  ],
  ['Họp dân (phối hợp: Hội Phụ nữ) tại thôn 3 (nhà văn hóa).', ['phối hợp: Hội Phụ nữ']],
  ['Đạt 98% (kết quả: vượt 2%; thời gian: 2026).', []],
  ['Xe máy (biển số: 93; màu: đỏ).', []],
])('%s', (text, lines) => expect(bracketedLines(text)).toEqual(lines));
