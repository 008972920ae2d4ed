import { expect, it } from 'vitest';
import { diffDossiers } from '../../src/diff/diff-dossiers.js';
import { rowsOf } from '../../src/diff/rows.js';
import { printedTexts } from '../../src/printed-texts.js';
import { docsOf, dossierOf } from '../support/compose-text.js';

const compared = (plan: string) => ({
  dossier: dossierOf(plan).dossier,
  printed: printedTexts(docsOf(plan)),
});

it('gives a change of one paragraph to its own row, though several are written in one text', () => {
  const plan = (...paragraphs: readonly string[]) =>
    [
      'sections:',
      '  - heading: Mục đích',
      '    text: |',
      ...paragraphs.map((each) => `      ${each}\n`),
    ].join('\n');
  const diff = diffDossiers(
    compared(plan('Trồng cây ven đường.', 'Nuôi cá ở ao thôn.', 'Dọn sạch chợ xã.')),
    compared(plan('Trồng cây ven đường.')),
  );
  const { rows } = rowsOf(diff, diff.changes);
  expect(rows.flatMap(({ old, changes }) => changes.map(({ kind }) => `${kind}: ${old?.text}`))).toEqual([
    'text-removed: Nuôi cá ở ao thôn.',
    'text-removed: Dọn sạch chợ xã.',
  ]);
});
