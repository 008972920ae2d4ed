ssue-days.js';

import { type CalendarDay, parseDay, shortDay } from '../model/day.js';
import { dayNumber } from '../model/working-days
ssue-days.js';

import type { Dossier } from '../model/dossier.js';

ssue-days.js';

import type { Finding, Words } from '../model/finding.js';

ssue-days.js';

import { upperFirst } from '../model/vietnamese.js';

ssue-days.js';

import { obstacle } from './obstacle.js';

ssue-days.js';

ssue-days.js';
interface Wanted {
ssue-days.js';
  readonly key: 'content' | 'form';
ssue-days.js';
  readonly what: Words;
ssue-days.js';
  readonly who: Words;
ssue-days.js';
  readonly clause: string;
ssue-days.js';
}
ssue-days.js';

ssue-days.js';
/** Both are wanted, each by name and day: who answers for the content and who for the form (Điều 12). */
ssue-days.js';
const wanted: readonly Wanted[] = [
ssue-days.js';
  {
ssue-days.js';
    key: 'content',
ssue-days.js';
    what: { vi: 'nội dung', en: 'content' },
ssue-days.js';
    who: { vi: 'người đứng đầu đơn vị chủ trì soạn thảo', en: 'the head of the drafting unit' },
ssue-days.js';
    clause: 'khoản 1 Điều 12 Nghị định số 30/2020/NĐ-CP',
ssue-days.js';
  },
ssue-days.js';
  {
ssue-days.js';
    key: 'form',
ssue-days.js';
    what: { vi: 'thể thức, kỹ thuật trình bày', en: 'form' },
ssue-days.js';
    who: {
ssue-days.js';
      vi: 'người được giao kiểm tra thể thức (văn thư)',
ssue-days.js';
      en: 'the person assigned to check the form (the clerk)',
ssue-days.js';
    },
ssue-days.js';
    clause: 'khoản 2 Điều 12 Nghị định số 30/2020/NĐ-CP',
ssue-days.js';
  },
ssue-days.js';
];
ssue-days.js';

ssue-days.js';
/** The two confirmations that are missing, or whose day is still to come. */
ssue-days.js';
export function unconfirmed({ plan, planPath }: Dossier, today: CalendarDay): Finding[] {
ssue-days.js';
  return wanted.flatMap((one) => {
ssue-days.js';
    const given = plan.confirmed?.[one.key];
ssue-days.js';
    if (!given) return [missing(one, planPath, plan.confirmed !== undefined)];
ssue-days.js';
    const day = parseDay(given.on);
ssue-days.js';
    return day && dayNumber(day) > dayNumber(today) ? [tooLate(one, planPath, given.on, today)] : [];
ssue-days.js';
  });
ssue-days.js';
}
ssue-days.js';

ssue-days.js';
function missing({ key, what, who, clause }: Wanted, file: string, begun: boolean): Finding {
ssue-days.js';
  return obstacle('ready-confirmed', file, begun ? { pointer: '/confirmed', key: true } : { file: 'whole' }, {
ssue-days.js';
    message: {
ssue-days.js';
      vi: `${upperFirst(who.vi)} chưa xác nhận ${what.vi}.`,
ssue-days.js';
      en: `${upperFirst(who.en)} has not confirmed the ${what.en}.`,
ssue-days.js';
    },
ssue-days.js';
    hint: {
ssue-days.js';
      vi: `Sau khi đã đọc lại văn bản, bổ sung dưới “confirmed” (xác nhận trước khi trình ký): ${key}: {by: họ tên, on: ngày/tháng/năm}.`,
ssue-days.js';
      en: `When it has been read again, add under “confirmed”: ${key}: {by: name, on: day/month/year}.`,
ssue-days.js';
    },
ssue-days.js';
    cites: clause,
ssue-days.js';
  });
ssue-days.js';
}
ssue-days.js';

ssue-days.js';
function tooLate({ key, what, clause }: Wanted, file: string, on: string, today: CalendarDay): Finding {
ssue-days.js';
  return obstacle(
ssue-days.js';
    'ready-confirmed',
ssue-days.js';
    file,
ssue-days.js';
    { pointer: `/confirmed/${key}/on` },
ssue-days.js';
    {
ssue-days.js';
      message: {
ssue-days.js';
        vi: `Ngày xác nhận ${what.vi} (${on}) ở sau ngày rà soát (${shortDay(today)}).`,
ssue-days.js';
        en: `The ${what.en} is confirmed on ${on}, a day still to come (today is ${shortDay(today)}).`,
ssue-days.js';
      },
ssue-days.js';
      hint: {
ssue-days.js';
        vi: `Sửa “on” (ngày xác nhận) thành ngày đã xác nhận, không sau ${shortDay(today)}.`,
ssue-days.js';
        en: `Write the day it was confirmed under “on”, not after ${shortDay(today)}.`,
ssue-days.js';
      },
ssue-days.js';
      cites: clause,
ssue-days.js';
    },
ssue-days.js';
  );
ssue-days.js';
}
