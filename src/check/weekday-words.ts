import type { CalendarDay } from '../model/day.js';
import type { Words } from '../model/finding.js';
import { weekdayOf } from '../model/working-days.js';

const names: readonly Words[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

/** "thứ Sáu". */
export function weekdayWords(day: CalendarDay): Words {
  return names[weekdayOf(day)] as Words;
}
