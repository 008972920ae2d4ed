import { expect, it } from 'vitest';
import { laterSubject } from '../../src/meaning/later-subject.js';

const names = ['UBND các xã, thị trấn', 'Phòng Tư pháp'];

it.each([
  ['Kiện toàn mạng lưới. UBND các xã, thị trấn chuẩn hóa dữ liệu theo Thông tư số 13.', names[0]],
  ['Kiện toàn mạng lưới; rà soát.\nPhòng Tư pháp trợ giúp pháp lý.', names[1]],
  ['Kiện toàn mạng lưới, UBND các xã, thị trấn chuẩn hóa dữ liệu.', undefined],
  ['Gửi báo cáo về Phòng Tư pháp. Rà soát dữ liệu.', undefined],
  ['Rà soát. Phòng Tư pháp: 02 lớp.', undefined],
  ['Rà soát. Phòng Tư pháp mở lớp. UBND các xã, thị trấn cử người học.', undefined],
  ['Phòng Tư pháp mở lớp. UBND các xã, thị trấn cử người học.', undefined],
  ['Rà soát. Phòng Tư pháp Hộ tịch huyện mở lớp.', undefined],
])('%s', (text, name) => {
  expect(laterSubject(text, names)).toBe(name);
});
