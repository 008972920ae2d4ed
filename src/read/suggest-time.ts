import { weekdays } from '../model/weekdays.js';

/** A time written as people write it → as the schema wants it; undefined when it is not plain what was meant. */
export function suggestTime(text: string): string | undefined {
  const words = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/^(?:trước|chậm nhất|đến|trong|hạn|xong)(?: (?:ngày|là))?(?=\s)/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (/^(?:thường xuyên|liên tục)$/.test(words)) return 'ongoing';
  for (const [pattern, write] of ways) {
    const found = pattern.exec(words);
    if (found) return write(found);
  }
  return undefined;
}

const part = (found: RegExpExecArray, index: number) => found[index] ?? '';
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

const ways: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /^(?:ngày )?(\d{1,2}) ?[./ -] ?(\d{1,2}) ?[./ -] ?(\d{4})$/,
    (found) => `${part(found, 1)}/${part(found, 2)}/${part(found, 3)}`,
  ],
  [
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm |\/)(\d{4})$/,
    (found) => `${part(found, 1)}/${part(found, 2)}/${part(found, 3)}`,
  ],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (found) => `${part(found, 3)}/${part(found, 2)}/${part(found, 1)}`],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    (found) => `${part(found, 1)}-${part(found, 2).padStart(2, '0')}-${part(found, 3).padStart(2, '0')}`,
  ],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/,
    (found) => `${part(found, 1)}/${part(found, 2)}/20${part(found, 3)}`,
  ],
  [/^(?:tháng )?(\d{1,2})(?: năm |[/.-])(\d{4})$/, (found) => `${part(found, 1)}/${part(found, 2)}`],
  [
    /^(?:quý |q)(iv|i{1,3}|[1-4])(?: năm |[/.-]| )(\d{4})$/,
    (found) => `Q${roman[part(found, 1)] ?? part(found, 1)}/${part(found, 2)}`,
  ],
  [/^năm (\d{4})$/, (found) => part(found, 1)],
  [
    /^(?:ngày )?(\d{1,2})[./-](\d{1,2})(?: hằng năm| hàng năm)?$/,
    (found) => `${part(found, 1)}/${part(found, 2)}`,
  ],
  [/^ngày (\d{1,2})(?: hằng tháng| hàng tháng)?$/, (found) => part(found, 1)],
  [
    /^thứ (hai|ba|tư|năm|sáu|bảy|[2-7])(?: hằng tuần| hàng tuần)?$/,
    (found) => weekdays[part(found, 1)] ?? '',
  ],
  [/^chủ nhật(?: hằng tuần| hàng tuần)?$/, () => 'sun'],
];
