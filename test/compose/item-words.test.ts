import { describe, expect, it } from 'vitest';
import { body } from '../support/compose-text.js';

const indicator = (fields: string) => body(`indicators: [{${fields}}, X.]`)[0];
const report = (fields: string) => body(`reports: [{reports: [{${fields}}]}, X.]`)[0];
const cost = (fields: string) => body(`budget: [{${fields}}, X.]`)[0];

describe('an indicator without words', () => {
  it('reaches, stays under, keeps, grows', () => {
    expect(indicator('name: Tỷ lệ học sinh tiểu học biết bơi, target: trên 60%')).toBe(
      '- Tỷ lệ học sinh tiểu học biết bơi đạt trên 60%.',
    );
    expect(indicator('name: Tỷ lệ tiêm chủng, target: 98%')).toBe('- Tỷ lệ tiêm chủng đạt 98%.');
    expect(indicator('name: Tỷ lệ trẻ nhẹ cân, target: dưới 8%')).toBe('- Tỷ lệ trẻ nhẹ cân dưới 8%.');
    expect(indicator('name: Số vụ đuối nước, target: không quá 2 vụ')).toBe(
      '- Số vụ đuối nước không quá 2 vụ.',
    );
    expect(indicator('name: Tảo hôn, target: giữ 0%')).toBe('- Tảo hôn giữ 0%.');
    expect(indicator('name: Số lớp bơi, target: tăng 8%/năm')).toBe('- Số lớp bơi tăng 8%/năm.');
    expect(indicator('name: Tử vong trẻ em, target: giảm 10%')).toBe('- Tử vong trẻ em giảm 10%.');
    expect(indicator('name: Tử vong mẹ, target: "300/100.000"')).toBe('- Tử vong mẹ đạt 300/100.000.');
  });

  it('names its years', () => {
    expect(indicator('name: Khai sinh, targets: {2027: 97%, 2030: 99%}')).toBe(
      '- Khai sinh đạt 97% vào năm 2027 và đạt 99% vào năm 2030.',
    );
    expect(indicator('name: Nhẹ cân, targets: {2025: dưới 8%, 2027: dưới 7%, 2030: 5%}')).toBe(
      '- Nhẹ cân dưới 8% vào năm 2025, dưới 7% vào năm 2027 và đạt 5% vào năm 2030.',
    );
  });

  it('joins several measures, towns and country', () => {
    expect(
      indicator(
        'measures: [{name: Nhẹ cân, targets: {2030: dưới 7%}}, {name: thấp còi, for: nông thôn, target: dưới 9%}]',
      ),
    ).toBe('- Nhẹ cân dưới 7% vào năm 2030; thấp còi nông thôn dưới 9%.');
  });

  it('says a change and what it comes to', () => {
    expect(indicator('name: Trường đạt chuẩn, change: tăng 3 trường, targets: {2030: 11 trường}')).toBe(
      '- Trường đạt chuẩn tăng 3 trường và đạt 11 trường vào năm 2030.',
    );
  });

  it('without a number is its name', () => {
    expect(indicator('name: Tăng dần số trẻ biết bơi., better: higher')).toBe('- Tăng dần số trẻ biết bơi.');
  });

  it('never prints over typed words', () => {
    expect(indicator('text: Phấn đấu 60% trẻ biết bơi., target: 60%, name: Biết bơi')).toBe(
      '- Phấn đấu 60% trẻ biết bơi.',
    );
  });
});

describe('a report without words', () => {
  it('says who, what, when, to whom, through whom', () => {
    expect(report('period: half-year, due: 05/6, to: vhxh')).toBe(
      '1. Các đơn vị báo cáo 6 tháng chậm nhất 05/6 về Phòng Văn hóa - Xã hội.',
    );
    expect(report('period: month, due: 18, from: cong-an, to: [vhxh, kinh-te], via: thon')).toBe(
      '1. Công an xã báo cáo hằng tháng ngày 18 về Phòng Văn hóa - Xã hội, Phòng Kinh tế (thông qua Các thôn).',
    );
    expect(report('period: week, due: thu')).toBe('1. Các đơn vị báo cáo hằng tuần thứ Năm.');
    expect(report('period: year, due: {days: 5, working: true, after: period}')).toBe(
      '1. Các đơn vị báo cáo năm trong 5 ngày làm việc sau kỳ báo cáo.',
    );
    expect(report('period: ad-hoc')).toBe('1. Các đơn vị báo cáo đột xuất.');
  });

  it('counts from an event by its name', () => {
    const lines = body(`
events: {hoi: {name: ngày hội, date: 01/6/2027}}
reports: [{reports: [{period: once, due: {days: 10, before: hoi}}]}, X.]
`);
    expect(lines[0]).toBe('1. Các đơn vị báo cáo một lần trong 10 ngày trước ngày hội.');
  });
});

describe('a budget line', () => {
  it('says its sum, unless its words do', () => {
    expect(cost('text: Tập huấn, amount: 12 triệu đồng')).toBe('- Tập huấn: 12 triệu đồng.');
    expect(cost('text: Tập huấn., amount: 12 triệu đồng')).toBe('- Tập huấn: 12 triệu đồng.');
    expect(cost('text: "Tập huấn:", amount: 12 triệu đồng')).toBe('- Tập huấn: 12 triệu đồng.');
    expect(cost('text: Dành 12 triệu đồng cho tập huấn., amount: 12 triệu đồng')).toBe(
      '- Dành 12 triệu đồng cho tập huấn.',
    );
    expect(cost('name: Tập huấn, amount: 12 triệu đồng')).toBe('- Tập huấn: 12 triệu đồng.');
  });

  it('with lines under it leads to them', () => {
    expect(
      body(
        'budget: [{text: Tổng, amount: 640 triệu đồng, items: [{text: Ngân sách, amount: 490 triệu đồng}, {text: Xã hội hóa, amount: 150 triệu đồng}]}]',
      ),
    ).toEqual(['Tổng: 640 triệu đồng.', '- Ngân sách: 490 triệu đồng.', '- Xã hội hóa: 150 triệu đồng.']);
  });
});
