import { expect, it } from 'vitest';
import { mentionWellFormed } from '../../../src/check/rules/mention-well-formed.js';
import { subjectOf } from '../../../src/check/subject.js';
import { dossierOf } from '../../support/compose-text.js';

const found = (text: string) =>
  [...mentionWellFormed.check(subjectOf(dossierOf(`items: [${JSON.stringify(text)}, B]`).dossier))].map(
    ({ message }) => message.vi,
  );

it('lets mentions and ordinary brackets be', () => {
  expect(found('Theo [@luat-tre-em], [@luat-tre-em:full]; xem [1], a@b.vn và [a].')).toEqual([]);
});

it.each([
  '[@Luat-tre-em]',
  '[@ luat-tre-em]',
  '[ @luat-tre-em]',
  '[@luat_tre]',
  '[@luật]',
  '[@]',
  '[@luat-tre-em',
])('names %s, which would print with its brackets', (written) => {
  expect(found(`Theo ${written}`)).toEqual([
    `Dẫn chiếu “${written}” viết chưa đúng nên sẽ in nguyên dấu ngoặc.`,
  ]);
});
