import { everyMeasure, shortNameOf } from '../../meaning/measure-facts.js';
import type { Words } from '../../model/finding.js';
import type { MeasureNode } from '../../model/plan-tree.js';
import { parseQuantity } from '../../model/quantity.js';
import type { Rule } from '../rule.js';

/** A rate per thousand is no per cent, and a share is at most the whole. */
export const unitFitsMeasure: Rule = {
  code: 'unit-fits-measure',
  severity: 'warning',
  title: { vi: 'Đơn vị tính hợp với chỉ tiêu.', en: 'The unit fits what is measured.' },
  basis: 'sense',
  *check(dossier) {
    for (const { measure } of everyMeasure(dossier)) {
      for (const { text, pointer } of quantities(measure)) {
        const fault = faultOf(measure.fields.name, text);
        if (!fault) continue;
        yield {
          pointer,
          message: {
            vi: `“${shortNameOf(measure)}” ghi ${text}: ${fault.vi}`,
            en: `“${shortNameOf(measure)}” says ${text}: ${fault.en}`,
          },
          hint: {
            vi: 'Đối chiếu nguồn số liệu, sửa con số hoặc đơn vị tính; câu văn sửa theo.',
            en: 'Compare with the source; mend the number or its unit, and the sentence with it.',
          },
        };
      }
    }
  },
  good: [
    { plan: 'indicators: [{name: Tỷ suất tử vong trẻ em trên 1.000 trẻ đẻ sống, target: dưới 9‰}, B]' },
    { plan: 'indicators: [{name: Tỷ suất tai nạn thương tích trẻ em, target: 550/100.000 trẻ em}, B]' },
    // Nothing of anything is nothing.
    { plan: 'indicators: [{name: Tỷ suất tử vong trên 1.000 trẻ đẻ sống, target: 0%}, B]' },
    {
      plan: 'indicators: [{name: Thu ngân sách so với dự toán, target: 110%}, {name: Tỷ lệ sử dụng giường bệnh, target: 105%}]',
    },
    { plan: 'indicators: [{name: Tỷ lệ trẻ em trên 10 tuổi biết bơi, target: 60%}, B]' },
  ],
  bad: [
    {
      plan: 'indicators: [{name: Tỷ suất tử vong trẻ em trên 1.000 trẻ đẻ sống, target: "dưới 9,5%"}, B]',
      at: ['/indicators/0/target'],
    },
    {
      plan: 'indicators: [{name: Tỷ suất tai nạn trên 100.000 dân, targets: {2025: 15%, 2030: 12%}}, B]',
      at: ['/indicators/0/targets/2025', '/indicators/0/targets/2030'],
    },
    { plan: 'indicators: [{name: Tỷ lệ trẻ em biết bơi, target: 160%}, B]', at: ['/indicators/0/target'] },
  ],
};

function quantities({ fields: { target, targets, baseline }, pointer }: MeasureNode) {
  const byYear = (map: typeof targets, key: string) =>
    Object.entries(map ?? {}).map(([year, text]) => ({
      text: String(text),
      pointer: `${pointer}/${key}/${year}`,
    }));
  return [
    ...(target === undefined ? [] : [{ text: String(target), pointer: `${pointer}/target` }]),
    ...byYear(targets, 'targets'),
    ...byYear(baseline, 'baseline'),
  ];
}

const rate = /tỷ suất[^;]*(?:trên|\/|tính trên)\s*(?:1\.?000|10\.?000|100\.?000)(?![\d.])/iu;
const share = /^(?:tỷ|tỉ) lệ/iu;
/** Shares of a plan, and those whose whole may be exceeded. */
const mayExceed =
  /so với|kế hoạch|dự toán|chỉ tiêu|tăng|vượt|bằng|lấp đầy|công suất|sử dụng|huy động|nhập học|thực hiện|hoàn thành|bao phủ|thuê bao/iu;

function faultOf(name: string, text: string): Words | undefined {
  const quantity = parseQuantity(text);
  if (!quantity || !/^%/.test(quantity.unit)) return undefined;
  if (rate.test(name) && quantity.value !== 0) {
    return {
      vi: 'tỷ suất tính trên 1.000, 10.000, 100.000 không ghi bằng phần trăm.',
      en: 'a rate per 1,000, 10,000 or 100,000 is no per cent.',
    };
  }
  const isLevel = quantity.direction !== 'increase' && quantity.direction !== 'decrease';
  if (!isLevel || quantity.value <= 100 || !share.test(name) || mayExceed.test(name)) return undefined;
  return { vi: 'tỷ lệ không vượt quá 100%.', en: 'a share is at most 100%.' };
}
