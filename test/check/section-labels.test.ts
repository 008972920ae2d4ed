/** Rules number sections as compose prints them. */
import { expect, it } from 'vitest';
import { everySection, labelledSections } from '../../src/check/section-labels.js';
import type { Entry } from '../../src/compose/outline/entry.js';
import { makeOutline } from '../../src/compose/outline/make-outline.js';
import { namesOf } from '../../src/model/ids.js';
import { dossierOf } from '../support/compose-text.js';

const plans = [
  `sections:
  - {heading: A, text: B}
  - {heading: C, sections: [{heading: D, text: E}, {unit: mttq, items: [F, G]}]}
  - sections: [{heading: H, sections: [{heading: I, sections: [{heading: K, text: L}]}]}]
  - {heading: M, text: N, print: {label: "IX."}}`,
  `print: {sections: [upper, roman, number]}
sections:
  - {heading: A, sections: [{heading: B, text: C}, {heading: D, text: E}]}
  - {heading: F, print: {numbering: decimal}, sections: [{heading: G, text: H}, {heading: I, text: K}]}`,
  `sections:
  - {heading: A, print: {numbering: "Nhóm {1}:"}, sections: [{heading: B, sections: [{heading: C, text: D}]}, {heading: E, text: F}]}
  - {heading: G, print: {numbering: none}, sections: [{heading: H, text: I}]}`,
];

it.each(plans)('as they are printed: %s', (plan) => {
  const { dossier } = dossierOf(plan);
  const [document] = dossier.documents;
  if (!document) throw new Error('no document');
  const { body } = makeOutline(dossier, document, namesOf(dossier), dossier.body.main);
  const labelled = [...everySection(labelledSections(document, dossier))].map(
    ({ node, numbering, label }) => `${node.pointer} ${numbering} ${label}`,
  );
  expect(labelled).toEqual(printed(body));
});

function printed(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.type === 'section'
      ? [
          `${entry.node.pointer} ${entry.numbering} ${entry.label.replace(/[.):]+$/, '')}`,
          ...printed(entry.children),
        ]
      : [],
  );
}
