/** What a reader must know before the changes: that the two are one file, not alike, in the wrong order, or not whole. */
import type { Comparison, PlanFacts } from '../diff/comparison.js';
import type { Words } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';

export function notesOf(comparison: Comparison, isSameFile: boolean): readonly Words[] {
  const { old, new: next } = comparison;
  if (isSameFile) return [sameFile(next), ...errors(next), ...losses(next)];
  return [
    ...differentKinds(comparison),
    ...wrongOrder(old, next),
    ...[old, next].flatMap((plan) => [...onlyPages(plan), ...errors(plan), ...losses(plan)]),
  ];
}

function sameFile({ path }: PlanFacts): Words {
  return { vi: `Hai tệp là một: “${path}”.`, en: `Both are one file: “${path}”.` };
}

/** The series of an imported document is not known. */
function differentKinds({ old, new: next, related }: Comparison): readonly Words[] {
  if (old.office !== next.office) {
    return [
      {
        vi: `Hai kế hoạch của hai cơ quan khác nhau: “${old.office}” và “${next.office}”.`,
        en: `The plans are of two offices: “${old.office}” and “${next.office}”.`,
      },
    ];
  }
  if (related || old.imported || next.imported) return [];
  return [
    {
      vi: `Hai kế hoạch của cùng cơ quan nhưng không cùng loạt: “${old.id}” và “${next.id}”. Nếu là cùng một kế hoạch qua các năm, ghi cùng một mã “series” (loạt kế hoạch) vào hai tệp.`,
      en: `The plans are of one office but not of one series: “${old.id}” and “${next.id}”. If they are one plan in two years, write the same “series” in both files.`,
    },
  ];
}

function wrongOrder(old: PlanFacts, next: PlanFacts): readonly Words[] {
  if (Number.parseInt(old.period, 10) <= Number.parseInt(next.period, 10)) return [];
  return [
    {
      vi: `Tệp thứ nhất là kế hoạch ${old.period}, tệp thứ hai là kế hoạch ${next.period}. Bản trước ghi trước, bản sau ghi sau; đổi chỗ hai tệp nếu ghi nhầm.`,
      en: `The first file is the plan of ${old.period}, the second that of ${next.period}. The older comes first; swap them if that was a slip.`,
    },
  ];
}

function onlyPages({ path, fromPages }: PlanFacts): readonly Words[] {
  if (!fromPages) return [];
  return [
    {
      vi: `“${path}” được so sánh theo nội dung in ra, vì bên kia là văn bản; số liệu chỉ có trong tệp kế hoạch không được so sánh.`,
      en: `“${path}” is compared by what it prints, since the other side is a document; data that only the plan file has are not compared.`,
    },
  ];
}

function errors({ path, errors: count }: PlanFacts): readonly Words[] {
  if (count === 0) return [];
  return [
    {
      vi: `“${path}” còn ${twoDigits(count)} lỗi khi rà soát; kết quả so sánh vẫn đầy đủ. Xem từng lỗi: kehoach check ${path}`,
      en: `“${path}” has ${count} ${count === 1 ? 'error' : 'errors'}; it is compared all the same. See them: kehoach check ${path}`,
    },
  ];
}

function losses({ path, losses: count }: PlanFacts): readonly Words[] {
  if (count === 0) return [];
  return [
    {
      vi: `“${path}”: ${twoDigits(count)} nội dung chưa chuyển được từ văn bản nên không có trong kết quả so sánh. Xem từng nội dung: kehoach import ${path} --out`,
      en: `“${path}”: ${count} ${count === 1 ? 'content' : 'contents'} could not be carried over and ${count === 1 ? 'is' : 'are'} not compared. See them: kehoach import ${path} --out`,
    },
  ];
}
