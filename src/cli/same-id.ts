import type { Finding } from '../model/finding.js';
import type { Checked } from '../pipeline.js';

/** Tells of each plan whether an earlier one has its id: their documents would overwrite each other. */
export function sameIds(): (plan: string, checked: Checked) => readonly Finding[] {
  const plans = new Map<string, string>();
  return (plan, { dossier }) => {
    if (!dossier) return [];
    const { id } = dossier.plan;
    const other = plans.get(id);
    if (other !== undefined) return [sameId(id, plan, other)];
    plans.set(id, plan);
    return [];
  };
}

function sameId(id: string, plan: string, other: string): Finding {
  return {
    code: 'plan-id-unique',
    severity: 'error',
    message: {
      vi: `Mã hồ sơ “${id}” đã dùng cho “${other}”; hai hồ sơ cùng mã sẽ ghi đè văn bản của nhau.`,
      en: `The id “${id}” is already that of “${other}”; their documents would overwrite each other.`,
    },
    hint: { vi: 'Sửa “id” (mã hồ sơ) của một trong hai tệp.', en: 'Change the “id” of one of the two.' },
    file: plan,
    at: { pointer: '/id' },
  };
}
