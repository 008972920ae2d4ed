/** A quantity with signs, English decimals or other words → as the schema wants it; undefined when unsure. */
export function suggestQuantity(text: string): string | undefined {
  const words = text
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replaceAll(/\s*[–—]\s*/g, '-')
    .replace(/^từ (\d[\d.,]*)\s*(?:%\s*)?đến (?=\d)/i, '$1-')
    .replace(/^(?:>=|≥|từ)\s*(?=\d[\d.,]*\s*(?:%|[^\d\s-]*$|trở lên))/i, 'ít nhất ')
    .replace(/^(?:<=|≤)\s*/, 'không quá ')
    .replace(/^(?:>|hơn )\s*/i, 'trên ')
    .replace(/^<\s*/, 'dưới ')
    .replace(/^(?:~|≈|xấp xỉ |gần )\s*/i, 'khoảng ')
    .replace(/^đạt (?:tối thiểu |ít nhất )/i, 'ít nhất ')
    .replace(/^(?:đạt|bằng) /i, '')
    .replace(/^(trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|tăng|giảm|giữ) /i, (word) =>
      word.toLocaleLowerCase('vi'),
    )
    .replace(/ trở lên$/i, '');
  // A point before one, two or more than three digits is a decimal point; before three it separates thousands.
  return words.replaceAll(/(?<![\d.])(\d+)\.(\d{1,2}|\d{4,})(?![\d.])/g, '$1,$2');
}
