/** The schema's name of a weekday, by how the documents write it after "thứ". */
export const weekdays: Readonly<Record<string, string>> = {
  hai: 'mon',
  '2': 'mon',
  ba: 'tue',
  '3': 'tue',
  tư: 'wed',
  '4': 'wed',
  năm: 'thu',
  '5': 'thu',
  sáu: 'fri',
  '6': 'fri',
  bảy: 'sat',
  '7': 'sat',
};
