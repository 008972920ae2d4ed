/** A sentence that says who works, printed without a mark above another list, comes back as work of its own. */
import { expect, test } from 'vitest';
import { composePlan } from '../../../src/pipeline.js';
import { office } from '../../support/compose-text.js';
import { inMemory } from '../support/in-memory.js';
import { miscounts, roundTrip } from './round-trip.js';

const plan = `schema: 1
id: ke-hoach-a
period: 2027
office: offices/xa.yaml
title: Thực hiện công tác trẻ em năm 2027
documents:
  ke-hoach: {signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: Đặng Minh Phúc}}
sections:
  - heading: Nhiệm vụ, giải pháp
    sections:
      - reports:
          - {text: "Phối hợp với Công an xã kiểm tra về phòng cháy, chữa cháy.", lead: cong-an}
      - text: "Tổ chức truyền thông tại các khu dân cư, gồm:"
        tasks:
          - Phát tờ rơi đến từng hộ.
          - Nói chuyện tại nhà văn hóa.
  - heading: Mục đích
    text: Trồng thêm cây bóng mát.
`;

test('a lone sentence above a list keeps its lead', async () => {
  const resources = inMemory({ 'plans/a.yaml': plan, 'plans/offices/xa.yaml': office });
  const trip = await roundTrip(await composePlan('plans/a.yaml', resources));
  expect(trip.errors).toEqual([]);
  expect(trip.trips.flatMap(({ differences }) => differences)).toEqual([]);
  expect(miscounts(trip)).toEqual([]);
  expect(trip.plan).toContain('lead: Công an xã');
});
