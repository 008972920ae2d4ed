import type { Severity } from '../model/finding.js';

type Paint = Severity | 'strong' | 'faint';

/** ECMA-48 §8.3.117: 1 bold, 2 faint, 31 red, 33 yellow, 35 magenta, 36 cyan. */
const codes: Readonly<Record<Paint, string>> = {
  error: '1;31',
  warning: '1;33',
  verify: '1;35',
  info: '1;36',
  strong: '1',
  faint: '2',
};

/** The text in a colour of the terminal, or as it is. */
export function paint(text: string, as: Paint, colour: boolean): string {
  return colour ? `\u001b[${codes[as]}m${text}\u001b[0m` : text;
}
