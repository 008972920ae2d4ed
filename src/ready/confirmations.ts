import { type CalendarDay, parseDay, shortDay } from '../model/day.js';
import type { Dossier } from '../model/dossier.js';
import type { Finding, Words } from '../model/finding.js';
import { upperFirst } from '../model/vietnamese.js';
import { dayIndex } from '../model/working-days.js';
import { obstacle } from './obstacle.js';

interface Wanted {
  readonly key: 'content' | 'form';
  readonly what: Words;
  readonly who: Words;
  readonly clause: string;
}

/** Both are wanted, each by name and day: who answers for the content and who for the form (Điều 12). */
const wanted: readonly Wanted[] = [
  {
    key: 'content',
    what: { vi: 'nội dung', en: 'content' },
    who: { vi: 'người đứng đầu đơn vị chủ trì soạn thảo', en: 'the head of the drafting unit' },
    clause: 'khoản 1 Điều 12 Nghị định số 30/2020/NĐ-CP',
  },
  {
    key: 'form',
    what: { vi: 'thể thức, kỹ thuật trình bày', en: 'form' },
    who: {
      vi: 'người được giao kiểm tra thể thức (văn thư)',
      en: 'the person assigned to check the form (the clerk)',
    },
    clause: 'khoản 2 Điều 12 Nghị định số 30/2020/NĐ-CP',
  },
];

/** The two confirmations that are missing, or whose day is still to come. */
export function unconfirmed({ plan, planPath }: Dossier, today: CalendarDay): Finding[] {
  return wanted.flatMap((one) => {
    const given = plan.confirmed?.[one.key];
    if (!given) return [missing(one, planPath, plan.confirmed !== undefined)];
    const day = parseDay(given.on);
    return day && dayIndex(day) > dayIndex(today) ? [tooLate(one, planPath, given.on, today)] : [];
  });
}

function missing({ key, what, who, clause }: Wanted, file: string, begun: boolean): Finding {
  return obstacle('ready-confirmed', file, begun ? { pointer: '/confirmed', key: true } : { file: 'whole' }, {
    message: {
      vi: `${upperFirst(who.vi)} chưa xác nhận ${what.vi}.`,
      en: `${upperFirst(who.en)} has not confirmed the ${what.en}.`,
    },
    hint: {
      vi: `Sau khi đã đọc lại văn bản, bổ sung dưới “confirmed” (xác nhận trước khi trình ký): ${key}: {by: họ tên, on: ngày/tháng/năm}.`,
      en: `When it has been read again, add under “confirmed”: ${key}: {by: name, on: day/month/year}.`,
    },
    cites: clause,
  });
}

function tooLate({ key, what, clause }: Wanted, file: string, on: string, today: CalendarDay): Finding {
  return obstacle(
    'ready-confirmed',
    file,
    { pointer: `/confirmed/${key}/on` },
    {
      message: {
        vi: `Ngày xác nhận ${what.vi} (${on}) ở sau ngày rà soát (${shortDay(today)}).`,
        en: `The ${what.en} is confirmed on ${on}, a day still to come (today is ${shortDay(today)}).`,
      },
      hint: {
        vi: `Sửa “on” (ngày xác nhận) thành ngày đã xác nhận, không sau ${shortDay(today)}.`,
        en: `Write the day it was confirmed under “on”, not after ${shortDay(today)}.`,
      },
      cites: clause,
    },
  );
}
