import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/check-dossier.js';
import { unprinted } from '../../src/compose/unprinted.js';
import { stopsPrinting } from '../../src/model/finding.js';
import { textsOf } from '../../src/model/texts.js';
import { docsOf, dossierOf, linesOf } from '../support/compose-text.js';

const folder = join(import.meta.dirname, '../../plans');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const plan = readFileSync(join(folder, name), 'utf8');
    const path = /^office: (\S+)/m.exec(plan)?.[1]?.trim() ?? '';
    return { name, plan, office: readFileSync(join(folder, path), 'utf8') };
  });

/** What of a text prints as it is, whatever its case: not mentions and marks, nor the punctuation that lists set. */
function fragments(text: string): string[] {
  return text
    .split(/\[@[^\]]*\]|\*+|\^\[|\]|\||\n/)
    .map((part) =>
      level(part)
        .replace(/^(- |\+ )|[.,;:]+$/g, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

const level = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

describe.each(examples)('$name', ({ plan, office }) => {
  const { dossier } = dossierOf(plan, { office });
  const docs = docsOf(plan, { office });
  const lines = docs.flatMap(linesOf);

  it('has no mistake', () => {
    expect(stopsPrinting(checkDossier(dossier))).toBe(false);
    expect(docs.map(({ id }) => id)).toEqual(dossier.documents.map(({ id }) => id));
  });

  it('loses no text: each stands in a document', () => {
    const printed = level(lines.map((line) => line.replaceAll(' ⏎', '').replaceAll('▁', ' ')).join(' \n '));
    for (const { text, pointer } of textsOf(dossier)) {
      for (const fragment of fragments(text))
        expect(printed.includes(fragment), `${pointer}: ${fragment}`).toBe(true);
    }
    expect(unprinted(dossier, docs)).toEqual([]);
  });

  it('prints no mark, no token, no word of the machine', () => {
    for (const line of lines)
      expect(line).not.toMatch(/\*\*|\[@|\^\[|\{\{|undefined|NaN|[\u{f0000}-\u{10ffff}]/u);
  });

  it('ends each document once', () => {
    for (const doc of docs) {
      const [first] = doc.sections;
      if (!first) throw new Error('no pages');
      const ends = linesOf({ ...doc, sections: [first] }).filter((line) => line.endsWith('./.'));
      expect(ends).toHaveLength(1);
    }
  });

  it('has no space before a punctuation mark, nor two marks at an end', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/[^.…]\s[.;:,](\s|$)|(?<!\.)\.\.$|;;|,,|(?<!\.)\.;|;\./);
    }
  });
});
