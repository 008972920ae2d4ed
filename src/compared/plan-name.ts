import type { PlanFacts } from '../diff/comparison.js';
import type { Words } from '../model/finding.js';

/** "Dự thảo Kế hoạch năm 2027", "Kế hoạch số 15/KH-UBND ngày 13/3/2026": a plan file without a number is a draft. */
export function planName({ issued, imported, period }: PlanFacts): Words {
  if (issued !== undefined) return { vi: `Kế hoạch số ${issued}`, en: `Plan ${issued}` };
  const time = period.includes('-') ? `giai đoạn ${period}` : `năm ${period}`;
  return imported
    ? { vi: `Kế hoạch ${time}`, en: `Plan ${period}` }
    : { vi: `Dự thảo Kế hoạch ${time}`, en: `Draft plan ${period}` };
}
