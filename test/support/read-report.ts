/** A finding as the terminal shows it. */
export interface Shown {
  readonly label: string;
  /** The place in the printed document; empty for what has none. */
  readonly where: string;
  /** `file:line:column`, or the file alone. */
  readonly place: string;
  readonly message: string;
  /** What the carets stand under. */
  readonly marked: string;
  readonly cure: string;
}

/** Reads a report back into its findings, to ask of each whether it has everything that a person needs. */
export function readReport(text: string): readonly Shown[] {
  const [, ...findings] = text.trimEnd().split('\n\n');
  return findings.map((finding) => {
    const [head = '', ...rest] = finding.split('\n');
    const [, label = '', where = '', place = '', message = ''] =
      /^(Lỗi|Cảnh báo|Error|Warning) (?:([^:]+), )?(\S+?): (.*)$/.exec(head) ?? [];
    const [shown = '', carets = ''] = rest.filter((line) => /^ +\d* \| /.test(line));
    const from = carets.indexOf('^');
    return {
      label,
      where,
      place,
      message,
      marked: from < 0 ? '' : shown.slice(from, carets.lastIndexOf('^') + 1),
      cure: rest.find((line) => /^ {2}\S/.test(line) && !/^ +\d* \| /.test(line))?.trim() ?? '',
    };
  });
}
