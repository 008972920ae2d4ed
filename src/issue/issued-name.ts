import { parseDay, shortDay } from '../model/day.js';
import type { Words } from '../model/finding.js';

/** “Kế hoạch số 64/KH-UBND ngày 22/02/2027”; the day in either form. */
export function issuedName(issued: {
  readonly typeName: string;
  readonly number: string | number;
  readonly symbol: string;
  readonly date: string;
}): Words {
  const { typeName, number, symbol, date } = issued;
  const day = parseDay(date);
  const dated = day ? shortDay(day) : date;
  const written = /^\d$/.test(String(number)) ? `0${number}` : String(number);
  return {
    vi: `${typeName} số ${written}/${symbol} ngày ${dated}`,
    en: `${typeName} ${written}/${symbol} of ${dated}`,
  };
}
