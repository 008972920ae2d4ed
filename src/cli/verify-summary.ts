/** What a person reads of files that were verified: which plan each came from, the conclusion, and every place that differs. */

import type { Language } from '../model/language.js';
import { toldEdits } from '../model/word-edits.js';
import { isTheDocument, type ToldDifference, type Verification } from '../verify/verification.js';
import { beginning } from './beginning.js';
import { placeIn } from './english-places.js';
import { printable } from './report-width.js';
import { outcomeWords, type VerifyWords, verifyWords } from './words/verify-words.js';

/** Words beyond this are cut. */
const shown = 160;
/** The rest of the differences is counted; JSON has all. */
const most = 50;

export function verifySummary(told: readonly Verification[], language: Language): string {
  const words = verifyWords[language];
  const lines = told.flatMap((one) => [one.file, ...about(one, words), ...conclusion(one, language)]);
  const right = told.filter(isTheDocument).length;
  const count = told.length > 1 ? [words.count(right, told.length - right)] : [];
  return [...lines, ...count].map((line) => `${printable(line)}\n`).join('');
}

function about({ stamp, planPath }: Verification, words: VerifyWords): string[] {
  if (!stamp) return [];
  const { TypeName = stamp.document, Subject = '', CodeNumber, CodeNotation } = stamp.metadata;
  const code = CodeNumber === undefined ? '' : [CodeNumber, CodeNotation].filter(Boolean).join('/');
  return [`  ${words.document(TypeName, code, Subject)}`, `  ${words.from(stamp, planPath)}`];
}

function conclusion(one: Verification, language: Language): string[] {
  const words = verifyWords[language];
  const differences = one.differences.slice(0, most);
  const rest = one.differences.length - differences.length;
  return [
    ...outcomeWords(one, language).map((line, i) => (i === 0 ? `  ${words.conclusion(line)}` : `  ${line}`)),
    ...differences.map((each, i) => `    ${i + 1}. ${differenceLine(each, language)}`),
    ...(rest > 0 ? [`    ${words.rest(rest)}`] : []),
  ];
}

function differenceLine(difference: ToldDifference, language: Language): string {
  const words = verifyWords[language];
  const { kind, where, page, plan, file } = difference;
  const place = page > 0 ? words.page(page) : placeIn(language, where);
  const line = kind === 'changed' && place === '' ? words.line(beginning(plan, 40)) : place;
  const head = line === '' ? '' : `${line}: `;
  switch (kind) {
    case 'added':
      return head + words.added(cut(file));
    case 'removed':
      return head + words.removed(cut(plan));
    case 'moved':
      return head + words.moved(cut(plan));
    case 'picture':
      return words.picture;
    case 'changed': {
      // A row of words of a PDF is as short as it can be told.
      const edits = page > 0 ? [[plan, file] as const] : toldEdits(plan, file);
      const told = edits.length > 0 ? edits : [[plan, file] as const];
      return head + told.map(([old, now]) => changed(cut(old), cut(now), words)).join('; ');
    }
  }
}

function changed(plan: string, file: string, words: VerifyWords): string {
  if (plan === '') return words.added(file);
  return file === '' ? words.removed(plan) : words.changed(plan, file);
}

function cut(text: string): string {
  return beginning(text, shown);
}
