import { expect, it } from 'vitest';
import { includeEnds } from '../../../src/check/rules/include-ends.js';
import { subjectOf } from '../../../src/check/subject.js';
import { dossierOf } from '../../support/compose-text.js';

function pointers(yaml: string): string[] {
  return [...includeEnds.check(subjectOf(dossierOf(yaml).dossier))].map(({ pointer }) => pointer);
}

it('lets a part be printed again elsewhere', () => {
  expect(
    pointers(
      'sections: [{id: a, heading: Một, items: [Việc]}, {heading: Hai, include: a}, {heading: Ba, include: a}]',
    ),
  ).toEqual([]);
});

it('finds a part that holds itself, in its own tree or through another', () => {
  expect(pointers('sections: [{id: a, heading: Một, include: a}]')).toEqual(['/sections/0/include']);
  expect(pointers('sections: [{id: a, heading: Một, sections: [{heading: Hai, include: [a]}]}]')).toEqual([
    '/sections/0/sections/0/include',
  ]);
  expect(
    pointers('sections: [{id: a, heading: Một, include: b}, {id: b, heading: Hai, include: a}]'),
  ).toEqual(['/sections/0/include', '/sections/1/include']);
});
