/** Shapes that once came back in other parts, or were counted otherwise. */
import { expect, test } from 'vitest';
import { isStop } from '../../../src/model/finding.js';
import { composePlan } from '../../../src/pipeline.js';
import { office } from '../../support/compose-text.js';
import { inMemory } from '../support/in-memory.js';
import { miscounts, roundTrip } from './round-trip.js';

const head = `schema: 1
id: ke-hoach-a
period: 2027
office: offices/xa.yaml
title: Thực hiện công tác trẻ em năm 2027
documents:
  ke-hoach:
    signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: Đặng Minh Phúc}
`;

test.each([
  [
    'a point that only says when ends a list, and the point above it is a duty with points of its own',
    `sections:
  - heading: Nhiệm vụ, giải pháp
    print: {numbering: number}
    sections:
      - heading: Các nhiệm vụ, giải pháp chủ yếu
        items:
          - text: "Tổ chức truyền thông tại các khu dân cư, gồm:"
            items: ["Phát tờ rơi đến từng hộ.", "Nói chuyện tại nhà văn hóa."]
          - "Thời gian: Quý II/2027"
  - heading: Mục đích
    text: Trồng thêm cây bóng mát.
`,
    'Phát tờ rơi đến từng hộ.',
  ],
  [
    'a sentence that says who works, without a mark above another list, is work of its own',
    `sections:
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
`,
    'lead: Công an xã',
  ],
  [
    'a lone task keeps the unit that helps, though it stands on a line below',
    `sections:
  - heading: Nhiệm vụ, giải pháp
    sections:
      - heading: Truyền thông
        print: {details: lines}
        tasks: [{text: Tổ chức truyền thông tại các khu dân cư., partners: doan-tn}]
  - heading: Mục đích
    text: Trồng thêm cây bóng mát.
`,
    'partners: Đoàn Thanh niên xã',
  ],
  [
    'a last sentence that begins as bases do is the part’s own, and no closing words',
    `sections:
  - heading: Mục đích
    text: Trồng thêm cây bóng mát.
  - heading: Nhiệm vụ, giải pháp
    text: |-
      Tổ chức truyền thông tại các khu dân cư.

      Căn cứ tình hình thực tế, các đơn vị chủ động thực hiện.
`,
    'Căn cứ tình hình thực tế',
  ],
  [
    'a lone point without a full stop that a sentence announces is work, and what follows it the part’s own',
    `    print: {sections: [upper, roman, number, letter], caps: false}
sections:
  - heading: Mục đích, yêu cầu
    sections:
      - heading: Mục đích
        text: "Tổ chức truyền thông tại các khu dân cư, gồm:"
        print: {numbering: number}
        tasks: ["Triển khai thực hiện các nội dung sau đây"]
        after: Trồng thêm cây bóng mát.
      - heading: Yêu cầu
        text: Tổ chức truyền thông tại các khu dân cư.
  - heading: Nhiệm vụ, giải pháp
    items: ["Phát tờ rơi đến từng hộ."]
    after: Trồng thêm cây bóng mát.
`,
    'after: Trồng thêm cây bóng mát.',
  ],
  [
    'a sentence that announces stands between two points of one list, though the first has no full stop',
    `sections:
  - heading: Mục đích
    text: Trồng thêm cây bóng mát.
  - heading: Yêu cầu
    sections:
      - tasks: ["Triển khai thực hiện các nội dung sau đây"]
      - text: "Tổ chức truyền thông tại các khu dân cư, gồm:"
        tasks: ["Thời gian: Quý II/2027"]
`,
    'Triển khai thực hiện các nội dung sau đây',
  ],
  [
    'a list of numbered words goes on from heading to heading, among capital letters',
    `    print: {sections: [upper, roman, number, letter], caps: false}
sections:
  - heading: Nhóm thứ nhất
    print: {numbering: "Nhiệm vụ {1}."}
    items: ["Trồng cây ở đường thôn."]
  - heading: Nhóm thứ hai
    print: {numbering: "Nhiệm vụ {1}."}
    items: [{text: "Trồng cây ở sân trường."}]
  - heading: "Mục tiêu 1: Chăm sóc sức khỏe"
    indicators:
      - {text: Tỷ lệ trẻ em được tiêm chủng đầy đủ đạt 98% trở lên., target: ít nhất 98%}
      - {text: Tỷ lệ trẻ em biết bơi đạt 60% trở lên., target: ít nhất 60%}
`,
    'heading: "Mục tiêu 1: Chăm sóc sức khỏe"',
  ],
  [
    'a request that follows the prose of the last part is that part’s, whatever sentence closes the document',
    `sections:
  - heading: Mục đích, yêu cầu
    print: {numbering: paren}
    sections:
      - heading: Mục đích
        items: [{text: Tổ chức truyền thông tại các khu dân cư.}]
      - heading: "Các nội dung khác:"
        text: |-
          Tổ chức truyền thông tại các khu dân cư.

          Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp giám sát.
`,
    '          Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp giám sát.',
  ],
])('%s', async (_, rest, kept) => {
  const resources = inMemory({ 'plans/a.yaml': head + rest, 'plans/offices/xa.yaml': office });
  const composed = await composePlan('plans/a.yaml', resources);
  expect(composed.findings.filter(isStop)).toEqual([]);
  const trip = await roundTrip(composed);
  expect(trip.errors).toEqual([]);
  expect(trip.trips.flatMap(({ differences }) => differences)).toEqual([]);
  expect(miscounts(trip)).toEqual([]);
  expect(trip.plan).toContain(kept);
  // No part takes the next one in.
  expect(trip.plan).not.toContain('label: C.');
});
