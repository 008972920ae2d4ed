import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../src/edit/write-yaml.js';

describe('the style', () => {
  it('is that of our plans', () => {
    const written = writeYaml(
      {
        schema: 1,
        id: 'tre-em-2027',
        period: 2027,
        office: 'offices/xa.yaml',
        title: 'Thực hiện công tác trẻ em năm 2027',
        citations: {
          'kh-tinh': {
            type: 'Kế hoạch',
            number: '31/KH-UBND',
            date: '29/01/2027',
            issuer: 'UBND tỉnh, thành phố',
          },
        },
        documents: {
          'ke-hoach': {},
          'cong-van': { subject: 'triển khai\nKế hoạch', to: ['Công an xã', 'Lưu: VT'] },
        },
        sections: [
          {
            heading: 'Nhiệm vụ',
            tasks: [
              'Một việc ngắn.',
              'Phòng Văn hóa - Xã hội làm việc sau:',
              {
                text: 'Rà soát ao, hồ, đập, hố công trình ở 08 thôn; rào chắn hoặc cắm ít nhất 40 biển cảnh báo, giao từng điểm.',
                lead: ['kinh-te', 'thon'],
                when: { by: '28/5/2027', text: 'Chậm nhất ngày 28/5/2027' },
                targets: { 2026: '99,2%', 2027: '100%' },
                reports: [{ period: 'half-year', due: '15/5' }],
              },
            ],
          },
        ],
        letterhead: { issuer: ['ỦY BAN NHÂN DÂN', 'XÃ MINH TÂM'] },
      },
      new Map([
        ['/sections/0/tasks/2/lead/1', ['kiểm tra: “các thôn” là một nhóm']],
        ['/sections/0/heading', ['kiểm tra: tiêu đề']],
        ['/documents/ke-hoach/date', ['không có ngày']],
      ]),
      ['Nhập từ kế hoạch năm 2026.'],
    );
    expect(written).toBe(`# Nhập từ kế hoạch năm 2026.
schema: 1
id: tre-em-2027
period: 2027
office: offices/xa.yaml
title: Thực hiện công tác trẻ em năm 2027

citations:
  kh-tinh: {type: Kế hoạch, number: 31/KH-UBND, date: 29/01/2027, issuer: "UBND tỉnh, thành phố"}

documents:
  # không có ngày
  ke-hoach: {}
  cong-van:
    subject: |-
      triển khai
      Kế hoạch
    to:
      - Công an xã
      - "Lưu: VT"

sections:
  # kiểm tra: tiêu đề
  - heading: Nhiệm vụ
    tasks:
      - Một việc ngắn.
      - "Phòng Văn hóa - Xã hội làm việc sau:"
      - text: >-
          Rà soát ao, hồ, đập, hố công trình ở 08 thôn; rào chắn hoặc cắm ít nhất 40 biển cảnh báo,
          giao từng điểm.
        lead:
          - kinh-te
          # kiểm tra: “các thôn” là một nhóm
          - thon
        when: {by: 28/5/2027, text: Chậm nhất ngày 28/5/2027}
        targets: {2026: "99,2%", 2027: 100%}
        reports: [{period: half-year, due: 15/5}]

letterhead: {issuer: ["ỦY BAN NHÂN DÂN", "XÃ MINH TÂM"]}
`);
  });

  it.each([
    ['1.000', '"1.000"'],
    ['02', '"02"'],
    ['98%', '98%'],
    ['15/5/2027', '15/5/2027'],
    ['2026-03-15', '"2026-03-15"'],
    ['07:30', '"07:30"'],
    ['yes', '"yes"'],
    ['', '""'],
    ['- gạch', '"- gạch"'],
    ['“Hành động vì trẻ em” năm nay', '“Hành động vì trẻ em” năm nay'],
    ['"Hành động" năm nay', '"\\"Hành động\\" năm nay"'],
    ['[@luat] và', '"[@luat] và"'],
    ['theo [@luat]', 'theo [@luat]'],
    ['số # 5', '"số # 5"'],
    ['C:\\thư mục', 'C:\\thư mục'],
    ['ngày\u00a05', '"ngày\\u00a05"'],
    ['một\u2060*hai*', '"một\\u2060*hai*"'],
    ['cười 😀', 'cười 😀'],
  ])('writes %j as %s', (given, expected) => {
    expect(writeYaml({ a: given })).toBe(`a: ${expected}\n`);
  });
});
